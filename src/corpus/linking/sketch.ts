import type { EventFamily } from '../../model/event-type.ts';
import type { EventTime, EventPlace, Measure, Person, Place } from '../../model/index.ts';

/** A content word and how often it stands there; `name` when it is mostly written with a capital inside sentences. */
export type SketchTerm = readonly [term: string, count: number, name: boolean];

export type SketchPlace = Place & Pick<EventPlace, 'precision' | 'basis'>;

export type SketchPerson = Pick<Person, 'name' | 'age' | 'status'>;

export type SketchTotal = { readonly measure: Measure; readonly min: number | null; readonly max: number | null };

/**
 * What linking knows of one incident of one report: small, plain JSON, made from the record alone. A report without any
 * incident has one sketch as well, without `incident`: it may be about an incident others tell, and makes none itself.
 */
export type IncidentSketch = {
  /** The report's id, and the incident's behind it. */
  readonly id: string;
  readonly report: string;
  readonly incident?: string;
  readonly main?: string;
  readonly lead: boolean;
  /** The report tells others besides: this one has less text of its own. */
  readonly shared: boolean;
  readonly published?: string;
  readonly outlet?: string;
  readonly type: string;
  readonly family: EventFamily;
  readonly types: readonly string[];
  readonly time?: EventTime;
  /** Minutes after midnight the incident's clock times can mean: [from, to). */
  readonly hours?: readonly [number, number];
  readonly clocks: readonly number[];
  /** Every day its text names, the one named most first. */
  readonly days: readonly string[];
  readonly place?: SketchPlace;
  /** What its name may mean besides, likeliest first; none where the report itself says which place it is. */
  readonly rivals?: readonly Place[];
  /** Ids of the places its text names. */
  readonly places: readonly string[];
  readonly streets: readonly string[];
  /** Quarters and buildings, and places the gazetteer lacks: lower case. */
  readonly spots: readonly string[];
  readonly people: readonly SketchPerson[];
  /** Names of other persons and of organisations in its text, lower case. */
  readonly named: readonly string[];
  readonly totals: readonly SketchTotal[];
  readonly instruments: readonly string[];
  readonly headline: readonly string[];
  readonly terms: readonly SketchTerm[];
  /** A count over a month, a year or a country, not a happening. */
  readonly aggregate: boolean;
};
