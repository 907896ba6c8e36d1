import { afterAll, expect, test } from 'vitest';
import { addTo, eventsOf } from '../../test/support/keep.ts';
import { dossier, folder } from '../../test/support/store.ts';
import { closeStore, clusterById, markStale, packJson, problems, recordOf, staleCount } from '../store/index.ts';
import type { Store } from '../store/index.ts';
import { settleStale } from './settle.ts';

const at = folder();
const open: Store[] = [];
afterAll(() => open.forEach(closeStore));

const news = [
  {
    id: 'prague',
    published: '2015-01-03',
    text: 'PRAGUE, Jan. 3 — A bomb killed four people at the old mill in Prague on Friday, police said.',
  },
  {
    id: 'lima',
    published: '2015-03-10',
    text: 'LIMA, March 10 — A flood drowned nine people in Lima on Monday, the rescue service said.',
  },
];

test('an event that cannot be worked out is a problem, stays as it was, and the others go on', async () => {
  const store = dossier(at('failing.db'));
  open.push(store);
  await addTo(store, news);
  const [first, second] = [...eventsOf(store).keys()];
  expect([first, second].every((id) => id !== undefined)).toBe(true);
  const before = clusterById(store, first as string);
  const report = before?.members[0]?.report as string;
  const { entities: _, ...damaged } = recordOf(store, report) as NonNullable<ReturnType<typeof recordOf>>;
  store.sqlite
    .prepare('UPDATE record SET blob = ? WHERE report = (SELECT seq FROM report WHERE id = ?)')
    .run(packJson(damaged), report);
  markStale(store, [first as string, second as string]);
  expect(await settleStale(store)).toBe(2);
  expect(staleCount(store)).toBe(0);
  expect(clusterById(store, first as string)).toEqual(before);
  expect(clusterById(store, second as string)).toBeDefined();
  expect(problems(store, { code: 'event-failed' }).rows.map(({ severity, source }) => [severity, source])).toEqual([
    ['error', first],
  ]);
});
