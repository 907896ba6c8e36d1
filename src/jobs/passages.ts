import { sentencesIn } from '../corpus/sentences.ts';
import type { ReportRecord, Span, Statement } from '../model/index.ts';
import type { RecordOf } from './records.ts';

/** The words that carry a statement, in their sentence. */
export type SentencePassage = {
  readonly statement: string;
  readonly report: string;
  readonly text: string;
  /** The evidence inside `text`. */
  readonly words: readonly Span[];
  /** Where `text` stands in the report. */
  readonly span: Span;
};

/** The stretch around some words that a reader is shown: their sentences; of the headline, all of it. */
const around = ({ report }: ReportRecord, words: readonly [Span, ...Span[]]): Span => {
  if (words[0].part === 'headline')
    return { start: 0, end: Math.max(1, report.headline?.length ?? 1), part: 'headline' };
  const [start, end] = [Math.min(...words.map((one) => one.start)), Math.max(...words.map((one) => one.end))];
  const sentences = sentencesIn(report).filter((one) => one.start < end && one.end > start);
  return {
    start: Math.min(start, sentences[0]?.start ?? start),
    end: Math.max(end, sentences.at(-1)?.end ?? end),
  };
};

/** Words of a record in their sentence; of words in the headline and the text, those where the first are. */
export const passageIn = (
  record: ReportRecord,
  { id, evidence }: Pick<Statement, 'id' | 'evidence'>,
): SentencePassage => {
  const [first, ...others] = evidence as readonly [Span, ...Span[]];
  const words: readonly [Span, ...Span[]] = [first, ...others.filter(({ part }) => part === first.part)];
  const span = around(record, words);
  const text = (span.part === 'headline' ? record.report.headline : record.report.text) ?? '';
  return {
    ...{ statement: id, report: record.report.id, span, text: text.slice(span.start, span.end) },
    words: words.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
  };
};

/** The passages of statements; one whose record the dossier has not has none. */
export const passagesOf = (statements: readonly Statement[], recordOf: RecordOf): readonly SentencePassage[] =>
  statements.flatMap((statement) => {
    const record = recordOf(statement.report);
    return record ? [passageIn(record, statement)] : [];
  });
