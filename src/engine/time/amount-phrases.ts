import type { Unit } from '../../language/parts/time.ts';
import type { Amount } from './amount.ts';
import { amountBefore, boundBefore, durationOf, isClockUnit } from './amount.ts';
import type { Direction, Head } from './head.ts';
import { articleBefore, candidate, directionAfter, relationBefore } from './head.ts';
import type { Candidate } from './meaning.ts';
import type { Reader } from './lexicon.ts';
import { isHyphen, wordAt } from './lexicon.ts';

/** "two decades ago" is twenty years ago, "a year and a half ago" eighteen months, "half a day later" twelve hours. */
const finer = (unit: Unit, { min }: Amount): { unit: Unit; times: number } => {
  if (unit === 'decade') return { unit: 'year', times: 10 };
  if (unit === 'century') return { unit: 'year', times: 100 };
  const broken = min !== Math.floor(min);
  const parts: Readonly<Partial<Record<Unit, readonly [Unit, number]>>> = {
    year: ['month', 12],
    month: ['day', 30],
    week: ['day', 7],
    day: ['hour', 24],
  };
  const [smaller, times] = (broken ? parts[unit] : undefined) ?? [unit, 1];
  return { unit: smaller, times };
};

/** "two days ago", "a year earlier", "a few days later". */
export const shifted = (reader: Reader, head: Head, amount: Amount, direction: Direction): Candidate => {
  const { step, from } = direction.relation;
  const bound = boundBefore(reader, amount.first);
  const { unit, times } = finer(head.unit, amount);
  const low = amount.min * step * times;
  const high = amount.max * step * times;
  return candidate(
    [bound?.first ?? amount.first, direction.end],
    isClockUnit(head.unit) ? 'TIME' : 'DATE',
    {
      kind: 'shift',
      unit,
      min: Math.min(low, high),
      max: Math.max(low, high),
      from,
      compares: head.unit === 'year' && amount.min === 1,
    },
    from === 'now' ? 'shift-now' : 'shift-context',
    bound?.mod,
  );
};

/** "the last three months", "the next two weeks": a length that reaches up to now or begins now. */
export const windowOf = (
  reader: Reader,
  head: Head,
  amount: Amount | undefined,
  from: number,
): Candidate | undefined => {
  const relation = relationBefore(reader, from);
  if (!relation || relation.relation.from !== 'now' || relation.relation.step === 0) return undefined;
  // "over the last three months" is no more than three months: the preposition stays outside
  const found = boundBefore(reader, relation.first);
  const bound = found && found.first < relation.first - 1 ? found : undefined;
  const mod = bound?.mod;
  return candidate(
    [bound?.first ?? relation.first, head.index + 1],
    'DURATION',
    {
      kind: 'literal',
      value: durationOf(head.unit, amount && amount.max - amount.min <= 1 ? amount.min : head.plural ? undefined : 1),
      window: { step: relation.relation.step, unit: head.unit, amount: amount?.max ?? (head.plural ? 9 : 1) },
    },
    'window',
    mod,
  );
};

type Lead = { readonly unit: Head['unit']; readonly min: number; readonly max: number };

/** "two days after …": the signed distance from whatever follows. */
const leadAfter = (reader: Reader, head: Head, amount: Amount): Lead | undefined => {
  const lead = reader.lexicon.directions.get(wordAt(reader, head.index + 1));
  // "a week from today"
  const { words, deictic, weekdays } = reader.lexicon;
  const day = wordAt(reader, head.index + 2);
  if (words.onwards.has(wordAt(reader, head.index + 1)) && (deictic.has(day) || weekdays.has(day)))
    return { unit: head.unit, min: amount.min, max: amount.max };
  return lead?.window ? { unit: head.unit, min: amount.min * lead.step, max: amount.max * lead.step } : undefined;
};

/** "the past" and "last" need a plural or a number to be a window: "the last three months", "the past few weeks". */
export const amountPhrase = (reader: Reader, head: Head, amount: Amount): Candidate | undefined => {
  const window = windowOf(reader, head, amount, amount.first);
  if (window) return window;
  const over = boundBefore(reader, amount.first);
  const bound = over?.mod === 'MORE_THAN' && over.first === amount.first - 1 && !amount.exact ? undefined : over;
  const article = bound ? bound.first : articleBefore(reader, amount.first);
  const ordinal = reader.lexicon.ordinals.has(wordAt(reader, amount.first - 1)) ? amount.first - 1 : article;
  const start = ordinal < article ? articleBefore(reader, ordinal) : article;
  const value = durationOf(head.unit, amount.max - amount.min <= 1 ? amount.min : undefined);
  const from = leadAfter(reader, head, amount);
  return candidate(
    [start, head.index + 1],
    'DURATION',
    { kind: 'literal', value, ...(from ? { from } : {}) },
    'duration',
    bound?.mod,
  );
};

/** "two-year", "16-hour", "a three-year period". */
export const adjectivePhrase = (reader: Reader, head: Head): Candidate | undefined => {
  const amount = amountBefore(reader, head.index - 1);
  if (!amount) return undefined;
  const long = isHyphen(reader, head.index + 1) && reader.lexicon.words.long.has(wordAt(reader, head.index + 2));
  const value = durationOf(head.unit, amount.exact ? amount.min : undefined);
  const first = reader.numbers.one.has(wordAt(reader, amount.first)) ? amount.first + 1 : amount.first;
  return candidate([first, head.index + (long ? 3 : 1)], 'DURATION', { kind: 'literal', value }, 'duration-adjective');
};

/** "recent weeks", "for years", "weeks ago". */
export const barePlural = (reader: Reader, head: Head): Candidate | undefined => {
  const { words } = reader.lexicon;
  const value = durationOf(head.unit, undefined);
  const direction = directionAfter(reader, head.index + 1);
  if (direction) return shifted(reader, head, { first: head.index, min: 2, max: 9, exact: false }, direction);
  if (words.recent.has(wordAt(reader, head.index - 1)))
    return candidate([head.index - 1, head.index + 1], 'DATE', { kind: 'literal', value: 'PAST_REF' }, 'recent');
  const window = windowOf(reader, head, undefined, head.index);
  if (window) return window;
  if (isHyphen(reader, head.index + 1) && words.long.has(wordAt(reader, head.index + 2)))
    return candidate([head.index, head.index + 3], 'DURATION', { kind: 'literal', value }, 'duration-long');
  // "in the weeks before the vote"
  const before = reader.lexicon.directions.get(wordAt(reader, head.index + 1));
  return words.lengthCues.has(wordAt(reader, head.index - 1)) || before?.window
    ? candidate([head.index, head.index + 1], 'DURATION', { kind: 'literal', value }, 'duration-bare')
    : undefined;
};

/** "a year ago", "a week", "an hour". */
export const articlePhrase = (reader: Reader, head: Head): Candidate | undefined => {
  const { words } = reader.lexicon;
  const halved = words.half.has(wordAt(reader, head.index - 2));
  // "a minute and a half"
  const tail = words.and.has(wordAt(reader, head.index + 1)) && words.half.has(wordAt(reader, head.index + 3)) ? 3 : 0;
  const value = halved ? 0.5 : tail > 0 ? 1.5 : 1;
  const amount: Amount = { first: head.index - (halved ? 2 : 1), min: value, max: value, exact: true };
  const direction = directionAfter(reader, head.index + 1 + tail);
  if (direction) return shifted(reader, head, amount, direction);
  const bound = boundBefore(reader, amount.first);
  const cue = wordAt(reader, (bound?.first ?? amount.first) - 1);
  // "a quarter of the town"
  if (head.unit === 'quarter') return undefined;
  const lead = leadAfter(reader, head, amount);
  if (!bound && !words.lengthCues.has(cue) && !lead && value === 1) return undefined;
  return candidate(
    [bound?.first ?? amount.first, head.index + 1 + tail],
    'DURATION',
    { kind: 'literal', value: durationOf(head.unit, value), ...(lead ? { from: lead } : {}) },
    'duration-one',
    bound?.mod,
  );
};
