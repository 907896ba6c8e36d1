import { byId, overlap, percent, prf, type Figures, type Judgement, type Range } from './figures.ts';

type Point = { readonly lat?: number | null | undefined; readonly lon?: number | null | undefined };
type Placed = Range & Point;
export type PlacesRow = {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly corpus?: string;
  readonly toponyms: readonly (Placed & { readonly name?: string | null })[];
};
export type PlacesPrediction = {
  readonly id: string;
  readonly toponyms: readonly Placed[];
  readonly resolved?: readonly Placed[];
};

const NEAR_KM = 161; // 100 miles, the field's usual circle

const isLocated = ({ lat }: Point): boolean => lat !== null && lat !== undefined;

/** Great-circle distance in kilometres. */
function distance(a: Point, b: Point): number {
  const [lat, lon, otherLat, otherLon] = [a.lat ?? NaN, a.lon ?? NaN, b.lat ?? NaN, b.lon ?? NaN];
  if (Number.isNaN(lat + lon + otherLat + otherLon)) return Infinity;
  const radian = Math.PI / 180;
  const h =
    Math.sin(((otherLat - lat) * radian) / 2) ** 2 +
    Math.cos(lat * radian) * Math.cos(otherLat * radian) * Math.sin(((otherLon - lon) * radian) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(Math.min(1, h)));
}

/** One-to-one pairs by largest overlap; ties go to the later spans, as in the reference scorer. */
export function pair<G extends Range, F extends Range>(
  gold: readonly G[],
  found: readonly F[],
): readonly (readonly [G, F])[] {
  const candidates = gold.flatMap((g, i) => found.map((f, j) => ({ shared: overlap(g, f), i, j, g, f })));
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  return candidates
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || b.i - a.i || b.j - a.j)
    .flatMap(({ i, j, g, f }) => {
      if (usedGold.has(i) || usedFound.has(j)) return [];
      usedGold.add(i);
      usedFound.add(j);
      return [[g, f] as const];
    });
}

const key = (span: Range): string => `${span.start}-${span.end}`;
const median = (values: readonly number[]): number =>
  values.length === 0 ? -1 : ([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? -1);

type Counts = { gold: number; found: number; strict: number; over: number; located: number; near: number };
type Totals = Counts & { locatedFound: number; nearGiven: number };

function count(row: PlacesRow, prediction: PlacesPrediction | undefined, total: Totals, errors: number[]): void {
  const found = prediction?.toponyms ?? [];
  const resolved = new Map((prediction?.resolved ?? []).map((one) => [key(one), one]));
  const goldKeys = new Set(row.toponyms.map(key));
  const located = row.toponyms.filter((one) => isLocated(one));
  const pairs = pair(row.toponyms, found);
  const locatedPairs = pairs.filter(([gold]) => isLocated(gold));
  const distances = locatedPairs.filter(([, one]) => isLocated(one)).map(([gold, one]) => distance(gold, one));
  total.gold += row.toponyms.length;
  total.found += found.length;
  total.over += pairs.length;
  total.strict += [...new Set(found.map(key))].filter((one) => goldKeys.has(one)).length;
  total.located += located.length;
  total.locatedFound += locatedPairs.length;
  total.near += distances.filter((km) => km <= NEAR_KM).length;
  total.nearGiven += located.filter((gold) => distance(gold, resolved.get(key(gold)) ?? {}) <= NEAR_KM).length;
  errors.push(...distances);
}

/** Toponym detection and resolution. */
export function scorePlaces(rows: readonly PlacesRow[], predictions: readonly PlacesPrediction[]): Figures {
  const found = byId(predictions);
  const errors: number[] = [];
  const total: Totals = { gold: 0, found: 0, strict: 0, over: 0, located: 0, near: 0, locatedFound: 0, nearGiven: 0 };
  for (const row of rows) count(row, found.get(row.id), total, errors);
  return {
    ...prf('exact', total.strict, total.gold, total.found),
    ...prf('overlap', total.over, total.gold, total.found),
    'within 161 km': percent(total.near, total.located),
    'of found': percent(total.near, total.locatedFound),
    'gold spans': percent(total.nearGiven, total.located),
    'median km': Math.round(median(errors)),
  };
}

/** A gold toponym is hit when it is found and, where it has coordinates, put within the circle. */
export function judgePlaces(row: PlacesRow, prediction: PlacesPrediction | undefined): Judgement {
  const found = prediction?.toponyms ?? [];
  const pairs = pair(row.toponyms, found);
  const partner = new Map(pairs);
  const taken = new Set(pairs.map(([, one]) => one));
  return {
    gold: row.toponyms.map((gold) => {
      const one = partner.get(gold);
      const apart = one ? distance(gold, one) : Infinity;
      return {
        where: one ? `put ${Math.round(apart)} km away` : 'not found',
        spans: [gold],
        hit: one !== undefined && (!isLocated(gold) || apart <= NEAR_KM),
      };
    }),
    extra: found.filter((one) => !taken.has(one)).map((one) => ({ where: 'no place in the gold', spans: [one] })),
  };
}
