import { expect, test } from 'vitest';
import { asOneEvent, recordsOf } from '../../test/support/read-dossier.ts';
import { framingOf } from './framing.ts';

test('a word is counted for each voice that uses it, reprints once', () => {
  const ministry = 'The Interior Ministry said 26 "armed criminals" had been killed.';
  const accounts = asOneEvent(
    recordsOf([
      { text: ministry, outlet: 'Mill Gazette' },
      { text: ministry, outlet: 'Quay News' },
      { text: `${ministry} Rioters burned the town hall.`, outlet: 'Hill Post' },
    ]),
    [{ id: 'c', reports: ['r1', 'r2'], kind: 'reprint', first: 'r1', why: [] }],
  );
  const rows = framingOf(accounts).map(({ word, of, voice, own, texts, reports }) => [
    word,
    of,
    voice,
    own,
    texts,
    reports,
  ]);
  expect(rows).toEqual([
    ['armed criminal', 'participant', 'Interior Ministry', false, 2, 3],
    ['rioter', 'participant', 'Hill Post', true, 1, 1],
  ]);
});
