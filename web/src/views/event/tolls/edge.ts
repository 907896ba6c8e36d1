import * as Plot from '@observablehq/plot';
import type { Chart, Label } from './chart.ts';
import { MARGIN, endOf, marginOf } from './frame.ts';
import { LINE, dodged } from './layout.ts';

const LONGEST = 30;

/** Who gave a value, as far as there is room: all of them are in the table. */
const whoOf = ({ speakers: [first = '', ...others] }: Label): string => {
  const name = first.length > LONGEST ? `${first.slice(0, LONGEST - 1)}…` : first;
  return others.length > 0 ? `${name} +${String(others.length)}` : name;
};

/** Each value at the edge of the chart with those who gave it, in place of a legend. */
export const edgeLabels = (
  chart: Chart,
  { width, height }: { readonly width: number; readonly height: number },
): Plot.Markish[] => {
  const inner = height - MARGIN.top - MARGIN.bottom;
  const pixels = ({ y }: Label): number => (1 - y / chart.top) * inner;
  const room = width < 520 ? LINE / 2 : LINE;
  const rows = dodged(chart.labels.map(pixels), room, inner).map((at, index) => ({
    ...(chart.labels[index] as Label),
    at: (1 - at / inner) * chart.top,
  }));
  const edge = endOf(chart);
  const texts = { x: () => edge, y: 'at', dx: 12, textAnchor: 'start' } as const;
  const lineWidth = (marginOf(width) - 16) / 11;
  const value = { ...texts, text: 'value', fontWeight: 600, fontSize: 12 } as const;
  return [
    Plot.link(rows, { x1: 'x', y1: 'y', x2: () => edge, y2: 'at', stroke: 'var(--line-2)', strokeWidth: 0.8 }),
    Plot.text(
      rows.filter(({ struck }) => !struck),
      { ...value, fill: 'var(--ink)' },
    ),
    Plot.text(
      rows.filter(({ struck }) => struck),
      { ...value, fill: 'var(--conflict)', className: 'toll-plot__struck' },
    ),
    ...(width < 520
      ? []
      : [
          Plot.text(rows, {
            ...texts,
            text: (row: Label) => (row.struck ? `withdrawn: ${whoOf(row)}` : whoOf(row)),
            dy: 13,
            fill: 'var(--ink-3)',
            fontSize: 11,
            lineWidth,
            textOverflow: 'ellipsis',
          }),
        ]),
  ];
};
