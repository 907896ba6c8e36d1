import { expect, test } from 'vitest';
import { finished } from '../hash.ts';
import { Postings } from './postings.ts';

test('every earlier text under a shingle is seen, also after the table has grown', () => {
  const postings = new Postings();
  const expected = new Map<number, number[]>();
  for (let text = 0; text < 20_000; text += 1) {
    const key = finished(text % 4000);
    const seen: number[] = [];
    postings.add(key, text, (other) => seen.push(other));
    expect(seen.sort((a, b) => a - b)).toEqual(expected.get(key) ?? []);
    expected.set(key, [...(expected.get(key) ?? []), text]);
  }
});

test('a shingle of very many texts keeps the first of them', () => {
  const postings = new Postings();
  let seen = 0;
  for (let text = 0; text < 500; text += 1) postings.add(7, text, (other) => (seen = Math.max(seen, other)));
  expect(seen).toBe(63);
});
