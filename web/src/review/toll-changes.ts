import type { Toll } from '../../../src/model/chronology.ts';
import type { EventChange } from '../../../src/model/review.ts';
import { counted, formatBounds } from '../format/bounds.ts';
import { tollName } from '../format/words.ts';

type Point = Toll['points'][number];

/** A value of a toll that decisions change; one side is absent where it comes or goes. */
export type TollChange = {
  readonly measure: string;
  readonly speaker: string;
  readonly before?: string;
  readonly after?: string;
};

const tollKey = ({ measure, ofWhom, scope }: Toll): string =>
  JSON.stringify([measure, ofWhom, scope?.place?.id, scope?.from, scope?.to]);

const pointKey = ({ statement, speaker, min, max }: Point): string => JSON.stringify([statement, speaker, min, max]);

/** Those of `points` that `others` has not. */
const without = (points: readonly Point[], others: readonly Point[]): readonly Point[] => {
  const there = new Set(others.map(pointKey));
  return points.filter((point) => !there.has(pointKey(point)));
};

/** The point that took another's place: of the same statement, else of the same speaker. */
const successor = (point: Point, rest: readonly Point[]): Point | undefined =>
  rest.find(({ statement }) => statement === point.statement) ?? rest.find(({ speaker }) => speaker === point.speaker);

const changesIn = (measure: string, before: readonly Point[], after: readonly Point[]): readonly TollChange[] => {
  const gone = without(before, after);
  let come = without(after, before);
  const told = gone.map((point) => {
    const now = successor(point, come);
    come = come.filter((one) => one !== now);
    const { speaker } = now ?? point;
    return { measure, speaker, before: formatBounds(point), ...(now ? { after: formatBounds(now) } : {}) };
  });
  return [...told, ...come.map((point) => ({ measure, speaker: point.speaker, after: formatBounds(point) }))];
};

/** How the tolls of an event change, value by value. */
const tollChanges = ({ tolls }: EventChange): readonly TollChange[] => {
  const byKey = new Map([...tolls.before, ...tolls.after].map((toll) => [tollKey(toll), toll]));
  return [...byKey].flatMap(([key, toll]) => {
    const pointsOf = (list: readonly Toll[]): readonly Point[] =>
      list.filter((one) => tollKey(one) === key).flatMap(({ points }) => points);
    return changesIn(tollName(toll), pointsOf(tolls.before), pointsOf(tolls.after));
  });
};

/** "killed, Health Ministry: 164 → 146". */
const tollChangeText = ({ measure, speaker, before, after }: TollChange): string =>
  `${measure}, ${speaker}: ${before ?? 'not told'} → ${after ?? 'not told'}`;

const otherChanges = ({ status, conflicts }: EventChange): readonly string[] => [
  ...(status.before === status.after ? [] : [`${status.before} → ${status.after}`]),
  ...(conflicts.before === conflicts.after ? [] : [`conflicts: ${conflicts.before} → ${conflicts.after}`]),
];

/** What changes in one event, each change once. */
export const eventChanges = (event: EventChange): readonly string[] => [
  ...new Set([...tollChanges(event).map(tollChangeText), ...otherChanges(event)]),
];

/** What decisions change in the chronology, a line for each change with the number of events it is in. */
export const chronologyChanges = (events: readonly EventChange[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const text of events.flatMap(eventChanges)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => `${text} in ${counted(count, 'event')}`);
};
