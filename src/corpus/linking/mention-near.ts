import type { Vector } from '../vectors.ts';
import { cosine } from '../vectors.ts';

/** Reports below this cosine tell of different things. */
const LEAST = 0.08;
/** Reports compared with one, its heaviest terms that find them, and how many reports a term may find. */
const [NEIGHBOURS, COMPARED, TERMS, POSTINGS] = [15, 80, 40, 200];

type Posting = readonly [report: number, weight: number];

const heaviest = (vector: Vector): readonly (readonly [string, number])[] =>
  [...vector].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, TERMS);

/** Reports by term. A term of very many is held for those it weighs most in, so that the work grows with the reports only. */
const postingsOf = (
  terms: readonly (readonly (readonly [string, number])[])[],
): ReadonlyMap<string, readonly Posting[]> => {
  const postings = new Map<string, Posting[]>();
  terms.forEach((list, report) => {
    for (const [term, weight] of list) {
      const known = postings.get(term);
      if (known) known.push([report, weight]);
      else postings.set(term, [[report, weight]]);
    }
  });
  for (const [term, list] of postings)
    if (list.length > POSTINGS) postings.set(term, list.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, POSTINGS));
  return postings;
};

const best = (scores: Iterable<Posting>, count: number): readonly Posting[] =>
  [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, count);

/** Cosines of reports that are near one another, the nearest of each; a report is in nobody's list for itself. */
export const nearReports = (vectors: readonly Vector[]): readonly ReadonlyMap<number, number>[] => {
  const terms = vectors.map(heaviest);
  const postings = postingsOf(terms);
  return vectors.map((vector, report) => {
    const shared = new Map<number, number>();
    for (const [term, weight] of terms[report] as readonly (readonly [string, number])[])
      for (const [other, its] of postings.get(term) as readonly Posting[])
        if (other !== report) shared.set(other, (shared.get(other) ?? 0) + weight * its);
    const cosines = best(shared, COMPARED).map(([other]): Posting => [other, cosine(vector, vectors[other] as Vector)]);
    return new Map(
      best(
        cosines.filter(([, value]) => value >= LEAST),
        NEIGHBOURS,
      ),
    );
  });
};
