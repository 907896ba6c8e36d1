import type { Candidate, Clock } from './meaning.ts';
import type { Reader } from './lexicon.ts';
import { wordAt } from './lexicon.ts';
import { widened } from './widen.ts';

/** May two phrases be one: nothing, a comma or "of" between them? */
const gapOf = (reader: Reader, a: Candidate, b: Candidate): '' | ',' | 'of' | 'on' | undefined => {
  if (a.last === b.first) return '';
  if (b.first !== a.last + 1) return undefined;
  const between = wordAt(reader, a.last);
  if (between === ',') return ',';
  if (reader.lexicon.words.on.has(between)) return 'on';
  return reader.lexicon.words.of.has(between) ? 'of' : undefined;
};

const isDay = ({ meaning }: Candidate): boolean =>
  meaning.kind === 'weekday' ||
  (meaning.kind === 'calendar' && meaning.day !== undefined) ||
  meaning.kind === 'holiday' ||
  (meaning.kind === 'shift' && meaning.unit === 'day');

/** "the week" alone. */
const isWeek = ({ meaning, rule }: Candidate): boolean =>
  rule === 'definite' && meaning.kind === 'shift' && meaning.unit === 'week';

/** "5 p.m. on Friday, August 4" keeps its time. */
const timeOf = ({ clock, part }: Candidate): Partial<Candidate> => ({
  ...(clock || part !== undefined ? { type: 'TIME' } : {}),
  ...(clock ? { clock } : {}),
  ...(part === undefined ? {} : { part }),
});

type Span = { readonly first: number; readonly last: number };

/** A day with the time in front of it: "9 a.m. Tuesday", "3 a.m. on Tuesday". */
const withTime = (a: Candidate, b: Candidate, span: Span): Candidate => ({
  ...b,
  ...span,
  type: 'TIME',
  ...(a.clock ? { clock: a.clock } : { part: a.part as string }),
  ...(a.mod ? { mod: a.mod } : {}),
  rule: 'time-day',
});

/** "dawn", "overnight": a part of the day that has no day of its own. */
const isSpell = ({ meaning, part, rule }: Candidate): boolean =>
  meaning.kind === 'daytime' &&
  part !== undefined &&
  (rule === 'part' || rule === 'part-bare' || rule === 'deictic-part');

/** "the day after Thanksgiving", "a week from today": only a date right behind is counted from. */
const countedDay = (reader: Reader, a: Candidate, b: Candidate): Candidate | undefined => {
  const { meaning } = a;
  if (meaning.kind !== 'literal' || !meaning.from || !isDay(b) || b.clock || b.first !== a.last + 1) return undefined;
  const ahead = reader.lexicon.words.onwards.has(wordAt(reader, a.last));
  if (a.rule !== 'day-from-event' && !ahead) return undefined;
  const { unit, min } = meaning.from;
  return { ...b, first: a.first, meaning: { kind: 'moved', unit, steps: min, of: b.meaning }, rule: 'day-moved' };
};

/** "a week ago today", "two weeks ago Friday": the day named, so many weeks away. */
const movedDay = (a: Candidate, b: Candidate): Candidate['meaning'] | undefined => {
  const { meaning } = a;
  if (meaning.kind !== 'shift' || a.rule !== 'shift-now' || meaning.min !== meaning.max) return undefined;
  if (!isDay(b) || b.clock || b.meaning.kind === 'holiday' || meaning.unit === 'day') return undefined;
  return { kind: 'moved', unit: meaning.unit, steps: meaning.min, of: b.meaning };
};

const isClock = ({ meaning, clock }: Candidate): boolean => meaning.kind === 'daytime' && clock !== undefined;

/** The one phrase two neighbours make: "Monday, Oct. 26", "Friday night", "9 a.m. Tuesday", "the morning of January 7". */
const joined = (reader: Reader, a: Candidate, b: Candidate): Candidate | undefined => {
  const counted = countedDay(reader, a, b);
  if (counted) return counted;
  const gap = gapOf(reader, a, b);
  if (gap === undefined) return undefined;
  const span = { first: a.first, last: b.last };
  const daytime = (c: Candidate): boolean =>
    c.meaning.kind === 'daytime' && (c.clock !== undefined || c.part !== undefined);
  if (a.meaning.kind === 'weekday' && b.meaning.kind === 'calendar' && b.meaning.day !== undefined && gap !== 'of')
    return { ...b, ...span, ...timeOf(a), ...(a.mod ? { mod: a.mod } : {}), rule: 'weekday-date' };
  if (
    isDay(a) &&
    !a.clock &&
    !a.part &&
    daytime(b) &&
    gap === '' &&
    (b.clock !== undefined || b.first + 1 === b.last)
  ) {
    return {
      ...a,
      ...span,
      type: 'TIME',
      ...(b.clock ? { clock: b.clock } : { part: b.part as string }),
      rule: 'day-time',
    };
  }
  // "2200 LAST NIGHT": the part has its day, the clock the time
  if (isClock(a) && b.meaning.kind === 'daytime' && b.part !== undefined && b.rule !== 'part' && gap === '')
    return {
      ...b,
      ...span,
      type: 'TIME',
      clock: a.clock as Clock,
      ...(a.mod ? { mod: a.mod } : {}),
      rule: 'time-part',
    };
  if (isWeek(a) && gap === 'of' && b.meaning.kind === 'calendar' && b.meaning.day !== undefined)
    return { ...b, ...span, meaning: { ...b.meaning, grain: 'week' }, rule: 'week-of' };
  if (gap === 'on' && (isClock(a) || isSpell(a)) && isDay(b) && !b.clock && !b.part) return withTime(a, b, span);
  const moved = gap === '' ? movedDay(a, b) : undefined;
  if (moved) return { ...b, ...span, meaning: moved, rule: 'day-moved' };
  // "tonight, tomorrow": a list
  if (gap === ',' && (a.rule !== 'clock' || b.meaning.kind === 'shift')) return undefined;
  if (daytime(a) && isDay(b) && !b.clock && !b.part && gap !== 'on') return withTime(a, b, span);
  return undefined;
};

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
  return words.on.has(wordAt(reader, b.first - 1)) || (b.clock !== undefined && b.meaning.kind !== 'daytime');
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

/** "from Jan. 5 through Feb. 7, 2021": the year behind the end is the year of both. */
const shareYears = (reader: Reader, found: readonly Candidate[]): Candidate[] =>
  found.map((candidate, index) => {
    const { meaning } = candidate;
    const [before, next] = [found[index - 1], found[index + 1]];
    const isRange = (a: Candidate | undefined, b: Candidate | undefined): boolean =>
      a !== undefined &&
      b !== undefined &&
      b.first === a.last + 1 &&
      reader.lexicon.words.range.has(wordAt(reader, a.last)) &&
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
