import type { Figure, Incident, ReportRecord, Span } from '../../model/index.ts';
import { totalsOf } from '../../model/totals.ts';

const touches = (a: Span, b: Span): boolean => a.part === b.part && a.start < b.end && b.start < a.end;

/**
 * What an incident counts once figures of it were put right or left out. The twelve people that "12 people" tells are
 * twelve no more when the figure is another: who is known by such a figure alone is not counted one by one.
 */
export const recounted = (
  { figures, people, totals }: Incident,
  record: ReportRecord,
  judged: readonly Figure[],
): Incident['totals'] => {
  const phrases = judged.flatMap(({ span, ofWhom }) => (ofWhom ? [span, ofWhom.span] : [span]));
  const byFigure = (index: number): boolean => {
    const person = people[index];
    return person !== undefined && person.name === undefined && phrases.some((phrase) => touches(phrase, person.span));
  };
  const counted = totals.map((total) => [total.measure, total.people.filter((index) => !byFigure(index))] as const);
  return totalsOf(
    record.figures.filter(({ id }) => figures.includes(id)),
    Object.fromEntries(counted),
  );
};
