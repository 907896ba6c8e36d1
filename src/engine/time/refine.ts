import { isDay, isWeek, joined } from './join.ts';
import type { Candidate } from './meaning.ts';
import type { Reader } from './lexicon.ts';
import { wordAt } from './lexicon.ts';
import { widened } from './widen.ts';

/** A bare "night" or "morning" counts only when it has joined a day. */
const standsAlone = (candidate: Candidate): boolean => candidate.rule !== 'part-bare';

/** What may stand between a time and the day it is of: "11 p.m. (2000 GMT) on Friday", "9 a.m. to 5 p.m. Monday". */
const reaches = (reader: Reader, a: Candidate, b: Candidate): boolean => {
  const { words } = reader.lexicon;
  if (b.first - a.last < 1 || b.first - a.last > 2) return false;
  for (let index = a.last; index < b.first; index += 1) {
    const word = wordAt(reader, index);
    if (!words.on.has(word) && !words.range.has(word) && !words.and.has(word) && word !== '(' && word !== ')')
      return false;
  }
  const closed = wordAt(reader, b.first - 1) === ')' && isDay(b);
  return closed || words.on.has(wordAt(reader, b.first - 1)) || (b.clock !== undefined && b.meaning.kind !== 'daytime');
};

const isDayless = ({ meaning, rule }: Candidate): boolean =>
  meaning.kind === 'daytime' && meaning.step === 0 && (meaning.from === 'context' || rule === 'deictic-part');

/** A time without a day of its own takes the one that follows: "at 2:15 p.m. on March 15", "overnight on Thursday". */
const lendDays = (reader: Reader, found: readonly Candidate[]): Candidate[] => {
  const out = [...found];
  for (let index = out.length - 2; index >= 0; index -= 1) {
    const [a, b] = [out[index] as Candidate, out[index + 1] as Candidate];
    if (!isDayless(a) || !reaches(reader, a, b) || !(isDay(b) || b.clock)) continue;
    out[index] = { ...a, meaning: b.meaning, ...(a.rule === 'part-bare' ? { rule: 'part' } : {}) };
  }
  return out;
};

/** "the week ended Jan. 15" is the week of that day. */
const endedWeeks = (reader: Reader, found: readonly Candidate[]): Candidate[] =>
  found.map((candidate, index) => {
    const next = found[index + 1];
    if (!next || !isWeek(candidate) || next.first !== candidate.last + 1) return candidate;
    if (!reader.lexicon.words.ended.has(wordAt(reader, candidate.last)) || next.meaning.kind !== 'calendar')
      return candidate;
    return next.meaning.day === undefined
      ? candidate
      : { ...candidate, meaning: { ...next.meaning, grain: 'week' }, rule: 'week-ended' };
  });

/** "on Tuesday, Independence Day": countries differ on the feast, the day beside it tells. */
const feastDays = (reader: Reader, found: readonly Candidate[]): Candidate[] =>
  found.map((candidate, index) => {
    const { meaning, first, last } = candidate;
    const after = found[index + 1];
    // "Monday (6/30)": the figures say which
    if (
      meaning.kind === 'weekday' &&
      after?.meaning.kind === 'calendar' &&
      after.first === last + 1 &&
      wordAt(reader, last) === '('
    )
      return { ...candidate, meaning: after.meaning };
    if (meaning.kind !== 'holiday' || !meaning.holiday.local || meaning.year !== undefined) return candidate;
    const [before, next] = [found[index - 1], found[index + 1]];
    const isBeside = (day: Candidate | undefined, gap: number, from: number): day is Candidate =>
      day !== undefined &&
      isDay(day) &&
      day.meaning.kind !== 'holiday' &&
      from === gap + 1 &&
      wordAt(reader, gap) === ',';
    const day = isBeside(before, before?.last ?? 0, first)
      ? before
      : isBeside(next, last, next?.first ?? 0)
        ? next
        : undefined;
    return day ? { ...candidate, meaning: day.meaning } : candidate;
  });

const spansMonths = ({ meaning }: Candidate): boolean => meaning.kind === 'calendar' && meaning.month !== undefined;

/** What stands between two dates of one range: "to", and "and" behind "between". */
const isRangeMark = (reader: Reader, a: Candidate): boolean => {
  const { words } = reader.lexicon;
  const mark = wordAt(reader, a.last);
  return words.range.has(mark) || (words.and.has(mark) && words.between.has(wordAt(reader, a.first - 1)));
};

/** "from Jan. 5 through Feb. 7, 2021", "between May and June 2025": the year behind the end is the year of both. */
const shareYears = (reader: Reader, found: readonly Candidate[]): Candidate[] =>
  found.map((candidate, index) => {
    const { meaning } = candidate;
    const [before, next] = [found[index - 1], found[index + 1]];
    const isRange = (a: Candidate | undefined, b: Candidate | undefined): boolean =>
      a !== undefined &&
      b !== undefined &&
      b.first === a.last + 1 &&
      isRangeMark(reader, a) &&
      spansMonths(a) &&
      spansMonths(b);
    if (meaning.kind !== 'calendar' || meaning.year !== undefined || meaning.yearStep) return candidate;
    if (isRange(candidate, next) && next?.meaning.kind === 'calendar' && next.meaning.year !== undefined) {
      const { year, month = 1, short } = next.meaning;
      const first = year - ((meaning.month ?? 1) > month ? 1 : 0);
      return { ...candidate, meaning: { ...meaning, year: first, ...(short ? { short } : {}) } };
    }
    return isRange(before, candidate) ? { ...candidate, meaning: { ...meaning, joined: true } } : candidate;
  });

/** Widens and joins the candidates of a sentence; each refiner leaves alone what the one before has settled. */
export const refine = (reader: Reader, found: readonly Candidate[]): Candidate[] => {
  const out: Candidate[] = [];
  for (const raw of found) {
    const candidate = widened(reader, raw, out.at(-1)?.last ?? reader.first);
    const before = out.at(-1);
    const both = before ? joined(reader, before, candidate) : undefined;
    if (both) out[out.length - 1] = both;
    else out.push(candidate);
  }
  return lendDays(reader, feastDays(reader, endedWeeks(reader, shareYears(reader, out)))).filter(standsAlone);
};
