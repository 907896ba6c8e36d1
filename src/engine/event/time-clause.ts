import type { Upos } from '../../language/parts/core.ts';
import type { Range } from '../../text/range.ts';
import { lastStartingBy } from '../../text/range.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { governorOf } from '../syntax/governor.ts';
import type { SentenceParse } from '../syntax/parse.ts';
import type { Syntax } from '../syntax/stage.ts';

export type Clauses = {
  readonly tokens: readonly Token[];
  readonly tags: readonly Upos[];
  readonly sentences: readonly Sentence[];
  readonly syntax: Syntax | undefined;
};

/** How far a noun may be from the verb of its clause: "was freed over the | killing | of two men". */
const STEPS = 4;

/** The words a trigger's date may hang on: itself, and for a noun the words up to the verb of its clause. */
const bearersOf = (parse: SentenceParse, token: number, tags: readonly Upos[]): ReadonlySet<number> => {
  const found = new Set([token]);
  for (let at = token, step = 0; step < STEPS && tags[at] !== 'VERB' && parse.head(at) >= 0; step += 1) {
    at = parse.head(at);
    found.add(at);
  }
  return found;
};

/**
 * The times of a sentence that hang on the trigger's own clause: of "was held on Friday after he fled on Monday" Monday
 * is the day of the flight. Without a parse, or where its arcs are unsure, none is told apart.
 */
export const timesOfClause = <T extends { readonly span: Range }>(
  all: readonly T[],
  trigger: Range,
  { tokens, tags, sentences, syntax }: Clauses,
): readonly T[] => {
  const parse = syntax?.parse(lastStartingBy(sentences, trigger.start));
  if (!parse) return [];
  const at = (offset: number): number => lastStartingBy(tokens, offset);
  const bearers = bearersOf(parse, at(trigger.start), tags);
  return all.filter(({ span }) => {
    const [first, last] = [at(span.start), at(span.end - 1) + 1];
    const governor = governorOf(parse, first, last);
    return governor !== undefined && bearers.has(governor.token);
  });
};
