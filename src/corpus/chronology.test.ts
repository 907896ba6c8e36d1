import { expect, test } from 'vitest';
import { loadResources, read } from '../index.ts';
import { chronologyOf } from './chronology.ts';

const resources = loadResources();
const recordOf = (id: string, published: string, text: string) =>
  read({ id, published, text, language: 'en', outlet: `Outlet ${id}` }, { resources });

const records = [
  recordOf(
    'a',
    '2021-03-09',
    'KANO, Nigeria — A bomb killed nine people at the Sabon Gari market in Kano on Monday, police said. Shops stayed closed.',
  ),
  recordOf(
    'b',
    '2021-03-10',
    'KANO, Nigeria — The death toll rose to 11 on Wednesday, two days after a bomb went off at the Sabon Gari market in Kano on Monday, police said.',
  ),
  recordOf(
    'c',
    '2021-03-10',
    'LIMA, Peru — Two miners died when a shaft collapsed near Lima on Tuesday, the rescue service said. A third was hurt.',
  ),
];

test('two reports of one bombing are one entry, the mine is another; the toll has both counts', () => {
  const { entries } = chronologyOf(records);
  expect(entries.map(({ event }) => [event.from, new Set(event.members.map(({ report }) => report)).size])).toEqual([
    ['2021-03-08', 2],
    ['2021-03-09', 1],
  ]);
  const killed = entries[0]?.tolls.find(({ measure, ofWhom }) => measure === 'killed' && ofWhom === undefined);
  expect(killed?.points.map(({ min }) => min)).toEqual([9, 11]);
});

test('the order of the records does not matter', () => {
  expect(chronologyOf([...records].reverse())).toEqual(chronologyOf(records));
});
