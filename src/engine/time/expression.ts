import type { TimeExpression } from '../../model/index.ts';
import type { Token } from '../../text/tokens.ts';
import type { Anchored } from './anchor.ts';
import type { Bound } from './interval.ts';
import { opened } from './interval.ts';
import type { Reader } from './lexicon.ts';
import { wordAt } from './lexicon.ts';
import type { Candidate } from './meaning.ts';

const known = <T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** "the day before" with no date told before it counts from the report's own day: a guess. */
const certaintyOf = ({ meaning }: Candidate, { basis, doubtful }: Anchored): TimeExpression['certainty'] => {
  if (doubtful) return 'guessed';
  if (meaning.kind === 'calendar' && meaning.ambiguous) return 'implied';
  if (basis === 'stated') return 'stated';
  return meaning.kind === 'shift' && meaning.from === 'context' && basis !== 'context' ? 'guessed' : 'implied';
};

/** "by Friday", "since 5 January": only dates open their days, no lengths, sets or references; a range stays closed. */
const boundBefore = (reader: Reader, { first, last, type, meaning }: Candidate): Bound | undefined => {
  if (type === 'DURATION' || type === 'SET' || meaning.kind === 'literal') return undefined;
  const { opening, words } = reader.lexicon;
  const bound = opening.get(wordAt(reader, first - 1));
  // "shortly before 6 a.m. on Sunday" is of that Sunday, "before 6 a.m. on Sunday" up to it
  if (bound === 'before' && type === 'TIME') return words.close.has(wordAt(reader, first - 2)) ? undefined : 'until';
  return bound === 'since' && words.range.has(wordAt(reader, last)) ? undefined : bound;
};

/** The time as the record has it. */
export const expressionOf = (
  id: string,
  candidate: Candidate,
  found: Anchored,
  reader: Reader,
  pack: string,
): TimeExpression => {
  const bound = boundBefore(reader, candidate);
  return Object.freeze(
    known<TimeExpression>({
      id,
      rule: `${pack}/time/${candidate.rule}`,
      certainty: certaintyOf(candidate, found),
      confidence: undefined,
      span: {
        start: (reader.tokens[candidate.first] as Token).start,
        end: (reader.tokens[candidate.last - 1] as Token).end,
      },
      type: candidate.type,
      value: found.value,
      mod: candidate.mod,
      interval: bound && found.interval ? opened(found.interval, bound) : found.interval,
      basis: found.basis,
      offset: found.offset,
      alternatives: found.alternatives,
      anchor: found.anchor,
    }),
  );
};
