import type { Candidate, Clock } from './meaning.ts';
import type { Reader } from './lexicon.ts';
import { wordAt } from './lexicon.ts';

/** May two phrases be one: nothing, a comma or "of" between them? */
const gapOf = (reader: Reader, a: Candidate, b: Candidate): '' | ',' | 'of' | 'on' | undefined => {
  if (a.last === b.first) return '';
  if (b.first !== a.last + 1) return undefined;
  const between = wordAt(reader, a.last);
  if (between === ',') return ',';
  if (reader.lexicon.words.on.has(between)) return 'on';
  return reader.lexicon.words.of.has(between) ? 'of' : undefined;
};

export const isDay = ({ meaning }: Candidate): boolean =>
  meaning.kind === 'weekday' ||
  (meaning.kind === 'calendar' && meaning.day !== undefined) ||
  meaning.kind === 'holiday' ||
  (meaning.kind === 'shift' && meaning.unit === 'day');

/** "the week" alone. */
export const isWeek = ({ meaning, rule }: Candidate): boolean =>
  rule === 'definite' && meaning.kind === 'shift' && meaning.unit === 'week';

/** The time of day of a phrase, to be handed on: "5 p.m. on Friday, August 4" keeps its time. */
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
  ...timeOf(a),
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
export const joined = (reader: Reader, a: Candidate, b: Candidate): Candidate | undefined => {
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
    return { ...a, ...span, ...timeOf(b), rule: 'day-time' };
  }
  // "the early hours of Saturday morning"
  if (a.rule === 'early-hours' && daytime(b) && b.clock === undefined && gap === '') return { ...a, ...span };
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
