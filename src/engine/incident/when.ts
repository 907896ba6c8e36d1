import type { EventTime, TimeExpression } from '../../model/index.ts';
import { lastStartingBy } from '../../text/range.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import { parseDay } from '../time/calendar.ts';

type Candidate = { readonly time: TimeExpression; readonly day: string; readonly score: number };

const dayOf = ({ interval, type }: TimeExpression): string | undefined =>
  interval && interval.from !== null && interval.from === interval.to && type !== 'SET' ? interval.from : undefined;

const words = 9;

/**
 * What the words around a date make of it: "happened about 3 a.m. Saturday" is the date of the incident, "was arraigned
 * Monday" of something after it. The nearer word counts more; those before the date more than those behind it.
 */
const roleOf = (doc: Doc, sentence: Sentence, { span }: TimeExpression): number => {
  const { afterActs, happenings } = doc.pack.incidents;
  const first = lastStartingBy(doc.tokens, span.start);
  const weigh = (from: number, step: number, scale: number): number => {
    for (let at = from, near = words; near > 0; at += step, near -= 1) {
      if (at < sentence.first || at >= sentence.last) break;
      const { lower } = doc.tokens[at] as Token;
      const value = scale * (0.5 + near / words);
      if (afterActs.has(lower)) return -value;
      if (happenings.has(lower)) return value;
    }
    return 0;
  };
  let behind = first;
  while (behind < sentence.last && (doc.tokens[behind] as Token).start < span.end) behind += 1;
  return weigh(first - 1, -1, 1.6) + weigh(behind, 1, 0.6);
};

/** Nothing happened after it was published; most of what a report tells happened in the two weeks before. */
const ageOf = (day: string, published: string | undefined): number => {
  const then = parseDay(day);
  const now = parseDay(published?.slice(0, 10));
  if (then === undefined || now === undefined) return 0;
  const age = now - then;
  if (age < 0) return -6;
  return age <= 14 ? 0 : age <= 60 ? -0.7 : -1.5;
};

const publishedOf = (doc: Doc): string | undefined => doc.report.published ?? doc.dateline.published?.value;

const precise = /T\d|T[A-Z]{2}/;

const candidatesIn = (doc: Doc, inStory: (sentence: number) => boolean): readonly Candidate[] => {
  const published = publishedOf(doc);
  return doc.times.flatMap((time): readonly Candidate[] => {
    const day = dayOf(time);
    const index = lastStartingBy(doc.sentences, time.span.start);
    const sentence = doc.sentences[index];
    const present = time.value === 'PRESENT_REF' || time.value === 'PAST_REF' || time.value === 'FUTURE_REF';
    if (day === undefined || !sentence || !inStory(index) || present) return [];
    const early = 1.5 * Math.max(0, 1 - index / 10);
    const clock = precise.test(time.value ?? '') ? 0.7 : 0;
    const score = early + clock + roleOf(doc, sentence, time) + ageOf(day, published);
    return [{ time, day, score }];
  });
};

/** The best supported day: its best mention, and a little for every further one. */
const elect = (candidates: readonly Candidate[]): Candidate | undefined => {
  const days = new Map<string, { best: Candidate; sum: number }>();
  for (const candidate of candidates) {
    const held = days.get(candidate.day);
    const bonus = candidate.score > 0 ? 0.25 : 0;
    if (!held) days.set(candidate.day, { best: candidate, sum: candidate.score });
    else
      days.set(candidate.day, {
        best: candidate.score > held.best.score ? candidate : held.best,
        sum: Math.max(held.sum, candidate.score) + bonus,
      });
  }
  let winner: { best: Candidate; sum: number } | undefined;
  for (const entry of days.values()) if (!winner || entry.sum > winner.sum) winner = entry;
  return winner?.best;
};

const basisOf = ({ basis }: TimeExpression): EventTime['basis'] =>
  basis === 'stated' || basis === 'dateline' || basis === 'publication' ? 'stated' : 'context';

/**
 * The day of an incident: the date whose words speak of the happening, not of the arrest, the hearing or the statement.
 * Where no date is given it is the day of publication, and says so in its basis.
 */
export const whenOf = (doc: Doc, inStory: (sentence: number) => boolean): EventTime | undefined => {
  const best = elect(candidatesIn(doc, inStory));
  if (best) {
    const precision = precise.test(best.time.value ?? '') ? 'time' : 'day';
    return { id: best.time.id, from: best.day, to: best.day, precision, basis: basisOf(best.time) };
  }
  const published = publishedOf(doc)?.slice(0, 10);
  return published === undefined
    ? undefined
    : { from: published, to: published, precision: 'day', basis: 'publication' };
};
