import type { Chain, Step } from './flow-steps.ts';
import { coursesOf, stepKey } from './flow-steps.ts';
import type { Route, Slot } from './flow-order.ts';
import { lanesOf } from './flow-lanes.ts';
import type { Box } from './flow-place.ts';
import { straightened } from './flow-place.ts';
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

/** Pixels a statement: the fullest column is about as high as aimed at. */
const scaleOf = (order: readonly (readonly Slot[])[], weights: ReadonlyMap<string, number>): number => {
  const sums = order.map((slots) => slots.reduce((sum, { id }) => sum + (weights.get(id) ?? 0), 0));
  return AIM / Math.max(1, ...sums);
};

const heightOf = (slot: Slot, weight: number, scale: number): number =>
  Math.max(slot.step ? LINE : PASSING, weight * scale);

/** One below the other; `straightened` moves them. */
const stacked = (column: readonly Omit<Box, 'y'>[]): readonly Box[] => {
  let y = 0;
  return column.map((sized) => {
    const box = { ...sized, y };
    y += sized.height + GAP;
    return box;
  });
};

type Boxes = { readonly boxes: readonly Box[]; readonly scale: number; readonly height: number };

const boxesOf = (routes: readonly Route[]): Boxes => {
  const order = orderOf(routes);
  const weights = weightsOf(routes);
  const scale = scaleOf(order, weights);
  const columns = order.map((slots) =>
    stacked(
      slots.map((slot) => {
        const weight = weights.get(slot.id) ?? 0;
        return { slot, weight, height: heightOf(slot, weight, scale) };
      }),
    ),
  );
  const height = Math.max(0, ...columns.flat().map((box) => box.y + box.height));
  return { boxes: straightened(columns, routes, { gap: GAP, height }).flat(), scale, height };
};

const bandsOf = (routes: readonly Route[], boxes: ReadonlyMap<string, Box>, scale: number): readonly Band[] => {
  const lanes = lanesOf(routes, boxes, scale);
  return routes.map(({ course, slots }, route) => ({
    id: String(route),
    bars: course.steps.map(stepKey),
    statements: course.statements,
    thickness: course.statements * scale,
    segments: slots.slice(1).map((slot, index): Segment => {
      const before = slots[index] as Slot;
      return {
        columns: [before.column, slot.column],
        from: lanes(route, before).leaving ?? 0,
        to: lanes(route, slot).entering ?? 0,
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
