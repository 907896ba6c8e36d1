import type { EventFamily } from '../../model/event-type.ts';
import type { EventTime } from '../../model/index.ts';
import { parseDay } from '../../text/calendar.ts';
import type { Frequencies } from './frequencies.ts';
import { hashOf } from '../hash.ts';
import type { VectorPool } from './pool.ts';
import { COUNTRY, isSure, placeHash, readingsOf, trusted } from './place-readings.ts';
import type { IncidentSketch, SketchPlace, SketchTotal } from './sketch.ts';

const MOST_TERMS = 80;
const MOST_NAMES = 24;

export type Range = readonly [from: number, to: number];

/** A sketch as the linker compares it: words as hashes, days as numbers. */
export type Profile = {
  readonly id: string;
  readonly report: string;
  readonly lead: boolean;
  readonly shared: boolean;
  readonly starts: boolean;
  readonly outlet: number;
  readonly published: number | undefined;
  readonly type: string;
  readonly family: EventFamily;
  readonly types: readonly string[];
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly precision: EventTime['precision'] | undefined;
  readonly basis: EventTime['basis'] | undefined;
  readonly hours: readonly [number, number] | undefined;
  readonly clocks: readonly number[];
  readonly days: readonly number[];
  readonly place: SketchPlace | undefined;
  /** The place can be relied on: the report says it, and names its country or region besides. */
  readonly sure: boolean;
  readonly rivals: readonly SketchPlace[];
  readonly places: readonly number[];
  /** Those that are no whole country. */
  readonly towns: readonly number[];
  readonly streets: readonly number[];
  readonly spots: readonly number[];
  readonly people: readonly number[];
  readonly surnames: readonly number[];
  readonly victims: readonly number[];
  readonly named: readonly number[];
  readonly ages: readonly number[];
  readonly totals: readonly SketchTotal[];
  readonly instruments: readonly string[];
  readonly headline: readonly number[];
  readonly terms: Range;
  readonly names: Range;
  readonly size: number;
  /** The rarest of its terms: what other reports of the incident share. */
  readonly keys: readonly number[];
  /** Words a reader is told a link by. */
  readonly shown: {
    readonly people: readonly string[];
    readonly spots: readonly string[];
    readonly words: readonly string[];
  };
};

const day = (date: string | null | undefined): number | undefined => parseDay(date ?? undefined);

const personHash = (name: string): number => hashOf(`person ${name}`);
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Hashes a sketch is known by, for the counts of how rare each is. */
export const hashesOf = (sketch: IncidentSketch): ReadonlySet<number> => {
  const people = sketch.people.flatMap(({ name }) => (name === undefined ? [] : [name.toLowerCase()]));
  return new Set([
    ...sketch.terms.map(([term]) => hashOf(term)),
    ...sketch.places.map(placeHash),
    ...[trusted(sketch)].flatMap((place) => (place ? [hashOf(`at ${place.id}`)] : [])),
    ...sketch.streets.map((street) => hashOf(`street ${street}`)),
    ...[...people, ...sketch.named].map(personHash),
    ...people.map((name) => personHash(lastWord(name))),
  ]);
};

type Weighted = { readonly term: string; readonly hash: number; readonly name: boolean; readonly weight: number };

const weighted = (sketch: IncidentSketch, frequencies: Frequencies): readonly Weighted[] =>
  sketch.terms
    .map(([term, count, name]) => {
      const hash = hashOf(term);
      return { term, hash, name, weight: (1 + Math.log(count)) * frequencies.idf(hash) };
    })
    .sort((a, b) => b.weight - a.weight || a.hash - b.hash);

const vector = (pool: VectorPool, terms: readonly Weighted[], most: number): Range =>
  pool.add(terms.slice(0, most).map(({ hash, weight }) => [hash, weight] as const));

const peoplePart = ({ people, named }: IncidentSketch) => {
  const known = people.flatMap(({ name, status }) =>
    name === undefined ? [] : [{ name: name.toLowerCase(), status }],
  );
  const hit = known.filter(({ status }) => status.includes('killed') || status.includes('injured'));
  return {
    people: known.map(({ name }) => personHash(name)),
    surnames: known.map(({ name }) => personHash(lastWord(name))),
    victims: hit.map(({ name }) => personHash(lastWord(name))),
    named: named.map(personHash),
    ages: [...new Set(people.flatMap(({ age }) => (age === undefined ? [] : [hashOf(age)])))],
  };
};

const timePart = ({ time, hours, clocks, days, published }: IncidentSketch) => ({
  published: day(published),
  from: day(time?.from ?? time?.to),
  to: day(time?.to ?? time?.from),
  precision: time?.precision,
  basis: time?.basis,
  hours,
  clocks,
  days: days.flatMap((date) => parseDay(date) ?? []),
});

const KEYS = 20;

/** What the linker keeps of a sketch; `frequencies` as they are now decide which of its words count. */
export const profileOf = (sketch: IncidentSketch, frequencies: Frequencies, pool: VectorPool): Profile => {
  const terms = weighted(sketch, frequencies);
  return {
    id: sketch.id,
    report: sketch.report,
    lead: sketch.lead,
    shared: sketch.shared,
    starts: sketch.main !== undefined && !sketch.aggregate,
    outlet: hashOf(sketch.outlet ?? ''),
    type: sketch.type,
    family: sketch.family,
    types: sketch.types,
    ...timePart(sketch),
    place: trusted(sketch),
    sure: isSure(sketch),
    rivals: readingsOf(sketch),
    places: sketch.places.map(placeHash),
    towns: sketch.places.filter((id) => !id.startsWith(COUNTRY)).map(placeHash),
    streets: sketch.streets.map((street) => hashOf(`street ${street}`)),
    spots: sketch.spots.map(hashOf),
    ...peoplePart(sketch),
    totals: sketch.totals,
    instruments: sketch.instruments,
    headline: sketch.headline.map(hashOf),
    terms: vector(pool, terms, MOST_TERMS),
    names: vector(
      pool,
      terms.filter(({ name }) => name),
      MOST_NAMES,
    ),
    size: terms.length,
    keys: terms.slice(0, KEYS).map(({ hash }) => hash),
    shown: {
      people: sketch.people.flatMap(({ name }) => (name === undefined ? [] : [name])),
      spots: [...sketch.streets, ...sketch.spots],
      words: terms.slice(0, KEYS).map(({ term }) => term),
    },
  };
};
