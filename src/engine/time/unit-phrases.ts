import { amountBefore, durationOf, isClockUnit } from './amount.ts';
import { adjectivePhrase, amountPhrase, articlePhrase, barePlural, shifted, windowOf } from './amount-phrases.ts';
import { yearAt } from './date-parts.ts';
import type { Head } from './head.ts';
import { candidate, directionAfter, isAge, isAgeBefore, relationBefore } from './head.ts';
import type { Candidate } from './meaning.ts';
import type { Reader } from './lexicon.ts';
import { isHyphen, wordAt } from './lexicon.ts';
import { compareAlone, ordinalPhrase, quarterPhrase } from './period-phrases.ts';
import { setPhrase } from './set-phrases.ts';

/** "last week", "this year", "the following month", "that day". */
const relativeUnit = (reader: Reader, head: Head): Candidate | undefined => {
  if (head.plural) return undefined;
  const { words } = reader.lexicon;
  const inner = words.fiscal.has(wordAt(reader, head.index - 1)) ? head.index - 1 : head.index;
  const found = relationBefore(reader, inner);
  if (!found) return undefined;
  const { relation, first } = found;
  const span = [first, head.index + 1] as const;
  // "to this day"
  if (head.unit === 'day' && relation.step === 0 && words.idiomTo.has(wordAt(reader, first - 1))) return undefined;
  // "a last minute deal"
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
    {
      kind: 'shift',
      unit: head.unit,
      min: relation.step,
      max: relation.step,
      from: relation.from,
      definite: head.unit === 'day' && relation.step > 0 && words.determiners.has(wordAt(reader, first)),
    },
    relation.from === 'now' ? 'relative-now' : 'relative-context',
  );
};

/** "the day before yesterday" is a day; "the day before the vote" counts from something that is no date. */
const dayFrom = (reader: Reader, [first, last]: readonly [number, number], step: number): Candidate => {
  const day = reader.lexicon.deictic.get(wordAt(reader, last + 1));
  if (day !== undefined) {
    const move = day + step;
    return candidate(
      [first, last + 2],
      'DATE',
      { kind: 'shift', unit: 'day', min: move, max: move, from: 'now' },
      'deictic',
    );
  }
  const from = { unit: 'day', min: step, max: step } as const;
  return candidate(
    [first, last],
    'DATE',
    { kind: 'literal', value: '', offset: step < 0 ? '-P1D' : 'P1D', from },
    'day-from-event',
  );
};

/** "for the full year", "the first months of the year", "earlier in the year": the report's own. */
const isYearOfReport = (reader: Reader, head: Head, at: number): boolean => {
  const { words } = reader.lexicon;
  if (words.full.has(wordAt(reader, head.index - 1)) || words.of.has(wordAt(reader, at - 1))) return true;
  return words.in.has(wordAt(reader, at - 1)) && words.comparing.has(wordAt(reader, at - 2));
};

/** "the week", "the year", "the weekend", "the end of the month": the one talked about. */
const definite = (reader: Reader, head: Head): Candidate | undefined => {
  const { words } = reader.lexicon;
  const quarter = quarterPhrase(reader, head);
  if (quarter) return quarter;
  const skipped = words.fiscal.has(wordAt(reader, head.index - 1)) || words.full.has(wordAt(reader, head.index - 1));
  const at = head.index - (skipped ? 2 : 1);
  if (wordAt(reader, at) === '' || !words.determiners.has(wordAt(reader, at))) return undefined;
  const span = [at, head.index + 1] as const;
  const moved = directionAfter(reader, head.index + 1);
  if (moved?.relation.window) return shifted(reader, head, { first: at, min: 1, max: 1, exact: true }, moved);
  const direction = head.unit === 'day' ? reader.lexicon.directions.get(wordAt(reader, head.index + 1)) : undefined;
  if (direction?.window) return dayFrom(reader, span, direction.step);
  // "the end of the month"
  if (
    words.of.has(wordAt(reader, at - 1)) &&
    reader.lexicon.edgeNouns.has(wordAt(reader, at - 2)) &&
    !isClockUnit(head.unit)
  )
    return candidate(span, 'DATE', { kind: 'shift', unit: head.unit, min: 0, max: 0, from: 'now' }, 'edge-of-unit');
  // "the year-long war" is a length
  if (isHyphen(reader, head.index + 1) && words.long.has(wordAt(reader, head.index + 2)))
    return candidate(
      [head.index, head.index + 3],
      'DURATION',
      { kind: 'literal', value: durationOf(head.unit, 1) },
      'duration-long',
    );
  if (head.unit === 'year' && isYearOfReport(reader, head, at))
    return candidate(span, 'DATE', { kind: 'shift', unit: 'year', min: 0, max: 0, from: 'now' }, 'year-of-report');
  if (head.unit === 'year') return candidate(span, 'DURATION', { kind: 'literal', value: 'P1Y' }, 'the-year');
  if (head.unit !== 'weekend' && head.unit !== 'week') return undefined;
  const back = head.unit === 'weekend' ? -1 : 0;
  const meaning = { kind: 'shift', unit: head.unit, min: back, max: back, nearest: back < 0, from: 'now' } as const;
  return candidate(span, 'DATE', meaning, 'definite');
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
  if (amount && isAgeBefore(reader, amount.first)) return undefined;
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

/** Phrases whose head is a unit of time. */
export const unitPhrase = (reader: Reader, index: number): Candidate | undefined => {
  const found = reader.lexicon.units.get(wordAt(reader, index));
  if (!found) return undefined;
  const head: Head = { index, unit: found.unit, plural: found.plural };
  if (isAge(reader, head)) return undefined;
  const compared = compareAlone(reader, head);
  if (compared !== undefined) return compared === 'inside' ? undefined : compared;
  const ordinal = ordinalPhrase(reader, head);
  if (ordinal) return ordinal;
  if (head.unit === 'half' || (head.unit === 'second' && !head.plural)) return undefined;
  // "three-quarters" is a fraction
  if (isHyphen(reader, index - 1)) return head.plural ? undefined : adjectivePhrase(reader, head);
  return countedOrRelative(reader, head);
};
