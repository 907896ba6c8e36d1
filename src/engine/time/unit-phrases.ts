import type { Mod, Relation, Unit } from '../../language/parts/time.ts';
import type { Amount } from './amount.ts';
import { amountBefore, boundBefore, durationOf, isClockUnit } from './amount.ts';
import { yearAt } from './calendar-phrases.ts';
import type { Candidate, Meaning, TimeType } from './meaning.ts';
import type { Reader } from './lexicon.ts';
import { bareAt, isHyphen, wordAt } from './lexicon.ts';

type Head = { readonly index: number; readonly unit: Unit; readonly plural: boolean };

const candidate = (
  span: readonly [number, number],
  type: TimeType,
  meaning: Meaning,
  rule: string,
  mod?: Mod,
): Candidate => ({ first: span[0], last: span[1], type, meaning, rule, ...(mod ? { mod } : {}) });

/** "44-year-old", "44 years old", "years of age": how old somebody is, no time of the report. */
const isAge = (reader: Reader, { index }: Head): boolean => {
  const { words } = reader.lexicon;
  const next = wordAt(reader, index + 1) === '-' ? index + 2 : index + 1;
  if (words.ages.has(wordAt(reader, next))) return true;
  return words.of.has(wordAt(reader, index + 1)) && words.ages.has(wordAt(reader, index + 2));
};

type Direction = { readonly end: number; readonly relation: Relation };

/** Nothing follows that "before" could lead to: "He had left two days before." */
const endsClause = (reader: Reader, index: number): boolean => index >= reader.last || reader.tags[index] === 'PUNCT';

/** "ago", "later", "from now" behind a unit; "before" and "after" only lead to what follows. */
const directionAfter = (reader: Reader, index: number): Direction | undefined => {
  const { directions, directionPhrases, words } = reader.lexicon;
  const at = isHyphen(reader, index) ? index + 1 : index;
  const relation = directions.get(wordAt(reader, at));
  if (relation) return relation.window && !endsClause(reader, at + 1) ? undefined : { end: at + 1, relation };
  if (wordAt(reader, index) !== '' && directionPhrases.has(wordAt(reader, index))) {
    const found = directionPhrases.longest(reader.tokens, index, reader.last);
    if (found) return { end: found.end, relation: found.value };
  }
  // "a week or so ago"
  return words.or.has(wordAt(reader, index)) &&
    !words.of.has(wordAt(reader, index + 1)) &&
    directions.has(wordAt(reader, index + 2))
    ? directionAfter(reader, index + 2)
    : undefined;
};

/** "two days ago", "a year earlier", "a few days later". */
const shifted = (reader: Reader, head: Head, amount: Amount, direction: Direction): Candidate => {
  const { step, from } = direction.relation;
  const bound = boundBefore(reader, amount.first);
  // "two decades ago" is twenty years ago, not a decade two before this one
  const years = head.unit === 'decade' ? 10 : head.unit === 'century' ? 100 : 1;
  const low = amount.min * step * years;
  const high = amount.max * step * years;
  return candidate(
    [bound?.first ?? amount.first, direction.end],
    isClockUnit(head.unit) ? 'TIME' : 'DATE',
    {
      kind: 'shift',
      unit: years > 1 ? 'year' : head.unit,
      min: Math.min(low, high),
      max: Math.max(low, high),
      from,
      compares: head.unit === 'year' && amount.min === 1,
    },
    from === 'now' ? 'shift-now' : 'shift-context',
    bound?.mod,
  );
};

/** Walks left over "the", "last", "next": what stands before an amount or a unit. */
const relationBefore = (
  reader: Reader,
  index: number,
): { first: number; word: string; relation: Relation } | undefined => {
  const word = wordAt(reader, index - 1);
  const relation = reader.lexicon.relations.get(word);
  if (!relation) return undefined;
  // "this past spring", "this coming Sunday"
  const twice = reader.lexicon.words.demonstratives.has(wordAt(reader, index - 2)) && relation.window;
  const article = reader.lexicon.words.determiners.has(wordAt(reader, index - 2));
  return { first: index - (twice || article ? 2 : 1), word, relation };
};

/** "the last three months", "the next two weeks": a length that reaches up to now or begins now. */
const windowOf = (reader: Reader, head: Head, amount: Amount | undefined, from: number): Candidate | undefined => {
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

const ordinalAt = (reader: Reader, index: number): number | undefined => {
  const match = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(wordAt(reader, index));
  return match ? Number(match[1]) : reader.lexicon.ordinals.get(wordAt(reader, index));
};

const articleBefore = (reader: Reader, index: number): number =>
  reader.lexicon.words.determiners.has(wordAt(reader, index - 1)) ? index - 1 : index;

type YearPart = { readonly first: number; readonly last: number; readonly year?: number; readonly yearStep?: Relation };

/** The year of a quarter: "this year's third quarter", "the 1988 second quarter", "third quarter of 1990". */
const yearAround = (reader: Reader, first: number, last: number): YearPart => {
  const { words, relations } = reader.lexicon;
  const fiscal = words.fiscal.has(wordAt(reader, first - 1))
    ? first - 1
    : isHyphen(reader, first - 1) && words.fiscal.has(wordAt(reader, first - 2))
      ? first - 2
      : first;
  const before = yearAt(reader, fiscal - 1);
  if (before !== undefined) return { first: articleBefore(reader, fiscal - 1), last, year: before };
  if (wordAt(reader, fiscal - 1) === "'s" && words.yearWords.has(wordAt(reader, fiscal - 2))) {
    const step = relations.get(wordAt(reader, fiscal - 3));
    if (step) return { first: fiscal - 3, last, yearStep: step };
  }
  const compared = compareBefore(reader, fiscal);
  if (compared !== undefined) return { first: compared, last, yearStep: { step: -1, from: 'context' } };
  const start = articleBefore(reader, fiscal);
  if (!words.of.has(wordAt(reader, last))) return { first: start, last };
  const year = words.fiscal.has(wordAt(reader, last + 1)) ? yearAt(reader, last + 2) : yearAt(reader, last + 1);
  if (year !== undefined)
    return { first: start, last: last + (words.fiscal.has(wordAt(reader, last + 1)) ? 3 : 2), year };
  const step = relations.get(wordAt(reader, last + 1));
  if (step && words.yearWords.has(wordAt(reader, last + 2))) return { first: start, last: last + 3, yearStep: step };
  return { first: start, last };
};

/** "year-ago", "year-earlier" before a noun: where the phrase begins. */
const compareBefore = (reader: Reader, index: number): number | undefined => {
  const { directions, words } = reader.lexicon;
  if (!directions.has(wordAt(reader, index - 1)) || !isHyphen(reader, index - 2)) return undefined;
  if (!words.yearWords.has(wordAt(reader, index - 3))) return undefined;
  return articleBefore(reader, index - 3);
};

const roman = (century: number): string => String(century - 1).padStart(2, '0');

/** "the third quarter", "the second half of 1990", "the 20th century", "the first day". */
const ordinalPhrase = (reader: Reader, head: Head): Candidate | undefined => {
  const at = isHyphen(reader, head.index - 1) ? head.index - 2 : head.index - 1;
  const index = ordinalAt(reader, at);
  if (index === undefined || head.plural) return undefined;
  if (head.unit === 'century')
    return candidate(
      [articleBefore(reader, at), head.index + 1],
      'DATE',
      { kind: 'era', value: roman(index) },
      'century',
    );
  const limit = head.unit === 'quarter' ? 4 : head.unit === 'half' ? 2 : 0;
  if (index > limit) return undefined;
  const { first: start, last, ...year } = yearAround(reader, at, head.index + 1);
  // "the third-quarter loss": the article belongs to the loss
  const first =
    at === head.index - 2 && reader.lexicon.words.determiners.has(wordAt(reader, start)) ? start + 1 : start;
  if (head.unit === 'half' && last === head.index + 1 && year.year === undefined && year.yearStep === undefined)
    return undefined;
  return candidate(
    [first, last],
    'DATE',
    { kind: 'part', unit: head.unit as 'quarter', index, ...year },
    'ordinal-part',
  );
};

/** "every week", "each of the", "every two years". */
const setPhrase = (reader: Reader, head: Head, amount: Amount | undefined): Candidate | undefined => {
  const { words } = reader.lexicon;
  const from = amount?.first ?? head.index;
  const at = words.other.has(wordAt(reader, from - 1)) ? from - 2 : from - 1;
  if (!words.every.has(wordAt(reader, at))) return undefined;
  const count = amount?.min ?? (at === from - 2 ? 2 : 1);
  return candidate([at, head.index + 1], 'SET', { kind: 'literal', value: durationOf(head.unit, count) }, 'set-unit');
};

/** "last week", "this year", "the following month", "that day". */
const relativeUnit = (reader: Reader, head: Head): Candidate | undefined => {
  if (head.plural) return undefined;
  const { words } = reader.lexicon;
  const inner = words.fiscal.has(wordAt(reader, head.index - 1)) ? head.index - 1 : head.index;
  const found = relationBefore(reader, inner);
  if (!found) return undefined;
  const { relation, first } = found;
  const span = [first, head.index + 1] as const;
  if (head.unit === 'night')
    return {
      ...candidate(span, 'TIME', { kind: 'daytime', step: relation.step, from: relation.from }, 'night-relative'),
      part: 'NI',
    };
  // "a last minute report"
  if (isClockUnit(head.unit) && !words.determiners.has(wordAt(reader, first))) return undefined;
  if (isClockUnit(head.unit))
    return candidate(span, 'DURATION', { kind: 'literal', value: durationOf(head.unit, 1) }, 'duration');
  // "over the past decade" is ten years up to now, "the past year" a year
  if (relation.window && (head.unit === 'decade' || head.unit === 'century'))
    return windowOf(reader, head, undefined, inner);
  if (head.unit === 'quarter' && words.determiners.has(wordAt(reader, first)) && relation.step < 0)
    return candidate(span, 'DATE', { kind: 'period', back: 0, latest: true }, 'period');
  return candidate(
    span,
    'DATE',
    { kind: 'shift', unit: head.unit, min: relation.step, max: relation.step, from: relation.from },
    relation.from === 'now' ? 'relative-now' : 'relative-context',
  );
};

/** "the past" and "last" need a plural or a number to be a window: "the last three months", "the past few weeks". */
const amountPhrase = (reader: Reader, head: Head, amount: Amount): Candidate | undefined => {
  const window = windowOf(reader, head, amount, amount.first);
  if (window) return window;
  const over = boundBefore(reader, amount.first);
  const bound = over?.mod === 'MORE_THAN' && over.first === amount.first - 1 && !amount.exact ? undefined : over;
  const article = bound ? bound.first : articleBefore(reader, amount.first);
  const ordinal = reader.lexicon.ordinals.has(wordAt(reader, amount.first - 1)) ? amount.first - 1 : article;
  const start = ordinal < article ? articleBefore(reader, ordinal) : article;
  const value = durationOf(head.unit, amount.max - amount.min <= 1 ? amount.min : undefined);
  const lead = reader.lexicon.directions.get(wordAt(reader, head.index + 1));
  const from = lead?.window ? { unit: head.unit, min: amount.min * lead.step, max: amount.max * lead.step } : undefined;
  return candidate(
    [start, head.index + 1],
    'DURATION',
    { kind: 'literal', value, ...(from ? { from } : {}) },
    'duration',
    bound?.mod,
  );
};

/** "two-year", "16-hour", "a three-year period". */
const adjectivePhrase = (reader: Reader, head: Head): Candidate | undefined => {
  const amount = amountBefore(reader, head.index - 1);
  if (!amount) return undefined;
  const long = isHyphen(reader, head.index + 1) && reader.lexicon.words.long.has(wordAt(reader, head.index + 2));
  const value = durationOf(head.unit, amount.exact ? amount.min : undefined);
  const first = reader.numbers.one.has(wordAt(reader, amount.first)) ? amount.first + 1 : amount.first;
  return candidate([first, head.index + (long ? 3 : 1)], 'DURATION', { kind: 'literal', value }, 'duration-adjective');
};

/** "recent weeks", "for years", "weeks ago". */
const barePlural = (reader: Reader, head: Head): Candidate | undefined => {
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
const articlePhrase = (reader: Reader, head: Head): Candidate | undefined => {
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
  const leads = reader.lexicon.directions.get(wordAt(reader, head.index + 1))?.window;
  if (!bound && !words.lengthCues.has(cue) && !leads && value === 1) return undefined;
  return candidate(
    [bound?.first ?? amount.first, head.index + 1 + tail],
    'DURATION',
    { kind: 'literal', value: durationOf(head.unit, value) },
    'duration-one',
    bound?.mod,
  );
};

/** "the quarter ended Sept. 30": the month tells which quarter it was. */
const endOfPeriod = (reader: Reader, index: number): number | undefined =>
  reader.lexicon.words.ended.has(wordAt(reader, index))
    ? reader.lexicon.months.get(bareAt(reader, index + 1))
    : undefined;

/** "the quarter", "the week", "the year": the one talked about. */
const definite = (reader: Reader, head: Head): Candidate | undefined => {
  const { words } = reader.lexicon;
  const fiscal = words.fiscal.has(wordAt(reader, head.index - 1)) ? 1 : 0;
  const compared = compareBefore(reader, head.index);
  if (compared !== undefined)
    return candidate([compared, head.index + 1], 'DATE', { kind: 'period', back: 1 }, 'period-compared');
  const at = head.index - fiscal - 1;
  const year = yearAt(reader, at);
  if (year !== undefined && head.unit === 'quarter')
    return candidate(
      [articleBefore(reader, at), head.index + 1],
      'DATE',
      { kind: 'period', back: 0, year },
      'period-year',
    );
  if (wordAt(reader, at) === '' || !words.determiners.has(wordAt(reader, at))) return undefined;
  const span = [at, head.index + 1] as const;
  const moved = directionAfter(reader, head.index + 1);
  if (moved?.relation.window) return shifted(reader, head, { first: at, min: 1, max: 1, exact: true }, moved);
  const month = head.unit === 'quarter' ? endOfPeriod(reader, head.index + 1) : undefined;
  if (month !== undefined)
    return candidate(span, 'DATE', { kind: 'part', unit: 'quarter', index: Math.ceil(month / 3) }, 'period-ended');
  if (head.unit === 'quarter') return candidate(span, 'DATE', { kind: 'period', back: 0 }, 'period');
  // "the day before the vote": a day, but counted from something that is no date
  const direction = head.unit === 'day' ? reader.lexicon.directions.get(wordAt(reader, head.index + 1)) : undefined;
  if (direction?.window)
    return candidate(
      span,
      'DATE',
      { kind: 'literal', value: '', offset: direction.step < 0 ? '-P1D' : 'P1D' },
      'day-from-event',
    );
  // "the end of the month"
  if (
    words.of.has(wordAt(reader, at - 1)) &&
    reader.lexicon.edgeNouns.has(wordAt(reader, at - 2)) &&
    !isClockUnit(head.unit)
  )
    return candidate(span, 'DATE', { kind: 'shift', unit: head.unit, min: 0, max: 0, from: 'now' }, 'edge-of-unit');
  if (head.unit === 'year') return candidate(span, 'DURATION', { kind: 'literal', value: 'P1Y' }, 'the-year');
  if (head.unit === 'weekend' || head.unit === 'week')
    return candidate(
      span,
      'DATE',
      {
        kind: 'shift',
        unit: head.unit,
        min: head.unit === 'weekend' ? -1 : 0,
        max: head.unit === 'weekend' ? -1 : 0,
        nearest: head.unit === 'weekend',
        from: 'now',
      },
      'definite',
    );
  return undefined;
};

/** "year-earlier", "year-ago" alone: "from a year-ago loss". */
const compareAlone = (reader: Reader, head: Head): Candidate | undefined => {
  if (head.unit !== 'year' || head.plural || !isHyphen(reader, head.index + 1)) return undefined;
  const relation = reader.lexicon.directions.get(wordAt(reader, head.index + 2));
  if (!relation || relation.window) return undefined;
  return candidate([head.index, head.index + 3], 'DATE', { kind: 'period', back: 1 }, 'year-compared');
};

/** Phrases whose head is a unit of time. */
export const unitPhrase = (reader: Reader, index: number): Candidate | undefined => {
  const found = reader.lexicon.units.get(wordAt(reader, index));
  if (!found) return undefined;
  const head: Head = { index, unit: found.unit, plural: found.plural };
  if (isAge(reader, head)) return undefined;
  const compare = compareAlone(reader, head);
  if (compare) {
    const behind = compare.last;
    const next = reader.lexicon.units.get(wordAt(reader, behind))?.unit;
    const ordinal =
      ordinalAt(reader, behind) !== undefined &&
      reader.lexicon.units.get(wordAt(reader, behind + 1))?.unit === 'quarter';
    if (next === undefined && !ordinal && !reader.lexicon.words.periods.has(wordAt(reader, behind))) return compare;
    return undefined;
  }
  const ordinal = ordinalPhrase(reader, head);
  if (ordinal) return ordinal;
  if (head.unit === 'half' || (head.unit === 'second' && !head.plural)) return undefined;
  // "three-quarters" is a fraction
  if (isHyphen(reader, index - 1)) return head.plural ? undefined : adjectivePhrase(reader, head);
  return countedOrRelative(reader, head);
};

const countedOrRelative = (reader: Reader, head: Head): Candidate | undefined => {
  const { words, relations } = reader.lexicon;
  const adjective = wordAt(reader, head.index - 1);
  const inner = words.inner.has(adjective) && !relations.has(adjective) ? head.index - 1 : head.index;
  const year = head.unit === 'quarter' && yearAt(reader, head.index - 1) !== undefined;
  const amount = year
    ? undefined
    : (amountBefore(reader, head.index) ?? (inner < head.index ? amountBefore(reader, inner) : undefined));
  const set = setPhrase(reader, head, amount);
  if (set) return set;
  if (amount) {
    const direction = directionAfter(reader, head.index + 1);
    return direction ? shifted(reader, head, amount, direction) : amountPhrase(reader, head, amount);
  }
  const relative = relativeUnit(reader, head);
  if (relative) return relative;
  if (head.plural) return barePlural(reader, head);
  if (reader.numbers.one.has(wordAt(reader, head.index - 1))) return articlePhrase(reader, head);
  return definite(reader, head);
};

/** "the latest period", "the year-ago period", "the 1988 period": in company news, the quarter. */
export const periodPhrase = (reader: Reader, index: number): Candidate | undefined => {
  const compared = compareBefore(reader, index);
  if (compared !== undefined)
    return candidate([compared, index + 1], 'DATE', { kind: 'period', back: 1 }, 'period-compared');
  const year = yearAt(reader, index - 1);
  if (year !== undefined && reader.lexicon.words.determiners.has(wordAt(reader, index - 2)))
    return candidate([index - 2, index + 1], 'DATE', { kind: 'period', back: 0, year }, 'period-year');
  const relation = relationBefore(reader, index);
  return relation && relation.relation.step === -1 && relation.relation.from === 'now' && !relation.relation.window
    ? candidate([relation.first, index + 1], 'DATE', { kind: 'period', back: 0, latest: true }, 'period')
    : undefined;
};

/** "Q3 2021", "H1": only with a year beside it, for the letters name other things too. */
export const codePhrase = (reader: Reader, index: number): Candidate | undefined => {
  const code = reader.lexicon.codes.get(wordAt(reader, index));
  const at = reader.lexicon.words.of.has(wordAt(reader, index + 1)) ? index + 2 : index + 1;
  const after = yearAt(reader, at);
  const before = yearAt(reader, index - 1);
  const year = after ?? before;
  if (!code || year === undefined) return undefined;
  const span = [after === undefined ? index - 1 : index, after === undefined ? index + 1 : at + 1] as const;
  return candidate(span, 'DATE', { kind: 'part', unit: code.unit, index: code.index, year }, 'part-code');
};
