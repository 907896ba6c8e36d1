import { pad } from './calendar.ts';
import type { Candidate } from './meaning.ts';
import type { Reader } from './lexicon.ts';
import { wordAt } from './lexicon.ts';

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
