import type { Course, Step } from './flow-steps.ts';
import { COLUMNS, stepKey } from './flow-steps.ts';

/** A place in a column that courses go through: a voice, or the gap in which courses pass that have none there. */
export type Slot = { readonly id: string; readonly column: number; readonly step?: Step };

/** A course with the slots it goes through, one in each column from its first voice to its last. */
export type Route = { readonly course: Course; readonly slots: readonly Slot[] };

const slotOf = (step: Step): Slot => ({ id: stepKey(step), column: step.column, step });

/** Columns that anybody stands in. */
export const columnsOf = (courses: readonly Course[]): readonly number[] =>
  [...new Set(courses.flatMap(({ steps }) => steps.map(({ column }) => column)))].toSorted((a, b) => a - b);

/** Courses that skip a column on their way to the same voice pass it together. */
const between = (from: Step, to: Step, columns: readonly number[]): readonly Slot[] =>
  columns
    .filter((column) => column > from.column && column < to.column)
    .map((column) => ({ id: `→${stepKey(to)}@${String(column)}`, column }));

/** The slots of each course. */
export const routesOf = (courses: readonly Course[]): readonly Route[] => {
  const columns = columnsOf(courses);
  return courses.map((course) => ({
    course,
    slots: course.steps.flatMap((step, index) => {
      const before = course.steps[index - 1];
      return before ? [...between(before, step, columns), slotOf(step)] : [slotOf(step)];
    }),
  }));
};

type Order = readonly (readonly Slot[])[];

/** Statements that go through each slot. */
export const weightsOf = (routes: readonly Route[]): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { course, slots } of routes)
    for (const { id } of slots) sums.set(id, (sums.get(id) ?? 0) + course.statements);
  return sums;
};

const isOthers = ({ step }: Slot): boolean => step !== undefined && step.name === undefined;

/** The most frequent first, the others last. */
const firstOrder = (routes: readonly Route[]): Order => {
  const sums = weightsOf(routes);
  const slots = new Map(routes.flatMap((route) => route.slots.map((slot) => [slot.id, slot] as const)));
  return COLUMNS.map((_, column) =>
    [...slots.values()]
      .filter((slot) => slot.column === column)
      .toSorted((a, b) => Number(isOthers(a)) - Number(isOthers(b)) || (sums.get(b.id) ?? 0) - (sums.get(a.id) ?? 0)),
  );
};

/** Where the neighbours of each slot in another column lie on average, weighed by their statements. */
const centres = (
  routes: readonly Route[],
  places: ReadonlyMap<string, number>,
  side: -1 | 1,
): ReadonlyMap<string, number> => {
  const sums = new Map<string, readonly [place: number, weight: number]>();
  for (const { course, slots } of routes)
    slots.forEach(({ id }, index) => {
      const place = places.get(slots[index + side]?.id ?? '');
      if (place === undefined) return;
      const [sum, weight] = sums.get(id) ?? [0, 0];
      sums.set(id, [sum + place * course.statements, weight + course.statements]);
    });
  return new Map([...sums].map(([id, [sum, weight]]) => [id, sum / weight]));
};

const placesOf = (order: Order): ReadonlyMap<string, number> =>
  new Map(order.flatMap((slots) => slots.map((slot, index) => [slot.id, (index + 0.5) / slots.length] as const)));

/** Each column sorted by its neighbours on one side; the others stay last. */
const swept = (order: Order, routes: readonly Route[], side: -1 | 1): Order => {
  let sorted = order;
  const columns = side === -1 ? COLUMNS.keys() : [...COLUMNS.keys()].toReversed();
  for (const column of columns) {
    const places = placesOf(sorted);
    const wanted = centres(routes, places, side);
    const at = (slot: Slot): number => (isOthers(slot) ? 2 : (wanted.get(slot.id) ?? places.get(slot.id) ?? 1));
    sorted = sorted.map((slots, index) => (index === column ? slots.toSorted((a, b) => at(a) - at(b)) : slots));
  }
  return sorted;
};

type Segment = { readonly column: number; readonly from: number; readonly to: number; readonly weight: number };

const segmentsOf = (order: Order, routes: readonly Route[]): readonly Segment[] => {
  const places = placesOf(order);
  const place = (slot: Slot): number => places.get(slot.id) ?? 0;
  return routes.flatMap(({ course, slots }) =>
    slots.slice(1).map((slot, index) => {
      const before = slots[index] as Slot;
      return { column: before.column, from: place(before), to: place(slot), weight: course.statements };
    }),
  );
};

/** How much crosses: pairs of segments by the lighter of the two. */
export const crossings = (order: Order, routes: readonly Route[]): number => {
  const segments = segmentsOf(order, routes);
  let sum = 0;
  segments.forEach((a, index) => {
    for (const b of segments.slice(index + 1))
      if (a.column === b.column && (a.from - b.from) * (a.to - b.to) < 0) sum += Math.min(a.weight, b.weight);
  });
  return sum;
};

const SWEEPS = 6;

/** The slots of each column from top to bottom, so that little crosses. */
export const orderOf = (routes: readonly Route[]): Order => {
  let order = firstOrder(routes);
  let best = { order, crossed: crossings(order, routes) };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    order = swept(order, routes, sweep % 2 === 0 ? -1 : 1);
    const crossed = crossings(order, routes);
    if (crossed < best.crossed) best = { order, crossed };
  }
  return best.order;
};
