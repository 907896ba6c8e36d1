import type { TimeExpression } from '../../model/index.ts';
import { lastStartingBy } from '../../text/range.ts';
import type { Token } from '../../text/tokens.ts';

export type RangeWords = {
  readonly range: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
};
type Days = NonNullable<TimeExpression['interval']>;

/** Is the second time the end of what the first begins: "from 5 to 7 January", "between Monday and Friday"? */
const isRange = (a: TimeExpression, b: TimeExpression, tokens: readonly Token[], words: RangeWords): boolean => {
  const joint = lastStartingBy(tokens, b.span.start) - 1;
  const token = tokens[joint];
  if (!token || token.start < a.span.end || (tokens[joint - 1]?.end ?? 0) > a.span.end) return false;
  if (words.range.has(token.lower)) return true;
  return words.and.has(token.lower) && words.between.has(tokens[lastStartingBy(tokens, a.span.start) - 1]?.lower ?? '');
};

/** "between Sunday night and early Monday": a length or what comes back has no days. */
const isDated = ({ type }: TimeExpression): boolean => type === 'DATE' || type === 'TIME';

/** The whole stretch of days, for both ends of each range of a report, by the id of the time. */
export const rangesOf = (
  times: readonly TimeExpression[],
  tokens: readonly Token[],
  words: RangeWords,
): ReadonlyMap<string, Days> => {
  const ranges = new Map<string, Days>();
  for (const [index, end] of times.entries()) {
    const begin = times[index - 1];
    const [from, to] = [begin?.interval?.from, end.interval?.to];
    if (!begin || !from || !to || to < from || !isDated(begin) || !isDated(end) || !isRange(begin, end, tokens, words))
      continue;
    ranges.set(begin.id, { from, to }).set(end.id, { from, to });
  }
  return ranges;
};
