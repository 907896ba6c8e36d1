import type { Measure, Toll } from '../../model/index.ts';
import { measures } from './measures.ts';
import type { Accounts } from '../members.ts';
import { compare } from '../order.ts';
import { equal } from './bounds.ts';
import { groupOf, SOME } from './groups.ts';
import { pointsIn } from './points.ts';
import type { Point } from './points.ts';
import { relationOf } from './relations.ts';
import { areaOf, scopeKey, scopeOf } from './scope.ts';
import type { Scope } from './scope.ts';

/** Points of one measure, group and scope: only these are related to one another. */
export type Series = {
  readonly measure: Measure;
  readonly ofWhom: string | undefined;
  readonly scope: Scope | undefined;
  /** In time order; those of one day in the order their reports came out. */
  readonly points: readonly Point[];
};

type Draft = Omit<Series, 'points'> & { readonly points: Point[] };

const keyOf = ({ measure, ofWhom, scope }: Omit<Series, 'points'>): string =>
  `${measures.indexOf(measure)}/${ofWhom ?? ''}/${scopeKey(scope)}`;

/**
 * A retraction names a figure by its number and seldom says again what it counted: where its own series has no such
 * number and one other has, it goes there.
 */
const withRetractions = (drafts: readonly Draft[]): readonly Series[] => {
  const holds = ({ points }: Draft, point: Point): boolean =>
    points.some((other) => !other.retracts && equal(other.figure, point.figure));
  const homeOf = (draft: Draft, point: Point): Draft => {
    if (!point.retracts || holds(draft, point)) return draft;
    const others = drafts.filter((other) => other.measure === draft.measure && holds(other, point));
    return others.length === 1 ? (others[0] as Draft) : draft;
  };
  const homes = new Map(drafts.map((draft) => [draft, [] as Point[]]));
  for (const draft of drafts) for (const point of draft.points) homes.get(homeOf(draft, point))?.push(point);
  return drafts
    .map((draft) => ({ ...draft, points: homes.get(draft) ?? [] }))
    .filter(({ points }) => points.length > 0);
};

const inTime =
  (order: ReadonlyMap<string, number>) =>
  (a: Point, b: Point): number =>
    compare(a.day ?? '9999', b.day ?? '9999') ||
    (order.get(a.record.report.id) ?? 0) - (order.get(b.record.report.id) ?? 0) ||
    a.figure.span.start - b.figure.span.start ||
    compare(a.statement.id, b.statement.id);

/** The figures of a cluster, sorted into series. */
export const seriesOf = (accounts: Accounts): readonly Series[] => {
  const area = areaOf(accounts.members);
  const drafts = new Map<string, Draft>();
  for (const member of accounts.members)
    for (const point of pointsIn(accounts, member)) {
      const { record, figure } = point;
      const head = { measure: figure.measure, ofWhom: groupOf(record, figure), scope: scopeOf(record, figure, area) };
      const draft = drafts.get(keyOf(head)) ?? { ...head, points: [] };
      draft.points.push(point);
      drafts.set(keyOf(head), draft);
    }
  const sorted = [...drafts].sort(([a], [b]) => compare(a, b)).map(([, draft]) => draft);
  const order = new Map(accounts.members.map(({ record }, index) => [record.report.id, index]));
  return withRetractions(sorted).map((series) => ({ ...series, points: [...series.points].sort(inTime(order)) }));
};

const shownPoint = (point: Point, related: readonly Point[]): Toll['points'][number] => {
  const { statement, voice, figure, asOf, said } = point;
  return {
    statement: statement.id,
    speaker: voice.name,
    min: figure.min,
    max: figure.max,
    ...(asOf === undefined ? {} : { asOf }),
    ...(said === undefined ? {} : { said }),
    ...(figure.kind === 'total' ? {} : { kind: figure.kind }),
    ...(related.includes(point) ? relationOf(point, related) : undefined),
  };
};

/** The whole before its parts, measures in their order. */
const wholeFirst = (series: readonly Series[]): readonly Series[] =>
  [...series].sort(
    (a, b) =>
      measures.indexOf(a.measure) - measures.indexOf(b.measure) ||
      Number(a.ofWhom !== undefined) - Number(b.ofWhom !== undefined) ||
      Number(a.scope !== undefined) - Number(b.scope !== undefined),
  );

/**
 * The tolls of a cluster: for each measure, group and scope what was said when and by whom, never added up across
 * speakers. Parts of a figure are a series of their own; increments stay points and are no totals.
 */
export const tollsOf = (accounts: Accounts): readonly Toll[] =>
  wholeFirst(seriesOf(accounts)).map(({ measure, ofWhom, scope, points }) => ({
    event: accounts.event,
    measure,
    ...(ofWhom === undefined ? {} : { ofWhom }),
    ...(scope === undefined ? {} : { scope }),
    points: points.map((point) => shownPoint(point, ofWhom === SOME ? [] : points)),
  }));
