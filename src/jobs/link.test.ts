import { afterAll, expect, test } from 'vitest';
import { shortNews } from '../../test/support/news.ts';
import { addTo, chronologyOf, eventsOf, groupsOf, now } from '../../test/support/keep.ts';
import { dossier, folder } from '../../test/support/store.ts';
import {
  checkStore,
  clusterById,
  closeStore,
  copyGroups,
  incidentsById,
  markStale,
  placeIncidents,
  runs,
  staleCount,
} from '../store/index.ts';
import type { Store } from '../store/index.ts';
import { linkAll } from './link.ts';
import { Linking } from './linking.ts';
import { settleStale } from './settle.ts';

const at = folder();
const open: Store[] = [];
afterAll(() => open.forEach(closeStore));

const made = (name: string): Store => {
  const store = dossier(at(name));
  open.push(store);
  return store;
};

const news = shortNews(60);

/** As if reports had come in an unhappy order: one event is two, two others are one. */
const disturb = async (store: Store): Promise<void> => {
  const events = [...eventsOf(store)].sort(([, a], [, b]) => b.length - a.length);
  const [[whole, members], [one], [other]] = events as never as readonly [
    readonly [string, string[]],
    [string],
    [string],
  ];
  const put = (ids: readonly string[], cluster: string): void =>
    placeIncidents(
      store,
      incidentsById(store, ids).map((row) => ({ ...row, cluster })),
    );
  put(members.slice(0, 1), 'e0surplus');
  put(eventsOf(store).get(one) ?? [], other);
  markStale(store, [whole, one, other]);
  await settleStale(store);
};

test('linked, two dossiers of the same reports have the same events, whatever order these came in', async () => {
  const [one, other] = [made('one.db'), made('other.db')];
  await addTo(one, news);
  await addTo(other, [...news].reverse());
  await disturb(other);
  const before = eventsOf(other);
  expect(groupsOf(other)).not.toEqual(groupsOf(one));
  const summaries = [await linkAll(one, { now }), await linkAll(other, { now })];
  expect(groupsOf(other)).toEqual(groupsOf(one));
  expect(chronologyOf(other)).toEqual(chronologyOf(one));
  expect(copyGroups(other).map(({ reports }) => reports.length)).toEqual(
    copyGroups(one).map(({ reports }) => reports.length),
  );
  expect(summaries.some(({ moved }) => moved > 0)).toBe(true);
  const after = eventsOf(other);
  // An id that is no event any more leads to the one that holds most of its incidents.
  for (const [id, members] of before) {
    const now = clusterById(other, id)?.id;
    expect(after.has(id) ? id : now, id).toBe(now);
    expect(now !== undefined && members.some((member) => after.get(now)?.includes(member)), id).toBe(true);
  }
  for (const store of [one, other]) expect(checkStore(store)).toEqual([]);
});

test('linked again, nothing changes', async () => {
  const store = made('again.db');
  await addTo(store, news.slice(0, 30));
  await linkAll(store, { now });
  const before = eventsOf(store);
  expect(await linkAll(store, { now })).toEqual({ moved: 0, redirected: 0, links: 0, copies: 0, events: 0 });
  expect(eventsOf(store)).toEqual(before);
  expect(
    runs(store)
      .map(({ command }) => command)
      .sort(),
  ).toEqual(['add', 'link', 'link']);
});

test('a dossier that is closed and opened between reports is linked like one that never was', async () => {
  const [once, often] = [made('once.db'), made('often.db')];
  await addTo(once, news);
  for (let first = 0; first < news.length; first += 7) await addTo(often, news.slice(first, first + 7));
  expect(eventsOf(often)).toEqual(eventsOf(once));
  expect(chronologyOf(often)).toEqual(chronologyOf(once));
  expect(copyGroups(often)).toEqual(copyGroups(once));
  expect(new Linking(once).keepCopies()).toBe(0);
});

test('linking that was stopped while it settled is finished by the next command, redirects too', async () => {
  const [whole, stopped] = [made('whole.db'), made('stopped.db')];
  for (const store of [whole, stopped]) await addTo(store, [...news].reverse());
  for (const store of [whole, stopped]) await disturb(store);
  const before = [...eventsOf(whole).keys()];
  expect(before).toContain('e0surplus');
  await linkAll(whole, { now });
  const controller = new AbortController();
  controller.abort();
  expect((await linkAll(stopped, { now, signal: controller.signal })).events).toBe(0);
  expect(staleCount(stopped)).toBeGreaterThan(0);
  await addTo(stopped, []);
  expect(staleCount(stopped)).toBe(0);
  expect(chronologyOf(stopped)).toEqual(chronologyOf(whole));
  expect(clusterById(stopped, 'e0surplus')?.id).not.toBe('e0surplus');
  for (const id of before) expect(clusterById(stopped, id)?.id).toBe(clusterById(whole, id)?.id);
});
