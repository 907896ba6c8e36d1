import { pad } from '../../text/calendar.ts';
import type { Candidate } from './meaning.ts';
import type { Reader } from './lexicon.ts';
import { isHyphen, wordAt } from './lexicon.ts';

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

/** "+3", "+5:30", "-04:00" behind the name of the zero zone. */
const offsetAt = (reader: Reader, index: number): { end: number; offset: string } | undefined => {
  const apart = wordAt(reader, index) === '+' || wordAt(reader, index) === '-';
  const text = apart ? wordAt(reader, index) + wordAt(reader, index + 1) : wordAt(reader, index);
  const match = /^([+-])(\d{1,2})(?::?([0-5]\d))?$/.exec(text);
  if (!match || Number(match[2]) > 14) return undefined;
  return { end: index + (apart ? 2 : 1), offset: `${match[1]}${pad(Number(match[2]))}:${match[3] ?? '00'}` };
};

/** "GMT", "(EST)", "UTC+3". */
const zoneAt = (reader: Reader, index: number): { end: number; zone?: string } => {
  const { words } = reader.lexicon;
  // "7:30 a.m. local time"
  if (words.local.has(wordAt(reader, index)) && words.timeNouns.has(wordAt(reader, index + 1)))
    return { end: index + 2, zone: '' };
  const open = wordAt(reader, index) === '(' ? 1 : 0;
  const zone = reader.lexicon.zones.get(wordAt(reader, index + open));
  if (zone === undefined) return { end: index };
  const moved = zone === 'Z' ? offsetAt(reader, index + 1 + open) : undefined;
  const last = moved?.end ?? index + 1 + open;
  const closed = open === 1 && wordAt(reader, last) === ')' ? 1 : 0;
  return { end: last + closed, zone: moved?.offset ?? zone };
};

/** "4 in the morning": the part tells which half of the day. */
const clockPart = (reader: Reader, end: number): { end: number; part: string } | undefined => {
  const { dayParts, words } = reader.lexicon;
  if (!words.in.has(wordAt(reader, end)) || !words.determiners.has(wordAt(reader, end + 1))) return undefined;
  const part = dayParts.get(wordAt(reader, end + 2));
  return part === undefined ? undefined : { end: end + 3, part };
};

/** Hours to add: none "in the morning" and for "two at night". */
const halfOf = (spell: { readonly part: string } | undefined, hour: number): 0 | 12 | undefined =>
  spell && (spell.part === 'MO' || (spell.part === 'NI' && hour < 6) ? 0 : 12);

const hourOf = (hour: number, shift: number | undefined): number => (shift === undefined ? hour : (hour % 12) + shift);

/** Four figures behind "at", or before the day they belong to: no year stands there. */
const isWireClock = (reader: Reader, index: number): boolean => {
  const { words, deictic, relations, dayParts } = reader.lexicon;
  if (words.at.has(wordAt(reader, index - 1))) return true;
  if (deictic.has(wordAt(reader, index + 1))) return true;
  // "FROM 0800 TO 1500"
  const range = words.range.has(wordAt(reader, index - 1)) && /^0\d{3}$/.test(wordAt(reader, index - 2));
  if (range || (/^0\d{3}$/.test(wordAt(reader, index)) && words.yearCues.has(wordAt(reader, index - 1)))) return true;
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
  // "shortly after midnight on Friday" is at the beginning of Friday, "at midnight on Friday" at its end
  const begins =
    word === '24:00' &&
    reader.lexicon.words.clockLeads.has(wordAt(reader, index - 1)) &&
    !reader.lexicon.words.awaits.has(wordAt(reader, index - 1)) &&
    reader.lexicon.directions.get(wordAt(reader, index - 1))?.step === 1;
  if (word !== undefined) return build(index + 1, begins ? '00:00' : word, undefined);
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
  const half = shift ?? (time.hour < 12 ? halfOf(spell, time.hour) : undefined);
  const seconds = 'second' in time && time.second !== undefined ? `:${pad(time.second)}` : '';
  return build(end, `${pad(hourOf(time.hour, half))}:${pad(time.minute)}${seconds}`, zone);
};

/** Minutes before or past the hour: "half past", "a quarter to", "ten to"; where the phrase begins. */
const minutesBefore = (reader: Reader, index: number): { first: number; minutes: number } | undefined => {
  const { words } = reader.lexicon;
  const sign = words.pastHour.has(wordAt(reader, index - 1)) ? 1 : words.toHour.has(wordAt(reader, index - 1)) ? -1 : 0;
  if (sign === 0) return undefined;
  const named = reader.lexicon.hourParts.get(wordAt(reader, index - 2));
  const said =
    named ?? reader.numbers.small.get(wordAt(reader, index - 2)) ?? reader.numbers.tens.get(wordAt(reader, index - 2));
  if (said === undefined || said > 30) return undefined;
  const first = words.articles.has(wordAt(reader, index - 3)) ? index - 3 : index - 2;
  const led = words.at.has(wordAt(reader, first - 1)) || words.clockLeads.has(wordAt(reader, first - 1));
  return led ? { first, minutes: sign * said } : undefined;
};

/** "at half past three", "at a quarter to five": which half of the day it is the words seldom say. */
export const spokenClock = (reader: Reader, index: number): Candidate | undefined => {
  const hour =
    reader.numbers.small.get(wordAt(reader, index)) ??
    (/^\d{1,2}$/.test(wordAt(reader, index)) ? Number(wordAt(reader, index)) : undefined);
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  const before = minutesBefore(reader, index);
  if (!before) return undefined;
  const spell = clockPart(reader, index + 1);
  const half = halfOf(spell, hour);
  const minutes = hourOf(hour, half) * 60 + before.minutes;
  const text = `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  const meaning = { kind: 'daytime', step: 0, from: 'context' } as const;
  return {
    first: before.first,
    last: spell?.end ?? index + 1,
    type: 'TIME',
    meaning,
    clock: { text },
    rule: 'clock-spoken',
  };
};

/** The first time of "between 2 and 3 p.m.", "from 4 to 6 a.m.", "9-11 a.m.": it is of the same half of the day. */
export const clockStart = (reader: Reader, clock: Candidate): Candidate | undefined => {
  const { words, meridiem } = reader.lexicon;
  const joint = wordAt(reader, clock.first - 1);
  if (clock.rule !== 'clock' || clock.clock === undefined) return undefined;
  if (!words.range.has(joint) && !words.and.has(joint)) return undefined;
  const figures = clockFigures(reader, clock.first - 2);
  const led = words.between.has(wordAt(reader, clock.first - 3)) || isHyphen(reader, clock.first - 1);
  if (!figures || figures.hour > 12 || figures.hour === 0 || !led) return undefined;
  const shift = meridiem.get(wordAt(reader, clock.first + 1));
  if (shift === undefined) return undefined;
  const end = clock.clock.text;
  const same = `${pad(hourOf(figures.hour, shift))}:${pad(figures.minute)}`;
  // "11 to 2 p.m." began in the morning
  const text = same <= end ? same : `${pad(hourOf(figures.hour, 12 - shift))}:${pad(figures.minute)}`;
  return {
    ...clock,
    first: clock.first - 2,
    last: clock.first - 1,
    clock: { ...clock.clock, text },
    rule: 'clock-range',
  };
};
