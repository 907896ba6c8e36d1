import { daysBetween } from '../../../format/days.ts';
import type { Chart } from './chart.ts';

/** Heights for labels that would lie on one another: the nearest ones with room between them, inside the chart. */
export const dodged = (wanted: readonly number[], room: number, height: number): readonly number[] => {
  const order = wanted.map((at, index) => ({ at, index })).toSorted((a, b) => a.at - b.at);
  const places: number[] = [];
  for (const { at } of order) places.push(Math.max(at, (places.at(-1) ?? -Infinity) + room));
  for (let index = places.length - 1, limit = height; index >= 0; index -= 1, limit -= room)
    if ((places[index] as number) > limit) places[index] = limit;
  const result: number[] = [];
  order.forEach(({ index }, rank) => (result[index] = places[rank] as number));
  return result;
};

/** Days that nothing is told of. */
export type Gap = { readonly x: number; readonly days: number; readonly told: string };

/** Gaps between days that stand at even distances and yet lie far apart, in words. */
export const gapsIn = (days: Chart['days']): readonly Gap[] =>
  days.slice(1).flatMap(({ day, x }, index) => {
    const last = days[index] as Chart['days'][number];
    const apart = daysBetween(last.day, day) - 1;
    if (apart < 14) return [];
    const words = apart < 60 ? `${String(apart)} days` : `${String(Math.round(apart / 30.4))} months`;
    return [{ x: (last.x + x) / 2, days: apart, told: words }];
  });

/** A line of the margin beside the chart. */
export const LINE = 30;

/** How high a chart is: its labels have room, and nothing below it moves when it comes. */
export const chartHeight = ({ labels }: Chart, margin: number): number =>
  Math.max(340, Math.min(480, labels.length * LINE + margin));
