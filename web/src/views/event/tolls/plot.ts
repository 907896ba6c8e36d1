import * as Plot from '@observablehq/plot';
import { counted } from '../../../format/bounds.ts';
import { formatDays } from '../../../format/days.ts';
import type { Band, Chart, Gap, Label, Placed } from './chart.ts';
import { LINE, chartHeight, dodged, gapsIn, heightOf } from './chart.ts';
import { told } from './series.ts';
import type { Look } from './voices.ts';

type Drawn = { readonly width: number; readonly looks: ReadonlyMap<string, Look>; readonly toScale: boolean };

const MARGIN = { top: 14, bottom: 40, left: 44 };
const RADIUS = 4.6;

const symbolOf = (look: Look | undefined) => ({
  draw: (context: CanvasPath, size: number): void => {
    const radius = Math.sqrt(size / Math.PI) * 1.15;
    if (!look?.shape) return context.arc(0, 0, radius * 0.9, 0, 2 * Math.PI);
    look.shape.forEach(([x, y], index) => {
      if (index === 0) context.moveTo(x * radius, y * radius);
      else context.lineTo(x * radius, y * radius);
    });
    context.closePath();
  },
});

const titleOf = (mark: Placed): string => {
  const standing = { stands: '', withdrawn: ', withdrawn since', retracts: ', said to be taken back' }[mark.standing];
  const day = formatDays({ from: mark.day, to: mark.day });
  return `${told(mark)}: ${mark.speaker}, ${day}${standing}, ${counted(mark.statements.length, 'statement')}`;
};

/** The margin beside the chart holds the names; a narrow chart has only the numbers. */
const marginOf = (width: number): number => (width < 520 ? 56 : Math.min(240, width * 0.3));

const LONGEST = 30;

/** Who gave a value, as far as there is room: all of them are in the table. */
const whoOf = ({ speakers: [first = '', ...others] }: Label): string => {
  const name = first.length > LONGEST ? `${first.slice(0, LONGEST - 1)}…` : first;
  return others.length > 0 ? `${name} +${String(others.length)}` : name;
};

const edgeLabels = (
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

const startOf = ({ width }: Chart): number => -width * 0.04;
const endOf = ({ width }: Chart): number => width + width * 0.06;

const dayMarks = ({ days, width: last }: Chart, { width, toScale }: Drawn): Plot.Markish[] => {
  const most = Math.max(2, Math.floor((width - MARGIN.left - marginOf(width)) / 62));
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
          Plot.text(legible(gapsIn(days), last, width - MARGIN.left - marginOf(width)), {
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

const bandMarks = ({ bands }: Chart, colour: (mark: Placed) => string): Plot.Markish[] => [
  Plot.rect(bands, {
    x1: 'x1',
    x2: 'x2',
    y1: 'y1',
    y2: 'y2',
    fill: (band: Band) => colour(band.mark),
    fillOpacity: 0.16,
    title: (band: Band) => titleOf(band.mark),
  }),
  Plot.link(bands, {
    x1: 'x1',
    x2: 'x2',
    y1: 'y1',
    y2: 'y1',
    stroke: (band: Band) => colour(band.mark),
    strokeWidth: 1.5,
  }),
  Plot.link(
    bands.filter(({ open }) => !open),
    { x1: 'x1', x2: 'x2', y1: 'y2', y2: 'y2', stroke: (band: Band) => colour(band.mark), strokeWidth: 1.5 },
  ),
];

const stepMarks = ({ steps, changes }: Chart, colour: (mark: Placed) => string): Plot.Markish[] => [
  ...steps.map((marks) =>
    Plot.line(marks, {
      x: 'x',
      y: heightOf,
      curve: 'step-after',
      stroke: colour(marks[0] as Placed),
      strokeWidth: 1.6,
    }),
  ),
  ...changes.map(({ from, to }) =>
    Plot.line([from, to], {
      x: 'x',
      y: heightOf,
      curve: 'step-after',
      stroke: 'var(--ink-3)',
      strokeWidth: 1.2,
      strokeDasharray: '5 3',
    }),
  ),
  Plot.text(changes, {
    x: ({ to }) => to.x,
    y: ({ from, to }) => Math.max(heightOf(from), heightOf(to)),
    text: ({ to }) => (to.relation ?? '').replaceAll('-', ' '),
    dy: -11,
    fill: 'var(--ink-2)',
    stroke: 'var(--paper)',
    strokeWidth: 3,
    fontSize: 11,
  }),
];

const dotMarks = (
  { dots, gone, withdrawals }: Chart,
  colour: (mark: Placed) => string,
  looks: Drawn['looks'],
): Plot.Markish[] => {
  return [
    Plot.link(withdrawals, {
      x1: 'x1',
      x2: 'x2',
      y1: 'y',
      y2: 'y',
      stroke: 'var(--conflict)',
      strokeWidth: 1,
      strokeDasharray: '2 3',
    }),
    Plot.dot(dots, {
      x: 'x',
      y: heightOf,
      r: RADIUS,
      symbol: (mark: Placed) => symbolOf(looks.get(mark.speaker)),
      fill: (mark: Placed) => (mark.standing === 'stands' ? colour(mark) : 'var(--paper)'),
      stroke: colour,
      strokeWidth: 1.3,
      title: titleOf,
      className: 'toll-plot__dots',
    }),
    Plot.dot(gone, {
      x: 'x',
      y: heightOf,
      r: RADIUS + 0.8,
      symbol: 'times',
      stroke: 'var(--conflict)',
      strokeWidth: 2,
      title: titleOf,
      className: 'toll-plot__gone',
    }),
  ];
};

/** The chart of a toll: steps by speaker, bounds as bands, exact values as dots, what was taken back crossed. */
export const plotToll = (chart: Chart, drawn: Drawn) => {
  const { width, looks } = drawn;
  const height = chartHeight(chart, MARGIN.top + MARGIN.bottom);
  const colour = ({ speaker }: Placed): string => looks.get(speaker)?.colour ?? 'var(--ink-3)';
  return Plot.plot({
    width,
    height,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    marginRight: marginOf(width),
    style: { background: 'none', fontFamily: 'var(--sans)', color: 'var(--ink-3)', overflow: 'visible' },
    x: { axis: null, domain: [startOf(chart), endOf(chart)] },
    y: {
      domain: [0, chart.top],
      ticks: 5,
      label: null,
      tickSize: 0,
      tickFormat: (value: number) => value.toLocaleString(navigator.language),
    },
    color: { type: 'identity' },
    marks: [
      Plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 5 }),
      ...dayMarks(chart, drawn),
      ...bandMarks(chart, colour),
      ...stepMarks(chart, colour),
      ...edgeLabels(chart, { width, height }),
      ...dotMarks(chart, colour, looks),
    ],
  });
};
