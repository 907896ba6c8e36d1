import type { Route, Slot } from './flow-order.ts';
import type { Box } from './flow-place.ts';

/** Where a course enters and leaves a slot: the middle of its lane. */
type Lane = { readonly entering?: number; readonly leaving?: number };

type Lanes = (route: number, slot: Slot) => Lane;

type Visit = {
  readonly route: number;
  readonly slot: Slot;
  readonly before: Slot | undefined;
  readonly after: Slot | undefined;
};

const visitsOf = (routes: readonly Route[]): ReadonlyMap<string, readonly Visit[]> => {
  const visits = new Map<string, Visit[]>();
  routes.forEach(({ slots }, route) => {
    slots.forEach((slot, index) => {
      const visit = { route, slot, before: slots[index - 1], after: slots[index + 1] };
      visits.set(slot.id, [...(visits.get(slot.id) ?? []), visit]);
    });
  });
  return visits;
};

/** The middles of lanes that lie one below the other in a box. */
const laid = (
  box: Box,
  visits: readonly Visit[],
  thickness: (route: number) => number,
  scale: number,
): ReadonlyMap<number, number> => {
  let y = box.y + (box.height - box.weight * scale) / 2;
  return new Map(
    visits.map(({ route }) => {
      const middle = y + thickness(route) / 2;
      y += thickness(route);
      return [route, middle];
    }),
  );
};

/**
 * Lanes from left to right: courses enter in the order they come in, and leave a voice in the order of where they go.
 * Where they only pass they keep their lane.
 */
export const lanesOf = (routes: readonly Route[], boxes: ReadonlyMap<string, Box>, scale: number): Lanes => {
  const lanes = new Map<string, Lane>();
  const keyOf = (route: number, slot: Slot): string => `${String(route)} ${slot.id}`;
  const thickness = (route: number): number => (routes[route]?.course.statements ?? 0) * scale;
  const left = ({ route, before }: Visit): number => (before && lanes.get(keyOf(route, before))?.leaving) ?? Infinity;
  const right = ({ after }: Visit): number => (after && boxes.get(after.id)?.y) ?? Infinity;
  const byColumn = [...visitsOf(routes)].toSorted(
    ([a], [b]) => (boxes.get(a)?.slot.column ?? 0) - (boxes.get(b)?.slot.column ?? 0),
  );
  for (const [id, visits] of byColumn) {
    const box = boxes.get(id) as Box;
    const arriving = visits.filter(({ before }) => before).toSorted((a, b) => left(a) - left(b));
    const entering = laid(box, arriving, thickness, scale);
    const going = visits
      .filter(({ after }) => after)
      .toSorted((a, b) => right(a) - right(b) || left(a) - left(b) || a.route - b.route);
    const leaving = box.slot.step ? laid(box, going, thickness, scale) : entering;
    for (const { route, slot } of visits) {
      const [inward, outward] = [entering.get(route), leaving.get(route)];
      lanes.set(keyOf(route, slot), {
        ...(inward === undefined ? {} : { entering: inward }),
        ...(outward === undefined ? {} : { leaving: outward }),
      });
    }
  }
  return (route, slot) => lanes.get(keyOf(route, slot)) ?? {};
};
