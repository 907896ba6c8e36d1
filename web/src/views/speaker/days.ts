import type { Saying } from '../../api/types.ts';

/** What was read from one sentence: its content, the events and the figures in it. */
export type Sentence = { readonly key: string; readonly sayings: readonly [Saying, ...Saying[]] };

type SaidDay = { readonly day: string | undefined; readonly sentences: readonly Sentence[] };

/** The day something was said: as the report has it, else the day the report came out. */
const dayOf = ({ said, report }: Saying): string | undefined => said ?? report.published?.slice(0, 10);

const sentenceOf = ({ statement, passage, report }: Saying): string =>
  passage ? `${report.id} ${passage.span.part ?? ''} ${String(passage.span.start)}` : statement.id;

type Sentences = Map<string, [Saying, ...Saying[]]>;

/** Days in the order they come, each with its sentences: what was read from one sentence is together. */
export const byDay = (sayings: readonly Saying[]): readonly SaidDay[] => {
  const days = new Map<string | undefined, Sentences>();
  for (const saying of sayings) {
    const day = dayOf(saying);
    const sentences: Sentences = days.get(day) ?? new Map<string, [Saying, ...Saying[]]>();
    const known = sentences.get(sentenceOf(saying));
    if (known) known.push(saying);
    else sentences.set(sentenceOf(saying), [saying]);
    days.set(day, sentences);
  }
  return [...days].map(([day, sentences]) => ({
    day,
    sentences: [...sentences].map(([key, together]) => ({ key, sayings: together })),
  }));
};
