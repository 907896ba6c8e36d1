import { eventTypes, familyOf } from '../model/event-types/index.ts';
import type { Count, DayCount, Store } from '../store/index.ts';
import { eventsByDay, eventsByName, eventsByPlace, eventsByStatus, eventsByType } from '../store/index.ts';
import type { ClusterFilter } from '../store/index.ts';

/** A stretch of time with its events: its first day, month ("2022-01") or year ("2022"). */
export type Bin = { readonly bin: string; readonly events: number; readonly disputed: number };

/** Events over time; stretches without any are left out. */
export type Histogram = {
  readonly unit: 'day' | 'month' | 'year';
  readonly bins: readonly Bin[];
  /** Events of no known day. */
  readonly undated: number;
};

/** As many bars as a screen is wide. */
const BARS = 400;
const DAY = 86_400_000;

const unitFor = (first: string, last: string): { readonly unit: Histogram['unit']; readonly letters: number } => {
  const days = (Date.parse(last) - Date.parse(first)) / DAY + 1;
  if (days <= BARS) return { unit: 'day', letters: 10 };
  return days / 30.44 <= BARS ? { unit: 'month', letters: 7 } : { unit: 'year', letters: 4 };
};

const joined = (days: readonly DayCount[], letters: number): readonly Bin[] => {
  const bins = new Map<string, Bin>();
  for (const { day, events, disputed } of days) {
    const bin = day.slice(0, letters);
    const before = bins.get(bin);
    bins.set(bin, { bin, events: events + (before?.events ?? 0), disputed: disputed + (before?.disputed ?? 0) });
  }
  return [...bins.values()];
};

/** Events over time, in days, months or years: whichever makes no more bars than can be seen. */
export const histogramOf = (store: Store, filter: ClusterFilter): Histogram => {
  const all = eventsByDay(store, filter);
  const days = all.filter(({ day }) => day !== '~');
  const undated = all.find(({ day }) => day === '~')?.events ?? 0;
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return { unit: 'day', bins: [], undated };
  const { unit, letters } = unitFor(first.day, last.day);
  return { unit, bins: joined(days, letters), undated };
};

/** What events can be narrowed by, with how many would be left. */
export type Facets = {
  readonly [Name in 'types' | 'families' | 'places' | 'actors' | 'origins' | 'statuses']: readonly Count[];
};

const FACET = 30;

const labelled = (counts: readonly Count[]): readonly Count[] =>
  counts.map((count) => ({
    ...count,
    label: eventTypes[count.value as keyof typeof eventTypes]?.label ?? count.value,
  }));

const families = (types: readonly Count[]): readonly Count[] => {
  const counts = new Map<string, number>();
  for (const { value, events } of types) counts.set(familyOf(value), (counts.get(familyOf(value)) ?? 0) + events);
  return [...counts].map(([value, events]) => ({ value, label: value, events })).sort((a, b) => b.events - a.events);
};

const placesAsked = (store: Store, filter: ClusterFilter): readonly Count[] =>
  eventsByPlace(store, filter, { limit: FACET }).map(({ place, events }) => ({
    ...{ value: place.id, label: place.name, events },
  }));

/** The facets of a filter. Each is counted without its own part of it: what else could be chosen there. */
export const facetsOf = (store: Store, filter: ClusterFilter): Facets => {
  const { types: _types, ...anyType } = filter;
  const { place: _place, within: _within, ...anywhere } = filter;
  const { actor: _actor, ...anyActor } = filter;
  const { origin: _origin, ...anyOrigin } = filter;
  const { statuses: _statuses, ...anyStatus } = filter;
  const types = labelled(eventsByType(store, anyType));
  return {
    types: types.slice(0, FACET),
    families: families(types),
    places: placesAsked(store, anywhere),
    actors: eventsByName(store, 'actor', anyActor, FACET),
    origins: eventsByName(store, 'origin', anyOrigin, FACET),
    statuses: eventsByStatus(store, { ...anyStatus, rejected: true }),
  };
};
