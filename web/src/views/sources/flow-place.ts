import type { Route, Slot } from './flow-order.ts';

/** A slot with its height, and where it begins from the top. */
export type Box = { readonly slot: Slot; readonly weight: number; readonly height: number; readonly y: number };

type Column = readonly Box[];

const ROUNDS = 6;

/** Shifts what overlaps down, then what stands out below up; the order stays. */
const apart = (column: Column, gap: number, height: number): Column => {
  let floor = 0;
  const down = column.map((box) => {
    const y = Math.max(box.y, floor);
    floor = y + box.height + gap;
    return { ...box, y };
  });
  let ceiling = height;
  return down
    .toReversed()
    .map((box) => {
      const y = Math.min(box.y, ceiling - box.height);
      ceiling = y - gap;
      return { ...box, y };
    })
    .toReversed();
};

const middle = ({ y, height }: Box): number => y + height / 2;

/** The height at which the neighbours of each slot in one direction lie, weighed by their statements. */
const pulls = (columns: readonly Column[], routes: readonly Route[], side: -1 | 1): ReadonlyMap<string, number> => {
  const boxes = new Map(columns.flat().map((box) => [box.slot.id, box]));
  const sums = new Map<string, { readonly sum: number; readonly weight: number }>();
  for (const { course, slots } of routes)
    slots.forEach(({ id }, index) => {
      const near = boxes.get(slots[index + side]?.id ?? '');
      if (!near) return;
      const { sum, weight } = sums.get(id) ?? { sum: 0, weight: 0 };
      sums.set(id, { sum: sum + middle(near) * course.statements, weight: weight + course.statements });
    });
  return new Map([...sums].map(([id, { sum, weight }]) => [id, sum / weight]));
};

/** Moves boxes beside what they are linked with, so that bands run straight, as far as their column has room. */
export const straightened = (
  columns: readonly Column[],
  routes: readonly Route[],
  { gap, height }: { readonly gap: number; readonly height: number },
): readonly Column[] => {
  let placed = columns;
  for (let round = 0; round < ROUNDS; round += 1)
    for (const side of [-1, 1] as const) {
      const wanted = pulls(placed, routes, side);
      placed = placed.map((column) =>
        apart(
          column.map((box) => ({ ...box, y: (wanted.get(box.slot.id) ?? middle(box)) - box.height / 2 })),
          gap,
          height,
        ),
      );
    }
  return placed;
};
