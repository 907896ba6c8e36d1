import { packFor } from '../../language/index.ts';
import type { Day, NewsReport } from '../../model/index.ts';
import { termsBetween } from '../terms.ts';
import { cosine, countsOf, unit, vectorOf, type Vector } from '../vectors.ts';
import type { Candidate, RankedDay } from './rank.ts';

/** Texts by report; undefined when a report is not at hand. */
export type TextOf = (report: string) => Pick<NewsReport, 'text' | 'language'> | undefined;

/** What is given out for a day: at most so many sentences, and words in them. */
const SENTENCES = 3;
const WORDS = 80;
/** What a sentence adds to the middle of the day. */
const DATED = 8;
const LEAD = 2;
/** What telling of something done adds to a sentence, beside one that only says what somebody said. */
const TELLS = 1.2;
/** From here on two sentences say the same. */
const ALIKE = 0.5;

type Weighed = { readonly at: Candidate; readonly words: number; readonly vector: Vector };

const weighed = (at: Candidate, textOf: TextOf): readonly Weighed[] => {
  const report = textOf(at.report);
  if (!report) return [];
  const text = report.text.slice(at.start, at.end);
  const terms = termsBetween(text, 0, text.length, packFor(report.language));
  if (terms.length === 0) return [];
  return [{ at, words: text.split(/\s+/).length, vector: vectorOf(countsOf(terms.map(({ term }) => term))) }];
};

/** The middle of what is said of the day: what names the day counts most. */
const middleOf = (all: readonly Weighed[]): Vector => {
  const sum = new Map<string, number>();
  for (const { at, vector } of all)
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + weight * (at.dated ? DATED : LEAD));
  return unit(sum);
};

/** Ranked whole sentences as evidence of a day: the most central ones, none that says again what one before it says. */
export const sentencesOf = ({ candidates }: RankedDay, textOf: TextOf): Day['sentences'] => {
  const all = candidates.flatMap((at) => weighed(at, textOf));
  const middle = middleOf(all);
  const ranked = all
    .map((one) => ({ ...one, nearness: cosine(one.vector, middle) * (one.at.tells ? TELLS : 1) }))
    .sort((a, b) => b.nearness - a.nearness);
  const taken: Weighed[] = [];
  let left = WORDS;
  for (const one of ranked) {
    if (taken.length === SENTENCES) break;
    if (one.words > left || taken.some(({ vector }) => cosine(vector, one.vector) > ALIKE)) continue;
    taken.push(one);
    left -= one.words;
  }
  return taken.map(({ at: { report, start, end } }) => ({ report, span: { start, end } }));
};
