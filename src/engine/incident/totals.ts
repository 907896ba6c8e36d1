import type { Figure, Incident, Measure } from '../../model/index.ts';
import type { Someone } from './register.ts';

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

/** How many of one measure an incident counts: at least the people told apart, at least the largest figure of the whole. */
export const totalOf = (measure: Measure, figures: readonly Figure[], people: readonly number[]): Total | undefined => {
  const mine = wholes(figures, measure);
  const top = largest(mine);
  const all = figures.filter((figure) => figure.measure === measure).map(({ id }) => id);
  if (!top && people.length === 0) return undefined;
  const told = top?.min ?? 0;
  if (people.length >= told)
    return { measure, min: people.length, max: openEnd(top, people.length), figures: all, people: [...people] };
  return { measure, min: top?.min ?? null, max: top?.max ?? null, figures: all, people: [...people] };
};

/** "at least 12" stays open above whatever is counted by name. */
const openEnd = (top: Figure | undefined, count: number): number | null =>
  top && !top.exact && (top.max === null || top.max > count) ? top.max : count;

/** The people by what became of them. Who was shot and is not told to have died counts as injured. */
export const byFate = (people: readonly Someone[]): Readonly<Record<'killed' | 'injured', readonly number[]>> => {
  const killed: number[] = [];
  const injured: number[] = [];
  people.forEach(({ fate }, index) => {
    if (fate === 'killed') killed.push(index);
    else if (fate !== undefined) injured.push(index);
  });
  return { killed, injured };
};
