import type { ChronologyEntry } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { countOf } from './facets.ts';
import type { TimelineFilter } from './timeline.ts';
import { eventById, firstWith } from './timeline.ts';

/** The events that matter most of a filter, and how many there are: what is counted of them is of those. */
export type Important = {
  readonly entries: readonly ChronologyEntry[];
  readonly events: { readonly counted: number; readonly total: number };
};

/** More entries than this are not read while somebody waits. */
const MOST = 200;

const one = (store: Store, id: string, day: string | undefined): Important => {
  const entry = eventById(store, id, day)?.entry;
  return { entries: entry ? [entry] : [], events: { counted: Number(entry !== undefined), total: 1 } };
};

/** The entries of the events that matter most, or of one. */
export const importantEntries = (
  store: Store,
  { event, ...filter }: TimelineFilter & { readonly event?: string },
): Important => {
  if (event !== undefined) return one(store, event, filter.asBelievedOn);
  const { asBelievedOn: _, ...now } = filter;
  const wanted = { limit: MOST, wanted: () => true };
  const { rows } = firstWith(store, { ...filter, order: 'importance' }, wanted);
  const entries = rows.flatMap(({ entry }) => entry ?? []);
  return { entries, events: { counted: entries.length, total: countOf(store, now) } };
};
