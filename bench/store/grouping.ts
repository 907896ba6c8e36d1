import type { Store } from '../../src/store/index.ts';
import { clusterById, clusters } from '../../src/store/index.ts';
import { toldNews } from './corpus.ts';

type Sets = ReadonlyMap<string | number, ReadonlySet<string>>;

const setsOf = (labels: ReadonlyMap<string, string | number>): Sets => {
  const sets = new Map<string | number, Set<string>>();
  for (const [report, label] of labels) sets.set(label, (sets.get(label) ?? new Set<string>()).add(report));
  return sets;
};

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((one) => b.has(one)).length;

/** Every report's event; at most so many events are looked at. */
const eventsOf = (store: Store, most: number): ReadonlyMap<string, string> => {
  const events = new Map<string, string>();
  for (let cursor: string | undefined, more = true; more && events.size < most;) {
    const page = clusters(store, { limit: 500, ...(cursor === undefined ? {} : { cursor }) });
    for (const { id } of page.rows)
      for (const { report, incident } of clusterById(store, id)?.members ?? [])
        if (incident === 'i1') events.set(report, id);
    cursor = page.next;
    more = cursor !== undefined;
  }
  return events;
};

const MOST = 10_000;

/** How far the events of a dossier are the happenings its reports were made from: B3 (Bagga and Baldwin 1998). */
export const togetherness = (store: Store, count: number): string => {
  const found = eventsOf(store, MOST);
  const truth = new Map<string, number>();
  for (const { report, happening } of toldNews(count))
    if (found.has(report.id as string)) truth.set(report.id as string, happening);
  const [events, happenings] = [setsOf(found), setsOf(truth)];
  let [precision, recall] = [0, 0];
  for (const [report, event] of found) {
    const [mine, its] = [events.get(event), happenings.get(truth.get(report) as number)];
    if (!mine || !its) continue;
    precision += shared(mine, its) / mine.size;
    recall += shared(mine, its) / its.size;
  }
  const [p, r] = [precision / found.size, recall / found.size];
  return `${String(events.size)} of ${String(happenings.size)} happenings, B3 P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)}`;
};
