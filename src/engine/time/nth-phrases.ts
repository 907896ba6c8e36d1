import { articleBefore, ordinalAt } from './head.ts';
import type { Candidate, Nth } from './meaning.ts';
import type { Reader } from './lexicon.ts';
import { wordAt } from './lexicon.ts';

/** "first", "second", "last" before a part of a month. */
const indexAt = (reader: Reader, index: number): number | undefined => {
  const word = wordAt(reader, index);
  if (reader.lexicon.relations.get(word)?.step === -1) return -1;
  return ordinalAt(reader, index);
};

const unitAt = (reader: Reader, index: number): Omit<Nth, 'index'> | undefined => {
  const word = wordAt(reader, index);
  const weekday = reader.lexicon.weekdays.get(word);
  if (weekday !== undefined) return { unit: 'weekday', weekday };
  const unit = reader.lexicon.units.get(word);
  if (!unit || unit.plural) return undefined;
  return unit.unit === 'week' || unit.unit === 'half' || unit.unit === 'day' || unit.unit === 'weekend'
    ? { unit: unit.unit }
    : undefined;
};

/** "the second week of May", "the first Monday in May", "the first half of January": the month is in `month`. */
export const nthOf = (reader: Reader, month: Candidate): Candidate | undefined => {
  const { words } = reader.lexicon;
  const { meaning, first } = month;
  if (meaning.kind !== 'calendar' || meaning.day !== undefined || meaning.month === undefined) return undefined;
  if (!words.of.has(wordAt(reader, first - 1)) && !words.in.has(wordAt(reader, first - 1))) return undefined;
  const unit = unitAt(reader, first - 2);
  const index = unit && indexAt(reader, first - 3);
  if (!unit || index === undefined || index > 5 || (unit.unit === 'half' && index > 2)) return undefined;
  return {
    ...month,
    first: articleBefore(reader, first - 3),
    meaning: { ...meaning, nth: { ...unit, index } },
    rule: 'nth-of-month',
  };
};
