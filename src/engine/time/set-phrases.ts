import type { Amount } from './amount.ts';
import { amountBefore, durationOf } from './amount.ts';
import type { Head } from './head.ts';
import { candidate } from './head.ts';
import type { Candidate } from './meaning.ts';
import type { Reader } from './lexicon.ts';
import { wordAt } from './lexicon.ts';

/** "every weekend" is XXXX-WXX-WE, as a weekday that comes back is XXXX-WXX-5. */
const valueOf = (unit: Head['unit'], count: number): string =>
  unit === 'weekend' && count === 1 ? 'XXXX-WXX-WE' : durationOf(unit, count);

const setOf = (head: Head, first: number, count: number, rule: Candidate['rule']): Candidate =>
  candidate([first, head.index + 1], 'SET', { kind: 'literal', value: valueOf(head.unit, count) }, rule);

/** "every week", "every other day", "every two years". */
const everyPhrase = (reader: Reader, head: Head, amount: Amount | undefined): Candidate | undefined => {
  const { words } = reader.lexicon;
  const from = amount?.first ?? head.index;
  const at = words.other.has(wordAt(reader, from - 1)) ? from - 2 : from - 1;
  if (!words.every.has(wordAt(reader, at))) return undefined;
  const count = amount?.min ?? (at === from - 2 ? 2 : 1);
  return setOf(head, at, count, 'set-unit');
};

/** Where "twice", "once", "three times" before an article begins. */
const timesBefore = (reader: Reader, end: number): number | undefined => {
  const { words } = reader.lexicon;
  if (words.times.has(wordAt(reader, end - 1))) return end - 1;
  return words.timesNouns.has(wordAt(reader, end - 1)) ? amountBefore(reader, end - 1)?.first : undefined;
};

/** "twice a week", "three times a month"; "$33 million a year" is a rate, no time. */
const timesPhrase = (reader: Reader, head: Head): Candidate | undefined => {
  const { words } = reader.lexicon;
  const at = head.index - 1;
  if (head.plural || !(words.articles.has(wordAt(reader, at)) || words.per.has(wordAt(reader, at)))) return undefined;
  const first = timesBefore(reader, at);
  return first === undefined ? undefined : setOf(head, first, 1, 'set-times');
};

/** Times that come back, with a unit as head. */
export const setPhrase = (reader: Reader, head: Head, amount: Amount | undefined): Candidate | undefined =>
  everyPhrase(reader, head, amount) ?? timesPhrase(reader, head);
