import { compare } from '../corpus/order.ts';
import { eventTypes, familyOf } from '../model/event-types/index.ts';
import type { ClusterFilter, DayCount, KindCount, NameCount, Store } from '../store/index.ts';
import { eventsByDay, eventsByKind, eventsByName, eventsByPlace } from '../store/index.ts';

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

/** How many events a value has; `value` is what the filter takes. */
export type Count = NameCount;

/** What events can be narrowed by, with how many would be left. */
export type Facets = {
  readonly [Name in 'types' | 'families' | 'places' | 'actors' | 'origins' | 'statuses']: readonly Count[];
};

const FACET = 30;

const summed = (
  kinds: readonly KindCount[],
  valueOf: (kind: KindCount) => string,
  labelOf: (value: string) => string,
): readonly Count[] => {
  const sums = new Map<string, number>();
  for (const kind of kinds) sums.set(valueOf(kind), (sums.get(valueOf(kind)) ?? 0) + kind.events);
  return [...sums]
    .map(([value, events]) => ({ value, label: labelOf(value), events }))
    .sort((a, b) => b.events - a.events || compare(a.value, b.value));
};

const typeLabel = (type: string): string => eventTypes[type as keyof typeof eventTypes]?.label ?? type;

const itself = (value: string): string => value;

type Kinds = Pick<Facets, 'types' | 'families' | 'statuses'> & { readonly left: number };

/** What type and status tell, counted in one walk where neither is narrowed. */
const kindsOf = (store: Store, filter: ClusterFilter): Kinds => {
  const { types: _types, ...anyType } = filter;
  const { statuses: _statuses, ...anyStatus } = filter;
  const shown = ({ status }: KindCount): boolean =>
    filter.statuses ? filter.statuses.some((one) => one === status) : status !== 'rejected';
  const [byStatus, byType] =
    filter.types || filter.statuses
      ? [eventsByKind(store, { ...anyStatus, rejected: true }), eventsByKind(store, anyType)]
      : Array<readonly KindCount[]>(2).fill(eventsByKind(store, { ...filter, rejected: true }));
  const types = summed((byType ?? []).filter(shown), ({ type }) => type, typeLabel);
  return {
    types: types.slice(0, FACET),
    families: summed((byType ?? []).filter(shown), ({ type }) => familyOf(type), itself),
    statuses: summed(byStatus ?? [], ({ status }) => status, itself),
    left: (byStatus ?? []).filter(shown).reduce((sum, { events }) => sum + events, 0),
  };
};

/** How many events a filter leaves. */
export const countOf = (store: Store, filter: ClusterFilter): number =>
  eventsByKind(store, filter).reduce((sum, { events }) => sum + events, 0);

const namesOf = (store: Store, kind: 'actor' | 'origin', filter: ClusterFilter, left: number): readonly Count[] => {
  const { [kind]: chosen, ...any } = filter;
  // Without its own part of the filter more are left than with it.
  const events = chosen === undefined ? left : countOf(store, any);
  return eventsByName(store, kind, any, { limit: FACET, events });
};

/** The facets of a filter. Each is counted without its own part of it: what else could be chosen there. */
export const facetsOf = (store: Store, filter: ClusterFilter): Facets => {
  const { place: _place, within: _within, ...anywhere } = filter;
  const { left, ...kinds } = kindsOf(store, filter);
  const places = eventsByPlace(store, anywhere, { limit: FACET });
  return {
    ...kinds,
    places: places.map(({ place, events }) => ({ value: place.id, label: place.name, events })),
    actors: namesOf(store, 'actor', filter, left),
    origins: namesOf(store, 'origin', filter, left),
  };
};
