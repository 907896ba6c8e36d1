import type { Mod } from '../../language/parts/time.ts';
import { boundBefore } from './amount.ts';
import type { Candidate } from './meaning.ts';
import type { Reader } from './lexicon.ts';
import { isHyphen, wordAt } from './lexicon.ts';

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

/** "the early hours of Sunday", "the small hours of May 3": the morning of that day. */
const withHours = (reader: Reader, candidate: Candidate): Candidate | undefined => {
  const { words } = reader.lexicon;
  const { first } = candidate;
  if (!words.of.has(wordAt(reader, first - 1)) && !words.on.has(wordAt(reader, first - 1))) return undefined;
  if (
    reader.lexicon.units.get(wordAt(reader, first - 2))?.unit !== 'hour' ||
    !words.smallHours.has(wordAt(reader, first - 3))
  )
    return undefined;
  const article = words.determiners.has(wordAt(reader, first - 4)) ? first - 4 : first - 3;
  const rule = 'early-hours';
  return { ...candidate, first: article, type: 'TIME', part: 'MO', mod: 'START', rule };
};

/** Edges and bounds in front of a phrase, when no phrase before it has taken them. */
export const widened = (reader: Reader, candidate: Candidate, after: number): Candidate => {
  const hours = datable(candidate) && candidate.part === undefined ? withHours(reader, candidate) : undefined;
  if (hours && hours.first >= after) return hours;
  const edged = datable(candidate) || candidate.part !== undefined ? withEdge(reader, candidate) : candidate;
  if (edged.first >= after && edged.first < candidate.first) return edged;
  if (edged.mod !== undefined && edged.first === candidate.first) return edged;
  const bound = candidate.clock && candidate.mod === undefined ? boundBefore(reader, candidate.first) : undefined;
  return bound && bound.first >= after && bound.mod === 'APPROX'
    ? setBound(candidate, bound.first, bound.mod)
    : candidate;
};
