import type { Relation } from '../../language/parts/time.ts';
import { spokenYearAt, yearAt } from './calendar-phrases.ts';
import type { Candidate } from './meaning.ts';
import type { Reader } from './lexicon.ts';
import { bareAt, isHyphen, looksLikeName, wordAt } from './lexicon.ts';

type Step = { readonly first: number; readonly step?: Relation };

/** "last", "this coming", "the previous" before a name of a time. */
const stepBefore = (reader: Reader, index: number): Step => {
  const { relations, words } = reader.lexicon;
  const step = relations.get(wordAt(reader, index - 1));
  if (!step) return { first: index };
  const outer = wordAt(reader, index - 2);
  const both = words.determiners.has(outer) || (words.demonstratives.has(outer) && step.window === true);
  return { first: index - (both ? 2 : 1), step };
};

const pad = (value: number): string => String(value).padStart(2, '0');

/** "on Mondays", "each Thursday", "Tuesday nights". */
const weekdaySet = (reader: Reader, index: number, weekday: number, plural: boolean): Candidate | undefined => {
  const { words, dayPartPlurals, dayParts } = reader.lexicon;
  const every = words.every.has(wordAt(reader, index - 1));
  const nights = dayPartPlurals.get(wordAt(reader, index + 1));
  if (!every && !plural && nights === undefined) return undefined;
  const part = nights ?? (every ? dayParts.get(wordAt(reader, index + 1)) : undefined);
  return {
    first: every ? index - 1 : index,
    last: part === undefined ? index + 1 : index + 2,
    type: 'SET',
    meaning: { kind: 'literal', value: `XXXX-WXX-${weekday}${part === undefined ? '' : `T${part}`}` },
    rule: 'set-weekday',
  };
};

const dateFollows = (reader: Reader, index: number): boolean => {
  const at = wordAt(reader, index) === ',' ? index + 1 : index;
  return reader.lexicon.months.has(bareAt(reader, at)) || (at > index && /^\d{1,2}$/.test(wordAt(reader, at)));
};

/** "Friday", "last Monday", "the previous Friday", "Tuesday nights". */
export const weekdayPhrase = (reader: Reader, index: number): Candidate | undefined => {
  const { weekdays, weekdayPlurals, words } = reader.lexicon;
  const word = bareAt(reader, index);
  const plural = weekdayPlurals.get(word);
  const weekday = plural ?? weekdays.get(word);
  if (weekday === undefined || !looksLikeName(reader, index)) return undefined;
  const { first, step } = stepBefore(reader, index);
  // "Sun" is a firm, "Sat" a verb, unless a date follows: "Sun., Jan. 2"
  if (words.cautious.has(wordAt(reader, index)) && !dateFollows(reader, index + 1)) return undefined;
  const set = weekdaySet(reader, index, weekday, plural !== undefined);
  if (set) return set;
  return {
    first,
    last: index + 1,
    type: 'DATE',
    meaning: { kind: 'weekday', weekday, ...(step ? { step } : {}) },
    rule: step ? 'weekday-relative' : 'weekday',
  };
};

/** "yesterday", "tonight", "today". */
export const deicticPhrase = (reader: Reader, index: number): Candidate | undefined => {
  const word = wordAt(reader, index);
  const step = reader.lexicon.deictic.get(word);
  if (step !== undefined)
    return {
      first: index,
      last: index + 1,
      type: 'DATE',
      meaning: { kind: 'shift', unit: 'day', min: step, max: step, from: 'now' },
      rule: 'deictic',
    };
  const known = reader.lexicon.deicticParts.get(word);
  if (!known) return undefined;
  return {
    first: index,
    last: index + 1,
    type: 'TIME',
    meaning: { kind: 'daytime', step: known.step, from: 'now' },
    part: known.part,
    rule: 'deictic-part',
  };
};

/** "this morning", "the next morning", "in the morning", "last night". Bare "night" alone is no time of the report. */
export const partPhrase = (reader: Reader, index: number): Candidate | undefined => {
  const { dayParts, words } = reader.lexicon;
  const part = dayParts.get(wordAt(reader, index));
  if (part === undefined) return undefined;
  const every = words.every.has(wordAt(reader, index - 1));
  if (every)
    return {
      first: index - 1,
      last: index + 1,
      type: 'SET',
      meaning: { kind: 'literal', value: `XXXX-XX-XXT${part}` },
      rule: 'set-part',
    };
  const { first, step } = stepBefore(reader, index);
  const article = words.determiners.has(wordAt(reader, index - 1));
  if (!step && !article)
    return {
      first: index,
      last: index + 1,
      type: 'TIME',
      meaning: { kind: 'daytime', step: 0, from: 'context' },
      part,
      rule: 'part-bare',
    };
  return {
    first: step ? first : index - 1,
    last: index + 1,
    type: 'TIME',
    meaning: {
      kind: 'daytime',
      step: step?.step ?? 0,
      from: step?.from === 'now' && step.step <= 0 ? 'now' : 'context',
    },
    part,
    rule: step ? 'part-relative' : 'part',
  };
};

/** "last summer", "the winter of 1994", "this fall". The word alone names things ("Spring Street"), so it needs company. */
export const seasonPhrase = (reader: Reader, index: number): Candidate | undefined => {
  const { seasons, words, edges } = reader.lexicon;
  const season = seasons.get(wordAt(reader, index));
  if (season === undefined) return undefined;
  const { first, step } = stepBefore(reader, index);
  const of = words.of.has(wordAt(reader, index + 1)) ? index + 2 : index + 1;
  const spoken = spokenYearAt(reader, of);
  const year = yearAt(reader, of) ?? spoken?.year;
  const article = words.determiners.has(wordAt(reader, first - 1));
  const before = wordAt(reader, index - 1);
  if (!step && year === undefined && !edges.has(before)) {
    if (!words.yearCues.has(before) && !(article && words.yearCues.has(wordAt(reader, index - 2)))) return undefined;
    if (words.cautious.has(wordAt(reader, index)) && !article) return undefined;
    if (reader.tags[index + 1] === 'NOUN' || words.of.has(wordAt(reader, index + 1))) return undefined;
  }
  return {
    first: article ? first - 1 : first,
    last: year === undefined ? index + 1 : (spoken?.end ?? of + 1),
    type: 'DATE',
    meaning: { kind: 'season', season, ...(year === undefined ? {} : { year }), ...(step ? { step } : {}) },
    rule: 'season',
  };
};

/** "daily", "annually". */
export const frequencyPhrase = (reader: Reader, index: number): Candidate | undefined => {
  const value = reader.lexicon.frequencies.get(wordAt(reader, index));
  if (value === undefined || isHyphen(reader, index + 1)) return undefined;
  // "its quarterly dividend" names a kind of dividend
  if (!value.endsWith('D') && reader.tags[index + 1] === 'NOUN') return undefined;
  return { first: index, last: index + 1, type: 'SET', meaning: { kind: 'literal', value }, rule: 'frequency' };
};

/** "right now", "the future", "Thanksgiving Day", "Easter 1998". */
export const namedPhrase = (reader: Reader, index: number): Candidate | undefined => {
  const found = reader.lexicon.phrases.longest(reader.tokens, index, reader.last);
  if (!found) return undefined;
  if ('reference' in found.value) {
    // "the past three months" is a window, "the current quarter" a period: the word alone is none.
    // "the present circumstances", "the past leaders"
    const nominal =
      reader.lexicon.words.determiners.has(wordAt(reader, index)) &&
      (reader.tags[found.end] === 'NOUN' || reader.tags[found.end] === 'ADJ');
    if (nominal) return undefined;
    if (
      reader.lexicon.units.has(wordAt(reader, found.end)) ||
      reader.tags[found.end] === 'NUM' ||
      reader.lexicon.vague.has(wordAt(reader, found.end))
    )
      return undefined;
    if (
      reader.lexicon.seasons.has(wordAt(reader, found.end)) ||
      reader.lexicon.words.fiscal.has(wordAt(reader, found.end))
    )
      return undefined;
    return {
      first: index,
      last: found.end,
      type: 'DATE',
      meaning: { kind: 'literal', value: found.value.reference },
      rule: 'reference',
    };
  }
  const { first, step } = stepBefore(reader, index);
  const at = wordAt(reader, found.end) === ',' ? found.end + 1 : found.end;
  const year = yearAt(reader, at);
  return {
    first,
    last: year === undefined ? found.end : at + 1,
    type: 'DATE',
    meaning: {
      kind: 'holiday',
      holiday: found.value.holiday,
      ...(year === undefined ? {} : { year }),
      ...(step ? { step } : {}),
    },
    rule: 'holiday',
  };
};

type Time = { readonly end: number; readonly hour: number; readonly minute: number; readonly second?: number };

/** "10:35", "7.30" (with a meridiem behind), "0735" (with a zone behind), "5". */
const clockFigures = (reader: Reader, index: number): (Time & { bare: boolean }) | undefined => {
  const match = /^(\d{1,2})(?:([:.])(\d\d))?(?::(\d\d))?$/.exec(wordAt(reader, index));
  if (match)
    return {
      end: index + 1,
      hour: Number(match[1]),
      minute: Number(match[3] ?? 0),
      ...(match[4] === undefined ? {} : { second: Number(match[4]) }),
      bare: match[2] !== ':',
    };
  const military = /^(\d\d)(\d\d)$/.exec(wordAt(reader, index));
  return military ? { end: index + 1, hour: Number(military[1]), minute: Number(military[2]), bare: true } : undefined;
};

const zoneAt = (reader: Reader, index: number): { end: number; zone?: string } => {
  const open = wordAt(reader, index) === '(' ? 1 : 0;
  const zone = reader.lexicon.zones.get(wordAt(reader, index + open));
  if (zone === undefined) return { end: index };
  const closed = open === 1 && wordAt(reader, index + 2) === ')' ? 1 : 0;
  return { end: index + 1 + open + closed, zone };
};

/** "4 in the morning": the part tells which half of the day. */
const clockPart = (reader: Reader, end: number): { end: number; part: string } | undefined => {
  const { dayParts, words } = reader.lexicon;
  if (!words.in.has(wordAt(reader, end)) || !words.determiners.has(wordAt(reader, end + 1))) return undefined;
  const part = dayParts.get(wordAt(reader, end + 2));
  return part === undefined ? undefined : { end: end + 3, part };
};

const hourOf = (hour: number, shift: number | undefined): number => (shift === undefined ? hour : (hour % 12) + shift);

/** Four figures behind "at", or before the day they belong to: no year stands there. */
const isWireClock = (reader: Reader, index: number): boolean => {
  const { words, deictic, relations, dayParts } = reader.lexicon;
  if (words.at.has(wordAt(reader, index - 1))) return true;
  if (deictic.has(wordAt(reader, index + 1))) return true;
  return relations.has(wordAt(reader, index + 1)) && dayParts.has(wordAt(reader, index + 2));
};

/** "10:35 a.m. EST", "0735 GMT", "5 p.m.", "14:30", "noon", "seven o'clock". */
export const clockPhrase = (reader: Reader, index: number): Candidate | undefined => {
  const word = reader.lexicon.clockWords.get(wordAt(reader, index));
  const build = (last: number, text: string, zone: string | undefined): Candidate => ({
    first: index,
    last,
    type: 'TIME',
    meaning: { kind: 'daytime', step: 0, from: 'context' },
    clock: zone === undefined ? { text } : { text, zone },
    rule: 'clock',
  });
  if (word !== undefined) return build(index + 1, word, undefined);
  const figures = clockFigures(reader, index);
  const spoken = figures ? undefined : reader.numbers.small.get(wordAt(reader, index));
  const time = figures ?? (spoken === undefined ? undefined : { end: index + 1, hour: spoken, minute: 0, bare: true });
  if (!time || time.hour > 24 || time.minute > 59) return undefined;
  const shift = reader.lexicon.meridiem.get(wordAt(reader, time.end));
  const head =
    reader.lexicon.words.clockHeads.has(wordAt(reader, time.end)) &&
    (wordAt(reader, time.end).includes("'") || /^\d{4}$/.test(wordAt(reader, index)));
  const marked = time.end + (shift !== undefined || head ? 1 : 0);
  const spell = shift === undefined ? clockPart(reader, marked) : undefined;
  const { end, zone } = zoneAt(reader, spell?.end ?? marked);
  // wire style: "AT 1625", "2200 LAST NIGHT"
  const wire = /^\d{4}$/.test(wordAt(reader, index)) && isWireClock(reader, index);
  const known = shift !== undefined || head || spell !== undefined || zone !== undefined || wire;
  if (!known && time.bare) return undefined;
  if (shift !== undefined && time.hour > 12) return undefined;
  const half =
    shift ??
    (spell && time.hour < 12 ? (spell.part === 'MO' || (spell.part === 'NI' && time.hour < 6) ? 0 : 12) : undefined);
  const seconds = 'second' in time && time.second !== undefined ? `:${pad(time.second)}` : '';
  return build(end, `${pad(hourOf(time.hour, half))}:${pad(time.minute)}${seconds}`, zone);
};
