import { compare } from '../corpus/order.ts';
import type { ChronologyEntry, Toll } from '../model/index.ts';

type Point = Toll['points'][number];

/** A value as one speaker gave it, said once however often it was repeated. */
export type BriefPoint = Pick<Point, 'statement' | 'speaker' | 'min' | 'max' | 'relation' | 'kind'> & {
  readonly asOf?: string;
  readonly times: number;
  readonly withdrawn?: true;
};

/** A toll as a card shows it. */
export type BriefToll = Pick<Toll, 'measure' | 'ofWhom' | 'scope'> & {
  readonly points: readonly BriefPoint[];
  readonly pointsTotal: number;
};

/** What a card shows of an entry. */
export type Brief = {
  readonly tolls: readonly BriefToll[];
  readonly originNames: readonly string[];
  readonly independence?: NonNullable<ChronologyEntry['independence']>;
};

/** A card shows so many values of a toll, the latest. */
const POINTS = 8;
const ORIGINS = 3;

/** The statements of a toll that do not stand any more: a number that was taken back, whoever else gave it. */
export const withdrawnIn = ({ points }: Pick<Toll, 'points'>): ReadonlySet<string> => {
  const taken = points.filter(({ relation }) => relation === 'retracts');
  const named = new Set(taken.map(({ of }) => of));
  const gone = ({ statement, min, max }: Point): boolean =>
    named.has(statement) || taken.some((other) => other.min === min && other.max === max);
  return new Set(
    points.filter((point) => point.relation !== 'retracts' && gone(point)).map(({ statement }) => statement),
  );
};

const briefPoint = (point: Point, withdrawn: boolean): BriefPoint => {
  const { statement, speaker, min, max, relation, kind } = point;
  const asOf = point.asOf?.value ?? point.said;
  return {
    ...{ statement, speaker, min, max, times: 1 },
    ...(relation === undefined ? {} : { relation }),
    ...(kind === undefined ? {} : { kind }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(withdrawn || relation === 'retracts' ? { withdrawn: true } : {}),
  };
};

/** A toll in short: each value of a speaker once, the latest `most`. */
export const briefToll = (toll: Toll, most = POINTS): BriefToll => {
  const withdrawn = withdrawnIn(toll);
  const points = new Map<string, BriefPoint>();
  for (const point of toll.points) {
    const key = [point.speaker, point.min, point.max, point.kind].join('\n');
    const before = points.get(key);
    const brief = before ?? briefPoint(point, withdrawn.has(point.statement));
    const gone = withdrawn.has(point.statement) || point.relation === 'retracts';
    points.set(key, {
      ...brief,
      times: before ? before.times + 1 : 1,
      ...(gone ? { withdrawn: true } : {}),
    });
  }
  const { measure, ofWhom, scope } = toll;
  return {
    measure,
    ...(ofWhom === undefined ? {} : { ofWhom }),
    ...(scope === undefined ? {} : { scope }),
    points: [...points.values()].slice(-most),
    pointsTotal: points.size,
  };
};

const originNamesOf = ({ origins = [] }: ChronologyEntry): readonly string[] =>
  origins
    .toSorted((a, b) => b.statements.length - a.statements.length || compare(a.name, b.name))
    .slice(0, ORIGINS)
    .map(({ name }) => name);

/** An entry in short. */
export const briefOf = (entry: ChronologyEntry): Brief => ({
  tolls: entry.tolls.map((toll) => briefToll(toll)),
  originNames: originNamesOf(entry),
  ...(entry.independence === undefined ? {} : { independence: entry.independence }),
});
