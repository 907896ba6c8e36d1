import type { Measure } from '../../model/index.ts';
import { SOME } from '../tolls/groups.ts';
import { disjoint, shown } from '../tolls/bounds.ts';
import type { Point } from '../tolls/points.ts';
import { isToll, takenBack } from '../tolls/relations.ts';
import type { Series } from '../tolls/tolls.ts';
import type { Draft } from './draft.ts';

/** Measures that only grow: of the others a later lower count is news. */
const growing: ReadonlySet<Measure> = new Set(['killed', 'injured', 'casualties', 'arrested', 'abducted']);

/** What each account last stood by: neither taken back nor followed by another count of its own. */
const standing = (points: readonly Point[]): readonly Point[] => {
  const back = takenBack(points);
  const last = new Map<string, Point>();
  for (const point of points) {
    const known = point.day !== undefined && point.voice.unnamed !== 'open';
    if (known && isToll(point, points) && !back.has(point)) last.set(point.root, point);
  }
  return [...last.values()];
};

/**
 * Two counts that cannot both hold. A higher count of a later day is news and no conflict; a later one that is lower than
 * somebody else's least is one.
 */
const clash = (measure: Measure, a: Point, b: Point): boolean => {
  if (a.root === b.root || a.day === undefined || b.day === undefined || !disjoint(a.figure, b.figure)) return false;
  if (a.day === b.day) return true;
  const [first, later] = a.day < b.day ? [a, b] : [b, a];
  return growing.has(measure) && (later.figure.max ?? Number.POSITIVE_INFINITY) < (first.figure.min ?? 0);
};

const valueOf = ({ figure: { min, max } }: Point): string => `${min ?? ''}-${max ?? ''}`;

/** "164 (Health Ministry, 2022-01-09; Daily Example, 2022-01-10)" */
const told = (points: readonly Point[]): string => {
  const voices = points.map(({ voice, day }) => `${voice.name}, ${day}`);
  return `${shown((points[0] as Point).figure)} (${[...new Set(voices)].join('; ')})`;
};

const between = ({ measure, ofWhom, scope }: Series, a: readonly Point[], b: readonly Point[]): Draft => {
  const what = [measure, ofWhom, scope?.place?.name].filter((part) => part !== undefined).join(', ');
  const statements = [...a, ...b].map(({ statement }) => statement.id);
  return { kind: 'figure', statements, why: `${what}: ${told(a)} and ${told(b)}` };
};

/** Figures of one series that different accounts stand by and that cannot both be right; accounts of one number together. */
export const figureConflicts = (series: Series): readonly Draft[] => {
  if (series.ofWhom === SOME) return []; // two parts of which nothing is said need not be the same part
  const points = standing(series.points);
  const values = [...new Set(points.map(valueOf))].map((value) => points.filter((point) => valueOf(point) === value));
  return values.flatMap((group, index) =>
    values.slice(index + 1).flatMap((other) => {
      const mine = group.filter((point) => other.some((rival) => clash(series.measure, point, rival)));
      const theirs = other.filter((point) => group.some((rival) => clash(series.measure, point, rival)));
      return mine.length > 0 ? [between(series, mine, theirs)] : [];
    }),
  );
};
