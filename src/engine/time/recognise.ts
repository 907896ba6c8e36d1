import type { Token } from '../../text/tokens.ts';
import { dayAlone, monthPhrase } from './calendar-phrases.ts';
import { figureDate } from './figure-date.ts';
import { deicticPhrase, partPhrase, weekdayPhrase } from './day-phrases.ts';
import type { Candidate } from './meaning.ts';
import type { Reader, Trigger } from './lexicon.ts';
import { wordAt } from './lexicon.ts';
import { clockPhrase, clockStart, spokenClock } from './clock-phrases.ts';
import { frequencyPhrase, namedPhrase, seasonPhrase } from './named-phrases.ts';
import { codePhrase, periodPhrase } from './period-phrases.ts';
import { unitPhrase } from './unit-phrases.ts';
import { decadePhrase, fiscalCode, spokenYear, yearPhrase } from './year-phrases.ts';

type Found = Candidate | undefined;

const byTrigger: Readonly<Record<Trigger, (reader: Reader, index: number) => readonly Candidate[] | Found>> = {
  month: monthPhrase,
  weekday: weekdayPhrase,
  unit: (reader, index) => unitPhrase(reader, index) ?? partPhrase(reader, index),
  period: periodPhrase,
  season: seasonPhrase,
  part: (reader, index) => partPhrase(reader, index) ?? unitPhrase(reader, index),
  clock: clockPhrase,
  deictic: deicticPhrase,
  frequency: frequencyPhrase,
  decade: decadePhrase,
  code: codePhrase,
  phrase: namedPhrase,
};

const ofNumber = (reader: Reader, index: number): Found =>
  figureDate(reader, index) ??
  spokenClock(reader, index) ??
  dayAlone(reader, index) ??
  clockPhrase(reader, index) ??
  decadePhrase(reader, index) ??
  yearPhrase(reader, index);

const ofWord = (reader: Reader, index: number): Found =>
  reader.numbers.small.has(wordAt(reader, index))
    ? (spokenYear(reader, index) ?? spokenClock(reader, index) ?? clockPhrase(reader, index))
    : fiscalCode(reader, index);

/** "fy2021". */
const isCode = ({ lexicon }: Reader, { lower }: Token): boolean =>
  lexicon.words.fiscalMark !== '' && lower.length <= 6 && lower.startsWith(lexicon.words.fiscalMark);

/** What begins or has its head at a token. */
const foundAt = (reader: Reader, index: number): readonly Candidate[] => {
  const token = reader.tokens[index];
  if (!token) return [];
  const named = reader.lexicon.phrases.has(token.lower) ? namedPhrase(reader, index) : undefined;
  if (named) return [named];
  if (token.kind === 'number') {
    const found = ofNumber(reader, index);
    const start = found && clockStart(reader, found);
    return found ? [...(start ? [start] : []), found] : [];
  }
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
    if (token.kind !== 'number' && !reader.lexicon.calls.has(token.lower) && !isCode(reader, token)) {
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
