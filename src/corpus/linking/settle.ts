import type { EventTime, Measure } from '../../model/index.ts';
import { chooseValue } from '../policy.ts';
import { parseDay } from '../../text/calendar.ts';
import { readingsOf } from './place-readings.ts';
import type { IncidentSketch, SketchPlace } from './sketch.ts';

/** A telling of a linked incident. `weight` is below 1 for copies: those of one text count once together. */
export type Telling = { readonly sketch: IncidentSketch; readonly weight?: number };

/** The time of a linked incident: what most of its tellings say, and how many say so. */
export type SettledTime = Omit<EventTime, 'id'> & { readonly votes: number; readonly of: number };

export type SettledPlace = { readonly place: SketchPlace; readonly votes: number; readonly of: number };

/** A day the report gives counts more than one it leaves to its context, and much more than the default. */
const byBasis: Readonly<Record<EventTime['basis'], number>> = {
  stated: 1,
  context: 0.7,
  dateline: 0.6,
  publication: 0.4,
};

/** A telling from the days after the happening knows its day best. */
const FRESH = 7;
const STALE = 0.7;

/** A day that is named in the text of another telling as well. */
const NAMED = 0.25;

/** A telling that names the day only among others, or tells other incidents too, says less. */
const SHARED = 0.6;

const trust = ({ sketch: { time, published, lead }, weight = 1 }: Telling): number => {
  const end = time?.to ?? published;
  const [last, told] = [parseDay(end), parseDay(published)];
  const lag = last === undefined || told === undefined ? 0 : told - last;
  return weight * byBasis[time?.basis ?? 'publication'] * (lag < 0 || lag > FRESH ? STALE : 1) * (lead ? 1 : SHARED);
};

const best = <K>(votes: ReadonlyMap<K, number>, before: (a: K, b: K) => boolean): K | undefined => {
  let winner: { readonly key: K; readonly count: number } | undefined;
  for (const [key, count] of votes)
    if (!winner || count > winner.count + 1e-9 || (count > winner.count - 1e-9 && before(key, winner.key)))
      winner = { key, count };
  return winner?.key;
};

const dayOf = ({ sketch: { time } }: Telling): string | undefined =>
  time !== undefined && time.from !== null && time.from === time.to ? time.from : undefined;

const dayVotes = (tellings: readonly Telling[]): ReadonlyMap<string, number> => {
  const votes = new Map<string, number>();
  for (const telling of tellings) {
    const day = dayOf(telling);
    if (day !== undefined) votes.set(day, (votes.get(day) ?? 0) + trust(telling));
  }
  for (const day of votes.keys())
    for (const telling of tellings)
      if (dayOf(telling) !== day && telling.sketch.days.includes(day))
        votes.set(day, (votes.get(day) as number) + NAMED * (telling.weight ?? 1));
  return votes;
};

const finest = (tellings: readonly Telling[]): Telling | undefined =>
  [...tellings].sort((a, b) => trust(b) - trust(a) || (a.sketch.id < b.sketch.id ? -1 : 1))[0];

/** When a linked incident happened: the day most tellings give, weighed by how they know it; else the surest interval. */
export const incidentDate = (tellings: readonly Telling[]): SettledTime | undefined => {
  const day = best(dayVotes(tellings), (a, b) => a < b);
  const own = tellings.filter(({ sketch }) => sketch.time);
  const saying = day === undefined ? own : own.filter((telling) => dayOf(telling) === day);
  const time = finest(saying)?.sketch.time;
  if (!time) return undefined;
  const { from, to, precision, basis } = time;
  const votes = day === undefined ? 1 : saying.length;
  return { from, to, precision, basis, votes, of: own.length };
};

const fineness: Readonly<Record<SketchPlace['precision'], number>> = {
  exact: 3,
  district: 2,
  city: 2,
  region: 1,
  country: 0.5,
  unknown: 0.25,
};

/** The place of each telling; what a report leaves open ("Rio") is the one of its readings that another is sure of. */
const placesTold = (
  tellings: readonly Telling[],
): readonly { readonly place: SketchPlace; readonly weight: number }[] => {
  const surely = new Set(tellings.flatMap(({ sketch: { place, rivals } }) => (place && !rivals ? [place.id] : [])));
  return tellings.flatMap(({ sketch, weight = 1 }) => {
    if (!sketch.place) return [];
    const place = [sketch.place, ...readingsOf(sketch)].find(({ id }) => surely.has(id)) ?? sketch.place;
    return [{ place, weight }];
  });
};

/** Where a linked incident happened: the place most tellings give; of places as often given, the finer one. */
export const incidentPlace = (tellings: readonly Telling[]): SettledPlace | undefined => {
  const votes = new Map<string, number>();
  const places = new Map<string, SketchPlace>();
  const placed = placesTold(tellings);
  for (const { place, weight } of placed) {
    const known = places.get(place.id);
    if (!known || fineness[place.precision] > fineness[known.precision]) places.set(place.id, place);
    votes.set(place.id, (votes.get(place.id) ?? 0) + weight * (0.8 + 0.1 * fineness[place.precision]));
  }
  const id = best(votes, (a, b) => a < b);
  const place = id === undefined ? undefined : places.get(id);
  return place && { place, votes: placed.filter((told) => told.place.id === id).length, of: placed.length };
};

/** What a telling claims at the least; one that counts people by other measures and not by this one counts none. */
const claimOf = ({ totals }: IncidentSketch, measure: Measure): number | undefined => {
  const bounds = totals.find((total) => total.measure === measure);
  if (bounds) return chooseValue('most-conservative', bounds);
  return totals.length > 0 ? 0 : undefined;
};

/**
 * The number a flat table shows for a linked incident: the lower median of what its tellings claim at the least, each
 * by itself and never added up. Undefined where no telling counts anybody.
 */
export const incidentTotal = (tellings: readonly Telling[], measure: Measure): number | undefined => {
  const claims = tellings.flatMap(({ sketch, weight = 1 }) => {
    const value = claimOf(sketch, measure);
    return value === undefined ? [] : [{ value, weight }];
  });
  const half = claims.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let passed = 0;
  for (const { value, weight } of claims.sort((a, b) => a.value - b.value)) {
    passed += weight;
    if (passed >= half - 1e-9) return value;
  }
  return undefined;
};
