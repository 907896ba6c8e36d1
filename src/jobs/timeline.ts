import { partEntryOf } from '../corpus/entries/entry.ts';
import { withCardIn } from '../corpus/review/card.ts';
import { familyOf } from '../model/event-types/index.ts';
import { compare } from '../corpus/order.ts';
import type { ChronologyEntry, EventCluster } from '../model/index.ts';
import type { ClusterFilter, ClusterSummary, Store, StoredCluster } from '../store/index.ts';
import { clusterById, clusters, entriesOf, partsOf } from '../store/index.ts';
import { unpackJson } from '../store/pack.ts';
import { cardIn, entryIn } from './review/cards.ts';
import { gatheredOf, titleOf } from './settle.ts';

/** An event of a list with all that was worked out of it; a part of another has its place in that one's entry. */
export type Listed = { readonly summary: ClusterSummary; readonly entry?: ChronologyEntry };

/** What a list is narrowed to. */
export type TimelineFilter = ClusterFilter & {
  /** Only what reports published by this day say. */
  readonly asBelievedOn?: string;
};

/** The day an event is filed under: its first, else its last; none where neither is known. */
export const filedUnder = ({ from, to }: Pick<ClusterSummary, 'from' | 'to'>): string | undefined =>
  from ?? to ?? undefined;

const believed = (store: Store, summary: ClusterSummary, day: string): readonly Listed[] => {
  const gathered = gatheredOf(store, summary.id, day);
  if (gathered.members.length === 0) return [];
  const entry = entryIn(store, gathered);
  const { reports } = entry.independence ?? { reports: 0 };
  const counts = { reports, origins: entry.event.origins.length, conflicts: entry.conflicts.length };
  // Its words too are those of a report that was out by then.
  const told = (cluster: EventCluster): string => titleOf(gathered, { ...entry, event: cluster });
  const whole = { ...summary, ...entry.event, title: told(entry.event), counts, importance: entry.importance };
  const parts = (entry.parts ?? []).map((part): Listed => ({
    summary: {
      ...{ seq: summary.seq, family: familyOf(part.type), importance: 0, title: told(part) },
      ...part,
      counts: { reports: new Set(part.members.map(({ report }) => report)).size, origins: 0, conflicts: 0 },
    },
  }));
  return [{ summary: whole, entry }, ...parts];
};

/** Parts of an event as it was believed are found by nothing but their days. */
const partFits =
  ({ since = '', until = '9999', types, place, within, actor, origin, minOrigins, parts }: ClusterFilter) =>
  ({ summary }: Listed): boolean => {
    if (summary.partOf === undefined) return true;
    const narrowed = [types, place, within, actor, origin, minOrigins].some((one) => one !== undefined);
    const day = filedUnder(summary);
    return parts === true && !narrowed && (day === undefined ? since === '' : day >= since && day <= until);
  };

/** Events as the reports published by a day had them. */
const believedIn = (
  store: Store,
  rows: readonly ClusterSummary[],
  filter: ClusterFilter,
  day: string,
): readonly Listed[] => {
  const all = rows.flatMap((summary) => believed(store, summary, day)).filter(partFits(filter));
  if (filter.order === 'importance') return all;
  const key = ({ summary }: Listed): string => filedUnder(summary) ?? '9999';
  return all.toSorted((a, b) => compare(key(a), key(b)));
};

/** Events of a dossier with their entries, by day or by importance. */
export const listed = (
  store: Store,
  { asBelievedOn, ...filter }: TimelineFilter,
): { rows: readonly Listed[]; next?: string } => {
  const page = clusters(store, asBelievedOn === undefined ? filter : { ...filter, parts: false });
  const rest = page.next === undefined ? {} : { next: page.next };
  if (asBelievedOn !== undefined) return { rows: believedIn(store, page.rows, filter, asBelievedOn), ...rest };
  const entries = entriesOf(
    store,
    page.rows.map(({ seq }) => seq),
  );
  const rows = page.rows.map((summary): Listed => {
    const blob = entries.get(summary.seq);
    return { summary, ...(blob ? { entry: unpackJson(blob) as ChronologyEntry } : {}) };
  });
  return { rows, ...rest };
};

/** Events are fetched so many at a time. */
const PAGE = 200;

/** All events of a list, however many: a page of them is in memory. */
export function* everyListed(store: Store, filter: TimelineFilter): Generator<Listed> {
  for (let cursor = filter.cursor, more = true; more;) {
    const { rows, next } = listed(store, { ...filter, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
    yield* rows;
    cursor = next;
    more = next !== undefined;
  }
}

/** The first events of a list that have what is wanted, and whether there are more. */
export const firstWith = (
  store: Store,
  filter: TimelineFilter,
  { limit, wanted }: { readonly limit: number; readonly wanted: (listed: Listed) => boolean },
): { readonly rows: readonly Listed[]; readonly more: boolean } => {
  const rows: Listed[] = [];
  for (const listed of everyListed(store, filter)) {
    if (!wanted(listed)) continue;
    if (rows.length === limit) return { rows, more: true };
    rows.push(listed);
  }
  return { rows, more: false };
};

/** A part of an event, worked out when it is asked for: the dossier keeps its place in the whole alone. */
const partById = (store: Store, part: StoredCluster, whole: string, by?: string): Whole | undefined => {
  const gathered = gatheredOf(store, whole, by);
  const told = partEntryOf(part, gathered);
  if (!told) return undefined;
  const entry = withCardIn(told, cardIn(store, part.id));
  const { event, independence, conflicts, importance } = entry;
  const counts = {
    reports: independence?.reports ?? 0,
    origins: event.origins.length,
    conflicts: conflicts.length,
  };
  const { from, to, precision, place, headline, status } = event;
  const known = { from, to, precision, headline, status, importance, counts, ...(place ? { place } : {}) };
  const { place: _, ...rest } = part;
  return { summary: { ...rest, ...known, title: titleOf(gathered, entry) }, entry, parts: [] };
};

/** An event with its parts, by day. */
type Whole = Listed & { readonly parts: readonly ClusterSummary[] };

const believedWhole = (store: Store, cluster: ClusterSummary, day: string): Whole | undefined => {
  const [whole, ...parts] = believed(store, cluster, day);
  const dayOf = ({ summary }: Listed): string => filedUnder(summary) ?? '9999';
  const byDay = parts.toSorted((a, b) => compare(dayOf(a), dayOf(b)));
  return whole && { ...whole, parts: byDay.map(({ summary }) => summary) };
};

/** One event or part of one by its id, also by one it had before a merge or split. */
export const eventById = (store: Store, id: string, asBelievedOn?: string): Whole | undefined => {
  const cluster = clusterById(store, id);
  if (!cluster) return undefined;
  if (cluster.partOf !== undefined) return partById(store, cluster, cluster.partOf, asBelievedOn);
  if (asBelievedOn !== undefined) return believedWhole(store, cluster, asBelievedOn);
  const blob = entriesOf(store, [cluster.seq]).get(cluster.seq);
  const parts = partsOf(store, cluster.id);
  return { summary: cluster, parts, ...(blob ? { entry: unpackJson(blob) as ChronologyEntry } : {}) };
};
