import { packFor } from '../../language/index.ts';
import type { Toll } from '../../model/index.ts';
import { above, allows, equal } from './bounds.ts';
import type { Point } from './points.ts';

export type Related = { readonly relation: NonNullable<Toll['points'][number]['relation']>; readonly of?: string };

const to = (relation: Related['relation'], point: Point | undefined): Related =>
  point === undefined ? { relation } : { relation, of: point.statement.id };

/** A total somebody stands by: neither so many more, nor taken back. */
const isCount = ({ figure, retracts }: Point): boolean => figure.kind !== 'increment' && !retracts;

/** "A man was killed" tells of one person and counts nobody. */
const isOnePerson = ({ record, figure: { words, max } }: Point): boolean =>
  max === 1 && packFor(record.report.language).core.numbers.one.has(words.toLowerCase().split(/\s+/)[0] as string);

/** Whether the same account in the same report counts more at the same time: then this is a part of that. */
const isPart = (point: Point, points: readonly Point[]): boolean =>
  !point.corrects &&
  points.some(
    (other) =>
      other.record === point.record &&
      other.root === point.root &&
      other.day === point.day &&
      isCount(other) &&
      other.figure.revises !== point.figure.id &&
      point.figure.revises !== other.figure.id &&
      above(other.figure, point.figure),
  );

/** A count of all, as far as the report lets see. */
export const isToll = (point: Point, points: readonly Point[]): boolean =>
  isCount(point) && !isOnePerson(point) && !isPart(point, points);

/** Counts that a later point takes back: it names them by their number, whoever repeated it until then. */
export const takenBack = (points: readonly Point[]): ReadonlySet<Point> =>
  new Set(
    points.flatMap((point, index) =>
      point.retracts
        ? points.slice(0, index).filter((other) => isCount(other) && equal(other.figure, point.figure))
        : [],
    ),
  );

/** The first to say what is taken back, the speaker themselves before others. */
const retracted = (point: Point, earlier: readonly Point[]): Point | undefined => {
  const same = earlier.filter((other) => isCount(other) && equal(other.figure, point.figure));
  return same.find(({ root }) => root === point.root) ?? same[0];
};

/** Two counts of one speaker: more of it, less of it, or the same said more or less exactly. */
const compared = (point: Point, before: Point): Related => {
  const [now, then] = [point.figure, before.figure];
  if (equal(now, then) || allows(now, then)) return to('repeats', before);
  if (point.corrects) return to('corrects', before);
  if (allows(then, now) || above(now, then)) return to('updates', before);
  return to('revises-down', before);
};

/** "Revised from 9 to 14": the report itself names the figure that is replaced. */
const named = (point: Point, earlier: readonly Point[]): Point | undefined =>
  earlier.find(({ record, figure }) => record === point.record && figure.id === point.figure.revises);

/** How a point stands to those before it in its series. */
export const relationOf = (point: Point, points: readonly Point[]): Related | undefined => {
  const earlier = points.slice(0, points.indexOf(point));
  if (point.retracts) return to('retracts', retracted(point, earlier));
  if (!isToll(point, points)) return undefined;
  const back = takenBack(earlier);
  const counts = earlier.filter((other) => isToll(other, points));
  const own = counts.filter(({ root }) => root === point.root);
  const again = own.find(({ figure }) => equal(figure, point.figure));
  // A number retold without a day is the old number, not a step back to it.
  if (again && (point.asOf?.basis === 'publication' || again.day === point.day)) return to('repeats', again);
  const copied = counts.find(({ text, figure }) => text === point.text && equal(figure, point.figure));
  if (copied && copied.record !== point.record) return to('repeats', copied);
  const before = named(point, counts) ?? own.findLast((other) => !back.has(other));
  if (!before) return undefined;
  return compared(point, own.find(({ figure }) => equal(figure, before.figure)) ?? before);
};
