import type { Chain, Step } from './flow-steps.ts';
import { coursesOf, stepKey } from './flow-steps.ts';
import type { Route, Slot } from './flow-order.ts';
import { columnsOf, orderOf, routesOf, weightsOf } from './flow-order.ts';

/** A voice as it is drawn: a bar with its name beside it. */
export type Bar = {
  readonly id: string;
  readonly column: number;
  /** Absent for the others. */
  readonly name?: string;
  /** How many voices it stands for. */
  readonly voices: number;
  readonly statements: number;
  /** Statements that begin here. */
  readonly own: number;
  readonly y: number;
  readonly height: number;
};

/** From the middle of a lane beside one column to that beside the next. */
type Segment = { readonly columns: readonly [number, number]; readonly from: number; readonly to: number };

/** A course as it is drawn, from column to column: where it leaves the one and where it reaches the next. */
export type Band = {
  readonly id: string;
  readonly bars: readonly string[];
  readonly statements: number;
  readonly thickness: number;
  readonly segments: readonly Segment[];
};

export type Flow = {
  readonly columns: readonly number[];
  readonly bars: readonly Bar[];
  /** The most statements first. */
  readonly bands: readonly Band[];
  /** Of each chain the id of its band. */
  readonly ways: readonly string[];
  readonly height: number;
};

/** In pixels: a name needs a line, a link should be seen, the largest column should fit a screen. */
const LINE = 22;
const GAP = 6;
const PASSING = 4;
const AIM = 340;

type Box = { readonly slot: Slot; readonly weight: number; readonly y: number; readonly height: number };

/** Pixels a statement: the fullest column is about as high as aimed at. */
const scaleOf = (order: readonly (readonly Slot[])[], weights: ReadonlyMap<string, number>): number => {
  const sums = order.map((slots) => slots.reduce((sum, { id }) => sum + (weights.get(id) ?? 0), 0));
  return AIM / Math.max(1, ...sums);
};

const heightOf = (slot: Slot, weight: number, scale: number): number =>
  Math.max(slot.step ? LINE : PASSING, weight * scale);

type Sized = { readonly slot: Slot; readonly weight: number; readonly height: number };

/** Columns are of one height: what a shorter one has to spare goes between its slots. */
const stacked = (column: readonly Sized[], height: number): readonly Box[] => {
  const used = column.reduce((sum, { height: own }) => sum + own, 0);
  const gap = (height - used) / column.length;
  let y = gap / 2;
  return column.map((sized) => {
    const box = { ...sized, y };
    y += sized.height + gap;
    return box;
  });
};

const boxesOf = (routes: readonly Route[]): { readonly boxes: readonly Box[]; readonly scale: number; readonly height: number } => {
  const order = orderOf(routes);
  const weights = weightsOf(routes);
  const scale = scaleOf(order, weights);
  const sized = order.map((slots) =>
    slots.map((slot): Sized => {
      const weight = weights.get(slot.id) ?? 0;
      return { slot, weight, height: heightOf(slot, weight, scale) };
    }),
  );
  const height = Math.max(0, ...sized.map((column) => column.reduce((sum, one) => sum + one.height + GAP, 0)));
  return { boxes: sized.flatMap((column) => stacked(column, height)), scale, height };
};

/** Where each course lies in a box, on the side that faces another column: in the order of the boxes there. */
const lanes = (routes: readonly Route[], boxes: ReadonlyMap<string, Box>, scale: number, side: -1 | 1): ReadonlyMap<string, number> => {
  const facing = routes.flatMap(({ course, slots }, route) =>
    slots.map((slot, index) => ({
      ...{ route, slot, thickness: course.statements * scale },
      towards: boxes.get(slots[index + side]?.id ?? '')?.y ?? Infinity,
    })),
  );
  const filled = new Map<string, number>();
  const found = new Map<string, number>();
  for (const { route, slot, thickness } of facing.toSorted((a, b) => a.towards - b.towards || a.route - b.route)) {
    const box = boxes.get(slot.id) as Box;
    const within = filled.get(slot.id) ?? (box.height - box.weight * scale) / 2;
    found.set(`${String(route)} ${slot.id}`, box.y + within + thickness / 2);
    filled.set(slot.id, within + thickness);
  }
  return found;
};

const bandsOf = (routes: readonly Route[], boxes: ReadonlyMap<string, Box>, scale: number): readonly Band[] => {
  const [entering, leaving] = [lanes(routes, boxes, scale, -1), lanes(routes, boxes, scale, 1)];
  return routes.map(({ course, slots }, route) => ({
    id: String(route),
    bars: course.steps.map(stepKey),
    statements: course.statements,
    thickness: course.statements * scale,
    segments: slots.slice(1).map((slot, index): Segment => {
      const before = slots[index] as Slot;
      return {
        columns: [before.column, slot.column],
        from: leaving.get(`${String(route)} ${before.id}`) ?? 0,
        to: entering.get(`${String(route)} ${slot.id}`) ?? 0,
      };
    }),
  }));
};

const barOf = ({ slot, weight, y, height }: Box, routes: readonly Route[], hidden: readonly number[]): Bar => {
  const { column, name } = slot.step as Step;
  const own = routes.filter(({ slots }) => slots[0]?.id === slot.id);
  return {
    ...{ id: slot.id, column, statements: weight, y, height },
    ...(name === undefined ? { voices: hidden[column] ?? 0 } : { name, voices: 1 }),
    own: own.reduce((sum, { course }) => sum + course.statements, 0),
  };
};

/** Chains as bars and bands: the `most` frequent voices of each column, the others as one. */
export const flowOf = (chains: readonly Chain[], most: number): Flow => {
  const { courses, ways, hidden } = coursesOf(chains, most);
  const routes = routesOf(courses);
  const { boxes, scale, height } = boxesOf(routes);
  const byId = new Map(boxes.map((box) => [box.slot.id, box]));
  const bars = boxes.filter(({ slot }) => slot.step).map((box) => barOf(box, routes, hidden));
  return {
    columns: columnsOf(courses),
    bars,
    bands: bandsOf(routes, byId, scale),
    ways: ways.map(String),
    height,
  };
};
