import { afterAll, expect, test } from 'vitest';
import { dossier, folder, prepared } from '../../test/support/store.ts';
import { closeStore, votesByDay, votesOn } from './index.ts';

const at = folder();
const page = { url: 'https://paper.example/1', outlet: 'Paper' };
const store = dossier(at('a.db'), [
  prepared('r1', 'The mayor spoke.', { ...page, published: '2026-01-02' }),
  prepared('r2', 'The mayor spoke at length.', { ...page, published: '2026-01-04' }),
  prepared('r3', 'The mayor spoke at length twice.', { ...page, published: '2026-01-06' }),
  prepared('r4', 'The choir sang.', { published: '2026-01-03' }),
]);
afterAll(() => closeStore(store));

test.each<[by: string | undefined, reports: readonly string[], why: string]>([
  [undefined, ['r4', 'r3'], 'the newest version, and the report that has one alone'],
  ['2026-01-05', ['r4', 'r2'], 'the newest that was out by the day'],
  ['2026-01-02', ['r1'], 'nothing else was out'],
  ['2026-01-01', [], 'nothing was'],
])('by %s speak %j: %s', (publishedBy, reports, _why) => {
  const asked = publishedBy === undefined ? {} : { publishedBy };
  expect(votesOn(store, '2026-01-01', asked).map(({ report }) => report)).toEqual(reports);
  expect(votesByDay(store, asked).map((day) => day.reports)).toEqual(reports.length === 0 ? [] : [reports.length]);
});
