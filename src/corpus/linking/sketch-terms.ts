import { packFor } from '../../language/index.ts';
import type { ReportRecord } from '../../model/index.ts';
import type { Term } from '../terms.ts';
import { termsBetween } from '../terms.ts';
import type { SketchTerm } from './sketch.ts';
import type { Stretch } from './sketch-text.ts';

/** A report is known by fewer words; a longer text repeats itself. */
const MOST_TERMS = 400;

/** Content words of the headline. */
export const headlineTerms = ({ report }: ReportRecord): readonly Term[] => {
  const headline = report.headline ?? '';
  return termsBetween(headline, 0, headline.length, packFor(report.language));
};

/** Content words of these stretches, counted; in the order of their first use. */
export const countedTerms = (
  { report }: ReportRecord,
  stretches: readonly Stretch[],
  headline: readonly Term[],
): readonly SketchTerm[] => {
  const pack = packFor(report.language);
  const counts = new Map<string, { count: number; small: number; capital: number }>();
  const of = (term: string): { count: number; small: number; capital: number } => {
    const known = counts.get(term) ?? { count: 0, small: 0, capital: 0 };
    counts.set(term, known);
    known.count += 1;
    return known;
  };
  for (const [from, to] of stretches)
    for (const { term, start, capital } of termsBetween(report.text, from, to, pack)) {
      const known = of(term);
      if (!capital) known.small += 1;
      else if (!opens(report.text, start)) known.capital += 1;
    }
  for (const { term } of headline) of(term);
  return [...counts].slice(0, MOST_TERMS).map(([term, { count, small, capital }]) => [term, count, capital > small]);
};

/** Does a word stand where a sentence begins, so that its capital says nothing? */
const opens = (text: string, at: number): boolean => {
  let before = at - 1;
  while (before >= 0 && ' "\'“‘('.includes(text[before] as string)) before -= 1;
  return before < 0 || '\n.!?:;—'.includes(text[before] as string);
};
