import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { cluster, dossier, folder, prepared } from '../../test/support/store.ts';
import {
  checkStore,
  clusterById,
  clusters,
  closeStore,
  everyStatementOf,
  events,
  insertReports,
  partsOf,
  writeClusters,
  writeLinks,
} from './index.ts';
import type { ClusterFilter, ClusterRow, Store } from './index.ts';

const at = folder();
const ids = Array.from({ length: 12 }, (_, index) => `r${index}`);
const rows = ids.map((id) => prepared(id, id === 'r3' ? 'Rain fell on the harbour.' : 'The mayor spoke in Lowport.'));
const stores: Store[] = [];
const fresh = (name: string): Store => {
  const store = dossier(at(`${name}.db`), rows);
  stores.push(store);
  return store;
};
afterAll(() => stores.forEach(closeStore));

const place = (id: string, name: string, lat: number, lon: number) =>
  ({ id, name, kind: 'city', country: 'XX', lat, lon }) as const;

const timeline: readonly ClusterRow[] = [
  cluster('early', ['r0'], { from: '2026-01-01', to: '2026-01-01', importance: 1, actors: ['Grey Front'] }),
  cluster('month', ['r1'], {
    from: '2026-01-01',
    to: '2026-01-31',
    importance: 5,
    type: 'flood',
    origins: ['o:a', 'o:b'],
  }),
  cluster('by', ['r2'], { from: null, to: '2026-01-07', importance: 2, place: place('t:2', 'Sankt Öde', -17, 179.9) }),
  cluster('late', ['r3'], { from: '2026-02-01', to: null, importance: 3, placeNames: ['Northland'] }),
  cluster('never', ['r4'], { from: null, to: null, importance: 4, originNames: ['Town Police'] }),
  cluster('part', ['r5'], { from: '2026-01-02', to: '2026-01-02', partOf: 'early' }),
  cluster('rejected', ['r6'], { status: 'rejected' }),
];

describe('filters', () => {
  const store = fresh('filters');
  writeClusters(store, timeline);
  const cases: readonly (readonly [string, ClusterFilter, readonly string[]])[] = [
    ['by day, without one last; no parts, nothing rejected', {}, ['early', 'month', 'by', 'late', 'never']],
    ['by importance', { order: 'importance' }, ['month', 'never', 'late', 'by', 'early']],
    ['parts too', { parts: true }, ['early', 'month', 'part', 'by', 'late', 'never']],
    ['rejected too', { rejected: true }, ['early', 'month', 'rejected', 'by', 'late', 'never']],
    ['since: what can lie there', { since: '2026-01-05' }, ['month', 'by', 'late']],
    ['until', { until: '2026-01-05' }, ['early', 'month']],
    ['between', { since: '2026-01-07', until: '2026-01-31' }, ['month', 'by']],
    ['types', { types: ['flood', 'none'] }, ['month']],
    ['no types', { types: [] }, []],
    ['actor', { actor: 'GREY front' }, ['early']],
    ['place by id', { place: 't:2' }, ['by']],
    ['place by name, without accents', { place: 'sankt ode' }, ['by']],
    ['place by another name', { place: 'Northland' }, ['late']],
    ['origin by id', { origin: 'o:b' }, ['month']],
    ['origin by name', { origin: 'town police' }, ['never']],
    ['origins', { minOrigins: 2 }, ['month']],
    ['near', { within: { lat: 10.1, lon: 20, km: 12 } }, ['early', 'month', 'late', 'never']],
    ['not near', { within: { lat: 10.2, lon: 20, km: 12 } }, []],
    ['near over the date line', { within: { lat: -17, lon: -179.9, km: 30 } }, ['by']],
    ['box', { within: { south: 9, north: 11, west: 19, east: 21 } }, ['early', 'month', 'late', 'never']],
    ['box over the date line', { within: { south: -20, north: 0, west: 170, east: -170 } }, ['by']],
    ['text', { text: 'harbour' }, ['late']],
    ['text of none', { text: 'zebra' }, []],
    ['no words', { text: '""' }, []],
  ];
  test.each(cases)('%s', (_why, filter, expected) => {
    expect(clusters(store, filter).rows.map(({ id }) => id)).toEqual(expected);
  });

  test('words in very many reports are found like rare ones', () => {
    const common = fresh('common');
    const many = Array.from({ length: 2500 }, (_, index) =>
      prepared(`n${index}`, index % 5 ? 'Sleet fell.' : 'Hail fell.'),
    );
    insertReports(common, many);
    writeClusters(common, [cluster('hail', ['n0', 'n5']), cluster('both', ['n1', 'n10']), cluster('sleet', ['n2'])]);
    const found = (text: string): string[] => clusters(common, { text }).rows.map(({ id }) => id);
    expect([found('fell'), found('sleet'), found('hail')]).toEqual([
      ['hail', 'both', 'sleet'],
      ['both', 'sleet'],
      ['hail', 'both'],
    ]);
  });

  test('near is near, anywhere on the globe', () => {
    const globe = fresh('globe');
    const spots = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    const km = (a: { lat: number; lon: number }, b: { lat: number; lon: number }): number => {
      const rad = Math.PI / 180;
      const half =
        Math.sin(((a.lat - b.lat) * rad) / 2) ** 2 +
        Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((a.lon - b.lon) * rad) / 2) ** 2;
      return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(half)));
    };
    fc.assert(
      fc.property(spots, spots, fc.double({ min: -1.5, max: 1.5, noNaN: true }), (center, spot, off) => {
        writeClusters(globe, [cluster('spot', ['r0'], { place: place('s', 'Spot', spot.lat, spot.lon) })]);
        const distance = km(center, spot);
        const radius = distance + off;
        if (Math.abs(off) < 0.01 || radius < 0) return;
        const rows = clusters(globe, { within: { ...center, km: radius } }).rows;
        expect(rows).toHaveLength(off > 0 ? 1 : 0);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['day', 'importance'] as const)('pages by %s hold every cluster once and in order', (order) => {
    const paged = fresh(`pages-${order}`);
    const many = ids.map((id, index) =>
      cluster(`c${index}`, [id], { importance: index % 3, from: `2026-01-0${1 + (index % 4)}`, to: null }),
    );
    writeClusters(paged, many);
    const whole = clusters(paged, { order, limit: 100 }).rows.map(({ id }) => id);
    expect([...whole].sort()).toEqual(many.map(({ cluster: { id } }) => id).sort());
    for (const limit of [1, 5, 11, 12]) {
      const found: string[] = [];
      for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
        const page = clusters(paged, { order, limit, ...(cursor !== undefined ? { cursor } : {}) });
        found.push(...page.rows.map(({ id }) => id));
        cursor = page.next;
      }
      expect(found).toEqual(whole);
    }
  });

  test.each(['x', 'bm90', 'W3t9XQ'])('the cursor %s is refused', (cursor) =>
    expect(() => clusters(store, { cursor })).toThrow('begin again'),
  );
});

describe('writing', () => {
  test('a cluster comes back whole', () => {
    const store = fresh('whole');
    const links = [{ a: 'r1#e1', b: 'r2#e1', score: 0.75, why: ['same day', 'same city'] }];
    const row = cluster('c', ['r1', 'r2'], { links });
    writeClusters(store, [row, cluster('p', ['r3'], { partOf: 'c' })]);
    const { movedTo: _, ...expected } = row.cluster;
    expect(clusterById(store, 'c')).toMatchObject({ ...expected, counts: { reports: 2, origins: 1, conflicts: 0 } });
    expect(partsOf(store, 'c').map(({ id }) => id)).toEqual(['p']);
    writeLinks(store, [{ cluster: 'c', links: [{ a: 'r1#e1', b: 'r2#e1', score: 0.5, why: [] }] }]);
    expect(clusterById(store, 'c')?.links).toMatchObject([{ score: 0.5 }]);
    const told = everyStatementOf(store, { cluster: 'c' });
    expect(told.map(({ statement }) => statement.id)).toEqual(['r1#e1', 'r1#f1', 'r2#e1', 'r2#f1']);
    expect(everyStatementOf(store, { cluster: 'c', parts: true })).toHaveLength(6);
    expect([...events(store)].filter((event) => event.cluster === 'c').map(({ report }) => report)).toEqual([
      'r1',
      'r2',
    ]);
    expect([...events(store, 9)].map(({ report }) => report)).toEqual(['r9', 'r10', 'r11']);
  });

  test('written again, it is what was written last', () => {
    const store = fresh('again');
    writeClusters(store, [cluster('a', ['r1', 'r2'], { actors: ['Grey'] }), cluster('b', ['r3'], { partOf: 'a' })]);
    writeClusters(store, [cluster('b', ['r2', 'r3']), cluster('a', ['r1'])]);
    expect(clusterById(store, 'a')?.members).toHaveLength(1);
    expect(clusterById(store, 'b')).toMatchObject({ members: [{ report: 'r2' }, { report: 'r3' }] });
    expect(clusterById(store, 'b')?.partOf).toBeUndefined();
    expect(clusters(store, { actor: 'grey' }).rows).toEqual([]);
    expect(checkStore(store)).toEqual([]);
  });

  test('ids given up lead to what they became, however far', () => {
    const store = fresh('moved');
    writeClusters(store, [cluster('a', ['r1']), cluster('b', ['r2']), cluster('c', ['r3'])]);
    writeClusters(store, [cluster('b', ['r1', 'r2'])], { moved: [{ from: 'a', to: 'b' }] });
    writeClusters(store, [cluster('c', ['r1', 'r2', 'r3'])], { moved: [{ from: 'b', to: 'c' }] });
    for (const id of ['a', 'b', 'c']) expect(clusterById(store, id)).toMatchObject({ id: 'c', counts: { reports: 3 } });
    expect(clusters(store).rows.map(({ id }) => id)).toEqual(['c']);
    expect(checkStore(store)).toEqual([]);
    writeClusters(store, [], { removed: ['c', 'unknown'] });
    for (const id of ['a', 'b', 'c']) expect(clusterById(store, id)).toBeUndefined();
    expect(clusters(store, { parts: true }).rows).toEqual([]);
    expect(checkStore(store)).toEqual([]);
  });

  test.each([
    ['a report', cluster('x', ['none'])],
    [
      'an event',
      {
        ...cluster('x', ['r1']),
        cluster: { ...cluster('x', ['r1']).cluster, members: [{ report: 'r1', event: 'e9' }] },
      },
    ],
    ['the whole', cluster('x', ['r2'], { partOf: 'none' })],
    ["another's member", cluster('x', ['r0'])],
  ])('%s that is not there undoes all', (_what, row) => {
    const store = fresh(`undo-${_what}`);
    writeClusters(store, [cluster('holder', ['r0'])]);
    expect(() => writeClusters(store, [cluster('fine', ['r5']), row])).toThrow('nothing was stored');
    expect(clusters(store).rows.map(({ id }) => id)).toEqual(['holder']);
  });
});
