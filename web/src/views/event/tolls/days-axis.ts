import * as Plot from '@observablehq/plot';
import type { Chart } from './chart.ts';
import { innerWidth } from './frame.ts';
import { gapsIn } from './layout.ts';
import type { Gap } from './layout.ts';

/** As a label needs room, the longest gaps are told where all of them would lie on one another. */
const legible = (gaps: readonly Gap[], last: number, pixels: number): readonly Gap[] => {
  const room = (last / pixels) * 64;
  const kept: Gap[] = [];
  for (const gap of gaps.toSorted((a, b) => b.days - a.days))
    if (kept.every(({ x }) => Math.abs(x - gap.x) >= room)) kept.push(gap);
  return kept;
};

/** Days far enough apart to be written beside one another. */
const spread = (days: Chart['days'], last: number, most: number): Chart['days'] => {
  const kept: { day: string; x: number }[] = [];
  for (const one of days) if (kept.length === 0 || one.x - (kept.at(-1)?.x ?? 0) >= last / most) kept.push(one);
  return kept;
};

const LABEL = 62;

type Asked = { readonly width: number; readonly toScale: boolean };

/** The days below the chart; where they stand at even distances, long times between two of them are told. */
export const dayMarks = ({ days, width: last }: Chart, { width, toScale }: Asked): Plot.Markish[] => {
  const most = Math.max(2, Math.floor(innerWidth(width) / LABEL));
  const every = Math.ceil(days.length / most);
  const ticks = toScale
    ? spread(days, last, most)
    : days.filter((_, index) => (index % every === 0 && days.length - 1 - index >= every) || index === days.length - 1);
  const year = (day: string): string => day.slice(0, 4);
  const told = ticks.map(({ day, x }, index) => {
    const before = ticks[index - 1];
    const short = new Intl.DateTimeFormat(navigator.language, {
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    }).format(new Date(day));
    return { x, told: before && year(before.day) === year(day) ? short : `${short}\n${year(day)}` };
  });
  return [
    Plot.tickX(ticks, { x: 'x', stroke: 'var(--line)', strokeWidth: 0.7 }),
    Plot.text(told, {
      x: 'x',
      text: 'told',
      frameAnchor: 'bottom',
      dy: 8,
      lineAnchor: 'top',
      fill: 'var(--ink-3)',
      fontSize: 11,
    }),
    ...(toScale
      ? []
      : [
          Plot.text(legible(gapsIn(days), last, innerWidth(width)), {
            x: 'x',
            text: (gap: { told: string }) => gap.told,
            frameAnchor: 'top',
            dy: -10,
            fill: 'var(--ink-3)',
            fontSize: 10,
          }),
        ]),
  ];
};
