import type { Mod } from '../../language/parts/time.ts';
import type { Token } from '../../text/tokens.ts';
import { boundBefore } from './amount.ts';
import { dayAlone, figureDate, monthPhrase } from './calendar-phrases.ts';
import { deicticPhrase, partPhrase, weekdayPhrase } from './day-phrases.ts';
import type { Candidate, Clock } from './meaning.ts';
import type { Reader, Trigger } from './lexicon.ts';
import { isHyphen, wordAt } from './lexicon.ts';
import { clockPhrase } from './clock-phrases.ts';
import { frequencyPhrase, namedPhrase, seasonPhrase } from './named-phrases.ts';
import { codePhrase, periodPhrase } from './period-phrases.ts';
import { unitPhrase } from './unit-phrases.ts';
import { decadePhrase, spokenYear, yearPhrase } from './year-phrases.ts';

type Found = Candidate | undefined;

const byTrigger: Readonly<Record<Trigger, (reader: Reader, index: number) => readonly Candidate[] | Found>> = {
  month: monthPhrase,
  weekday: weekdayPhrase,
  unit: (reader, index) => unitPhrase(reader, index) ?? partPhrase(reader, index),
  period: periodPhrase,
  season: seasonPhrase,
  part: (reader, index) => partPhrase(reader, index),
  clock: clockPhrase,
  deictic: deicticPhrase,
  frequency: frequencyPhrase,
  decade: decadePhrase,
  code: codePhrase,
  phrase: namedPhrase,
};

const ofNumber = (reader: Reader, index: number): Found =>
  figureDate(reader, index) ??
  dayAlone(reader, index) ??
  clockPhrase(reader, index) ??
  decadePhrase(reader, index) ??
  yearPhrase(reader, index);

const ofWord = (reader: Reader, index: number): Found =>
  reader.numbers.small.has(wordAt(reader, index))
    ? (spokenYear(reader, index) ?? clockPhrase(reader, index))
    : undefined;

/** What begins or has its head at a token. */
const foundAt = (reader: Reader, index: number): readonly Candidate[] => {
  const token = reader.tokens[index];
  if (!token) return [];
  if (token.kind === 'number') {
    const found = ofNumber(reader, index);
    return found ? [found] : [];
  }
  const named = reader.lexicon.phrases.has(token.lower) ? namedPhrase(reader, index) : undefined;
  if (named) return [named];
  const trigger = reader.lexicon.triggers.get(token.lower);
  const found = trigger ? byTrigger[trigger](reader, index) : ofWord(reader, index);
  return found === undefined ? [] : Array.isArray(found) ? (found as readonly Candidate[]) : [found as Candidate];
};

/**
 * Candidates of a sentence from left to right. A phrase may reach back over a shorter one that began inside it
 * ("two" inside "the last two days"), but never over one that ended before it began.
 */
export const recognise = (reader: Reader): Candidate[] => {
  const found: Candidate[] = [];
  let index = reader.first;
  while (index < reader.last) {
    const token = reader.tokens[index] as Token;
    if (token.kind !== 'number' && !reader.lexicon.calls.has(token.lower)) {
      index += 1;
      continue;
    }
    let next = index + 1;
    for (const candidate of foundAt(reader, index)) {
      while (found.length > 0 && candidate.first <= (found.at(-1) as Candidate).first) found.pop();
      const before = found.at(-1);
      if (before && candidate.first < before.last) continue;
      found.push(candidate);
      next = Math.max(next, candidate.last);
    }
    index = next;
  }
  return found;
};

const datable = (candidate: Candidate): boolean => candidate.type === 'DATE' && candidate.meaning.kind !== 'literal';

/** "Earlier Friday" orders what is told; "earlier this year" is a part of the year. */
const comparesTelling = (reader: Reader, index: number, { meaning }: Candidate): boolean =>
  reader.lexicon.words.comparing.has(wordAt(reader, index)) &&
  (meaning.kind === 'weekday' ||
    (meaning.kind === 'shift' &&
      (meaning.unit === 'week' || (meaning.unit === 'day' && meaning.max === 0 && meaning.from === 'now'))));

/** "early", "late", "the end of", "mid-" in front of a date belong to it: "the end of 1990", "mid-November". */
const withEdge = (reader: Reader, candidate: Candidate): Candidate => {
  const { edges, edgeNouns, words } = reader.lexicon;
  const { first } = candidate;
  const inside = words.determiners.has(wordAt(reader, first)) ? first + 1 : first;
  const hyphen = isHyphen(reader, first - 1) ? first - 2 : first - 1;
  const edge = edges.get(wordAt(reader, hyphen));
  if (edge && !comparesTelling(reader, hyphen, candidate)) {
    // "the late-November meeting": the article belongs to the meeting
    const loose = hyphen === first - 1 || candidate.meaning.kind === 'era';
    const article = loose && words.determiners.has(wordAt(reader, hyphen - 1)) ? hyphen - 1 : hyphen;
    return { ...candidate, first: article, mod: edge };
  }
  const within = inside > first ? edges.get(wordAt(reader, inside)) : undefined;
  if (within) return { ...candidate, mod: within };
  const noun = words.of.has(wordAt(reader, first - 1)) ? edgeNouns.get(wordAt(reader, first - 2)) : undefined;
  if (!noun) return candidate;
  const article = words.determiners.has(wordAt(reader, first - 3)) ? first - 3 : first - 2;
  return { ...candidate, first: article, mod: noun };
};

const setBound = (candidate: Candidate, first: number, mod: Mod): Candidate => ({ ...candidate, first, mod });

/** Edges and bounds in front of a phrase, when no phrase before it has taken them. */
const widened = (reader: Reader, candidate: Candidate, after: number): Candidate => {
  const edged = datable(candidate) || candidate.part !== undefined ? withEdge(reader, candidate) : candidate;
  if (edged.first >= after && edged.first < candidate.first) return edged;
  if (edged.mod !== undefined && edged.first === candidate.first) return edged;
  const bound = candidate.clock && candidate.mod === undefined ? boundBefore(reader, candidate.first) : undefined;
  return bound && bound.first >= after && bound.mod === 'APPROX'
    ? setBound(candidate, bound.first, bound.mod)
    : candidate;
};

/** May two phrases be one: nothing, a comma or "of" between them? */
const gapOf = (reader: Reader, a: Candidate, b: Candidate): '' | ',' | 'of' | undefined => {
  if (a.last === b.first) return '';
  if (b.first !== a.last + 1) return undefined;
  const between = wordAt(reader, a.last);
  if (between === ',') return ',';
  return reader.lexicon.words.of.has(between) ? 'of' : undefined;
};

const isDay = ({ meaning }: Candidate): boolean =>
  meaning.kind === 'weekday' ||
  (meaning.kind === 'calendar' && meaning.day !== undefined) ||
  meaning.kind === 'holiday' ||
  (meaning.kind === 'shift' && meaning.unit === 'day');

const isClock = ({ meaning, clock }: Candidate): boolean => meaning.kind === 'daytime' && clock !== undefined;

/** The one phrase two neighbours make: "Monday, Oct. 26", "Friday night", "9 a.m. Tuesday", "the morning of January 7". */
const joined = (reader: Reader, a: Candidate, b: Candidate): Candidate | undefined => {
  const gap = gapOf(reader, a, b);
  if (gap === undefined) return undefined;
  const span = { first: a.first, last: b.last };
  const daytime = (c: Candidate): boolean =>
    c.meaning.kind === 'daytime' && (c.clock !== undefined || c.part !== undefined);
  if (a.meaning.kind === 'weekday' && b.meaning.kind === 'calendar' && b.meaning.day !== undefined && gap !== 'of')
    return { ...b, ...span, ...(a.mod ? { mod: a.mod } : {}), rule: 'weekday-date' };
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
  if (daytime(a) && isDay(b) && !b.clock && !b.part)
    return {
      ...b,
      ...span,
      type: 'TIME',
      ...(a.clock ? { clock: a.clock } : { part: a.part as string }),
      ...(a.mod ? { mod: a.mod } : {}),
      rule: 'time-day',
    };
  return undefined;
};

/** A bare "night" or "morning" counts only when it has joined a day. */
const standsAlone = (candidate: Candidate): boolean => candidate.rule !== 'part-bare';

/** "at 2:15 p.m. on March 15", "midnight on Saturday": two phrases, but the time is of that day. */
const lendDays = (reader: Reader, found: readonly Candidate[]): Candidate[] =>
  found.map((candidate, index) => {
    const next = found[index + 1];
    if (!next || !isClock(candidate) || next.first !== candidate.last + 1 || !isDay(next)) return candidate;
    return reader.lexicon.words.on.has(wordAt(reader, candidate.last))
      ? { ...candidate, meaning: next.meaning }
      : candidate;
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
  return lendDays(reader, out.filter(standsAlone));
};
