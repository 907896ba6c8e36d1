import { afterAll, expect, test } from 'vitest';
import { addTo, eventsOf } from '../../test/support/keep.ts';
import { dossier, folder } from '../../test/support/store.ts';
import { closeStore, recordOf } from '../store/index.ts';
import { reportUses } from './report-uses.ts';

const store = dossier(folder()('uses.db'));
afterAll(() => closeStore(store));

/** Two people are counted dead; the officers the ministry has are counted by no toll. */
const text =
  'LIMA, March 10 — A flood killed nine people in Lima on Monday, the rescue service said. The ministry has 40 officers.';

test('a figure that a toll counts is used there, one that none counts is not; sentences are those the report was read by', async () => {
  await addTo(store, [{ id: 'lima', published: '2015-03-10', text }]);
  const uses = reportUses(store, 'lima');
  const record = recordOf(store, 'lima');
  const words = (id: string) => record?.figures.find((figure) => figure.id === id)?.words;
  expect(record?.figures.map((figure) => figure.words)).toEqual(['nine', '40']);
  expect(uses?.figures.map(({ figure, event }) => [words(figure), event])).toEqual([
    ['nine', [...eventsOf(store).keys()][0]],
  ]);
  expect(uses?.sentences.map(({ start, end }) => text.slice(start, end)).slice(-2)).toEqual([
    'A flood killed nine people in Lima on Monday, the rescue service said.',
    'The ministry has 40 officers.',
  ]);
});

test('there are no uses of a report that is not there', () => expect(reportUses(store, 'none')).toBeUndefined());
