import { afterEach, expect, test } from 'vitest';
import { cluster, dossier, folder, prepared } from '../../test/support/store.ts';
import { eventsByDay, eventsByKind } from './facets.ts';
import { closeStore, eventsByName, eventsByPlace, writeClusters } from './index.ts';
import type { ClusterFilter, ClusterRow, Store } from './index.ts';

const at = folder();
const open: Store[] = [];
const storeWith = (rows: readonly ClusterRow[]): Store => {
  const reports = rows.flatMap(({ cluster: { members } }) => members.map(({ report }) => report));
  const store = dossier(
    at(`${open.length}-${Math.random()}.db`),
    reports.map((id) => prepared(id, `Mayor says ${id}.`)),
  );
  open.push(store);
  writeClusters(store, rows);
  return store;
};
afterEach(() => {
  for (const store of open.splice(0)) closeStore(store);
});

type Fields = Parameters<typeof cluster>[2];

const front: Fields = { actors: ['The Grey Front', 'police'], originNames: ['City Hall'], origins: ['o:city hall'] };

const actors = (store: Store, filter: ClusterFilter = {}, events = 1): readonly string[] =>
  eventsByName(store, 'actor', filter, { limit: 10, events }).map(({ label, events: count }) => `${label} ${count}`);

test('names are counted as they are written; ids are no names', () => {
  const store = storeWith([cluster('a', ['r1'], front), cluster('b', ['r2'], { actors: ['the grey front'] })]);
  expect(actors(store)).toEqual(['The Grey Front 2', 'police 1']);
  for (const filter of [{}, { since: '2025-01-01' }])
    expect(eventsByName(store, 'origin', filter, { limit: 10, events: 2 })).toEqual([
      { value: 'city hall', label: 'City Hall', events: 1 },
    ]);
});

test('counts follow what is written again, moved and removed', () => {
  const store = storeWith([cluster('a', ['r1'], front), cluster('b', ['r2'], front), cluster('c', ['r3'], front)]);
  expect(actors(store)).toEqual(['police 3', 'The Grey Front 3']);
  writeClusters(store, [cluster('a', ['r1'], { actors: ['police'] })]);
  expect(actors(store)).toEqual(['police 3', 'The Grey Front 2']);
  writeClusters(store, [cluster('a', ['r1', 'r2'], { actors: ['police'] })], { moved: [{ from: 'b', to: 'a' }] });
  expect(actors(store)).toEqual(['police 2', 'The Grey Front 1']);
  writeClusters(store, [], { removed: ['c'] });
  expect(actors(store)).toEqual(['police 1']);
});

test('what is rejected is counted nowhere', () => {
  const store = storeWith([
    cluster('a', ['r1'], front),
    cluster('b', ['r2'], { ...front, status: 'rejected' }),
    cluster('c', ['r3'], { actors: ['police'] }),
  ]);
  expect(actors(store)).toEqual(['police 2', 'The Grey Front 1']);
  expect(eventsByDay(store, {})).toEqual([{ day: '2026-01-01', events: 2, disputed: 0 }]);
  expect(eventsByKind(store, { rejected: true })).toContainEqual({ type: 'bombing', status: 'rejected', events: 1 });
});

test('few and many clusters are counted alike', () => {
  const store = storeWith(
    Array.from({ length: 12 }, (_, n) =>
      cluster(`c${n}`, [`r${n}`], { actors: n % 3 === 0 ? ['police'] : ['army', 'police'] }),
    ),
  );
  const filter = { types: ['bombing'] };
  expect(actors(store, filter, 12)).toEqual(['police 12', 'army 8']);
  expect(actors(store, filter, 1_000_000)).toEqual(actors(store, filter, 12));
});

test('days: one bound stands for a missing other, none at all is apart; disputed ones are told', () => {
  const store = storeWith([
    cluster('a', ['r1'], { from: null, to: '2026-01-05', status: 'disputed' }),
    cluster('b', ['r2'], { from: '2026-01-05', to: null }),
    cluster('c', ['r3'], { from: null, to: null }),
  ]);
  expect(eventsByDay(store, {})).toEqual([
    { day: '2026-01-05', events: 2, disputed: 1 },
    { day: '~', events: 1, disputed: 0 },
  ]);
  expect(eventsByDay(store, { since: '2026-01-05', until: '2026-01-05' })).toHaveLength(1);
  expect(eventsByDay(store, { since: '2026-01-06' })).toEqual([]);
});

test('parts of others count where they are asked for', () => {
  const store = storeWith([cluster('a', ['r1']), cluster('b', ['r2'], { partOf: 'a' })]);
  const counts = [{}, { parts: true }].map((filter) => eventsByDay(store, filter)[0]?.events);
  expect(counts).toEqual([1, 2]);
});

test('places: those with coordinates, with their events where these are few', () => {
  const { lat: _lat, lon: _lon, ...nowhere } = { id: 'test:2', name: 'Far', kind: 'area' as const, lat: 0, lon: 0 };
  const store = storeWith([
    cluster('a', ['r1']),
    cluster('b', ['r2']),
    cluster('c', ['r3'], { place: nowhere }),
    cluster('d', ['r4'], { place: { ...nowhere, id: 'test:3', lat: 1, lon: 2 } }),
  ]);
  const told = (named: number, mapped: boolean) =>
    eventsByPlace(store, {}, { limit: 10, named, mapped }).map(({ place, events, ids }) => [place.id, events, ids]);
  expect(told(1, true)).toEqual([
    ['test:1', 2, []],
    ['test:3', 1, ['d']],
  ]);
  expect(told(0, false).map(([id]) => id)).toEqual(['test:1', 'test:2', 'test:3']);
});

test('the index alone answers: the rows of clusters are wide', () => {
  const store = storeWith([cluster('a', ['r1'])]);
  for (const query of [
    'SELECT type, status, count(*) FROM cluster WHERE moved_to IS NULL AND part_of IS NULL GROUP BY status, type',
    `SELECT place_id, max(seq) FROM cluster WHERE cluster.moved_to IS NULL AND cluster.part_of IS NULL
      AND coalesce(cluster.to_day, cluster.from_day, '') >= '2026' AND lat IS NOT NULL GROUP BY place_id`,
  ]) {
    const plan = store.sqlite.prepare(`EXPLAIN QUERY PLAN ${query}`).all() as { detail: string }[];
    expect(plan[0]?.detail).toContain('COVERING INDEX cluster_counts');
  }
});
