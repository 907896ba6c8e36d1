import { daysBetween } from '../../../format/days.ts';
import type { Mark } from './series.ts';
import { told, totalsIn } from './series.ts';

/** A mark with its day, and where that lies. */
export type Placed = Mark & { readonly day: string; readonly x: number };

/** A bound: all that the value can be, from its day to the speaker's next one. */
export type Band = {
  readonly mark: Placed;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly open: boolean;
};

/** A value as it is written at the edge of the chart, with all who gave it. */
export type Label = {
  readonly key: string;
  readonly value: string;
  readonly struck: boolean;
  readonly speakers: readonly string[];
  readonly x: number;
  readonly y: number;
};

/** An earlier value and the one that updates or corrects it. */
export type Change = { readonly from: Placed; readonly to: Placed };

export type Chart = {
  readonly days: readonly { readonly day: string; readonly x: number }[];
  readonly marks: readonly Placed[];
  /** Exact values, and what is crossed: withdrawn since, or named in order to take it back. */
  readonly dots: readonly Placed[];
  readonly gone: readonly Placed[];
  readonly bands: readonly Band[];
  /** Values of a speaker that follow one another. */
  readonly steps: readonly (readonly Placed[])[];
  readonly changes: readonly Change[];
  /** From where a number was given to where it was last said to have been taken back. */
  readonly withdrawals: readonly { readonly y: number; readonly x1: number; readonly x2: number }[];
  readonly labels: readonly Label[];
  readonly top: number;
  readonly width: number;
};

/** The number a mark is drawn at: its own, or the bound it has. */
export const heightOf = ({ min, max }: Pick<Mark, 'min' | 'max'>): number => {
  if (min !== null && max !== null) return (min + max) / 2;
  return min ?? max ?? 0;
};

const isExact = ({ min, max }: Pick<Mark, 'min' | 'max'>): boolean => min !== null && min === max;

const byDay = (a: { readonly day: string }, b: { readonly day: string }): number =>
  a.day < b.day ? -1 : Number(a.day > b.day);

const grouped = <T>(rows: readonly T[], keyOf: (row: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
};

/** How far things on one spot stand apart, of the width of the chart. */
const BESIDE = 0.014;

/** Values on one spot are drawn beside one another, so that none hides another. */
const besides = (marks: readonly Placed[], width: number): readonly Placed[] => {
  const spots = grouped(marks, (mark) => `${String(mark.x)} ${String(heightOf(mark))}`);
  const moved = spots.flatMap((spot) =>
    spot.map((mark, index) => ({ ...mark, x: mark.x + (index - (spot.length - 1) / 2) * BESIDE * width })),
  );
  return moved.toSorted((a, b) => a.x - b.x);
};

type Laid = { readonly marks: readonly Placed[]; readonly days: Chart['days']; readonly width: number };

const laidOut = (all: readonly Mark[], toScale: boolean): Laid => {
  const dated = all.flatMap((mark) => (mark.day === undefined ? [] : [{ ...mark, day: mark.day }])).toSorted(byDay);
  const days = [...new Set(dated.map(({ day }) => day))];
  const first = days[0] ?? '';
  const xOf = (day: string): number => (toScale ? daysBetween(first, day) - 1 : days.indexOf(day));
  const width = Math.max(1, xOf(days.at(-1) ?? first));
  const marks = besides(
    dated.map((mark) => ({ ...mark, x: xOf(mark.day) })),
    width,
  );
  return { marks, days: days.map((day) => ({ day, x: xOf(day) })), width };
};

const stepsOf = (marks: readonly Placed[]): Chart['steps'] =>
  grouped(
    marks.filter(({ standing }) => standing !== 'retracts'),
    ({ speaker }) => speaker,
  ).filter((group) => group.length > 1);

const changesOf = (marks: readonly Placed[]): Chart['changes'] =>
  marks.flatMap((to) => {
    const from =
      to.relation === 'retracts' ? undefined : marks.find(({ statements }) => statements.includes(to.of ?? ''));
    return from ? [{ from, to }] : [];
  });

const withdrawalsOf = (marks: readonly Placed[]): Chart['withdrawals'] =>
  grouped(
    marks.filter(({ standing }) => standing !== 'stands'),
    (mark) => String(heightOf(mark)),
  ).map((group) => {
    const xs = group.map(({ x }) => x);
    return { y: heightOf(group[0] as Placed), x1: Math.min(...xs), x2: Math.max(...xs) };
  });

/** A number and the same number taken back are one line of the margin, struck. */
const labelsOf = (marks: readonly Placed[]): Chart['labels'] =>
  grouped(marks, (mark) => told({ min: mark.min, max: mark.max })).map((group) => {
    const last = group.at(-1) as Placed;
    const saying = group.filter(({ standing }) => standing !== 'retracts');
    const speakers = [...new Set((saying.length > 0 ? saying : group).map(({ speaker }) => speaker))];
    const value = told({ min: last.min, max: last.max });
    return {
      key: value,
      value,
      struck: group.every(({ standing }) => standing !== 'stands'),
      speakers,
      x: last.x,
      y: heightOf(last),
    };
  });

const bandsOf = (
  marks: readonly Placed[],
  { width, top }: { readonly width: number; readonly top: number },
): Chart['bands'] =>
  marks
    .filter((mark) => !isExact(mark) && mark.standing === 'stands')
    .map((mark) => {
      const next = marks.find(({ speaker, x }) => speaker === mark.speaker && x > mark.x);
      const least = mark.x + width * 0.04;
      return {
        ...{ mark, x1: mark.x, x2: Math.max(least, next?.x ?? least) },
        ...{ y1: mark.min ?? 0, y2: mark.max ?? top, open: mark.max === null },
      };
    });

/** Room above the highest value, so that "at least" has somewhere to go. */
const ROOM = 1.12;

/** What is drawn of a toll. Days stand at even distances unless they are to be to scale. */
export const chartOf = (all: readonly Mark[], toScale: boolean): Chart => {
  const { marks, days, width } = laidOut(totalsIn(all), toScale);
  const top = Math.max(1, ...marks.map((mark) => mark.max ?? mark.min ?? 0)) * ROOM;
  return {
    ...{ days, marks, width, top },
    dots: marks.filter((mark) => mark.standing !== 'retracts' && isExact(mark)),
    gone: marks.filter(({ standing }) => standing !== 'stands'),
    bands: bandsOf(marks, { width, top }),
    steps: stepsOf(marks),
    changes: changesOf(marks),
    withdrawals: withdrawalsOf(marks),
    labels: labelsOf(marks),
  };
};
