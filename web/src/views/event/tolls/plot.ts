import * as Plot from '@observablehq/plot';
import { counted } from '../../../format/bounds.ts';
import { formatDays } from '../../../format/days.ts';
import type { Band, Chart, Placed } from './chart.ts';
import { heightOf } from './chart.ts';
import { dayMarks } from './days-axis.ts';
import { edgeLabels } from './edge.ts';
import { MARGIN, endOf, marginOf, startOf } from './frame.ts';
import { chartHeight } from './layout.ts';
import { told } from './series.ts';
import type { Look } from './voices.ts';

type Drawn = { readonly width: number; readonly looks: ReadonlyMap<string, Look>; readonly toScale: boolean };

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
