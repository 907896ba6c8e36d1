import type { Figure, Measure } from './findings.ts';
import type { Incident } from './record.ts';

type Total = Incident['totals'][number];

/** Figures that stand for a whole: no parts, no additions, nothing withdrawn or replaced. */
const wholes = (figures: readonly Figure[], measure: Measure): readonly Figure[] => {
  const replaced = new Set(figures.map(({ revises }) => revises).filter((id) => id !== undefined));
  return figures.filter(
    (figure) =>
      figure.measure === measure && figure.kind === 'total' && figure.retracted !== true && !replaced.has(figure.id),
  );
};

const largest = (figures: readonly Figure[]): Figure | undefined => {
  let best: Figure | undefined;
  for (const figure of figures) if (!best || (figure.min ?? 0) > (best.min ?? 0)) best = figure;
  return best;
};

/** "at least 12" stays open above whatever is counted by name. */
const openEnd = (top: Figure | undefined, count: number): number | null =>
  top && !top.exact && (top.max === null || top.max > count) ? top.max : count;

/** How many of one measure an incident counts: at least the people told apart, at least the largest figure of the whole. */
const totalOf = (measure: Measure, figures: readonly Figure[], people: readonly number[]): Total | undefined => {
  const mine = wholes(figures, measure);
  const top = largest(mine);
  const all = figures.filter((figure) => figure.measure === measure).map(({ id }) => id);
  if (!top && people.length === 0) return undefined;
  const told = top?.min ?? 0;
  if (people.length >= told)
    return { measure, min: people.length, max: openEnd(top, people.length), figures: all, people: [...people] };
  return { measure, min: top?.min ?? null, max: top?.max ?? null, figures: all, people: [...people] };
};

const counted: readonly Measure[] = [
  'killed',
  'injured',
  'arrested',
  'casualties',
  'missing',
  'displaced',
  'abducted',
  'participants',
  'forces',
];

/** What an incident counts by its figures and by the people (indexes) told one by one, each measure by itself. */
export const totalsOf = (
  figures: readonly Figure[],
  people: Readonly<Partial<Record<Measure, readonly number[]>>>,
): Incident['totals'] => counted.flatMap((measure) => totalOf(measure, figures, people[measure] ?? []) ?? []);
