import { expect, test } from 'vitest';
import { aroundDay } from './around.ts';

test.each<[string | null, string | null, object]>([
  ['2022-01-05', '2022-01-05', { since: '2021-12-22', until: '2022-01-19' }],
  [null, '2022-03-01', { since: '2022-02-15', until: '2022-03-15' }],
  ['2022-01-05', null, { since: '2021-12-22', until: '2022-01-19' }],
  [null, null, {}],
])('around %s to %s', (from, to, expected) => expect(aroundDay({ from, to })).toEqual(expected));
