import { expect, test } from 'vitest';
import type { Origin } from '../facts.ts';
import { choiceOf, chosenIn, ordered } from './columns.ts';

const origins: readonly Origin[] = ordered(
  Array.from({ length: 12 }, (_, index) => ({
    id: `origin:${String(index)}`,
    name: String(index),
    kind: 'speaker' as const,
    statements: Array.from({ length: index }, String),
  })),
);

const ids = (chosen: readonly Origin[]): readonly string[] => chosen.map(({ name }) => name);

test('those that say most stand first', () => expect(ids(origins).slice(0, 3)).toEqual(['11', '10', '9']));

test('an address that names none, or none that is there, has the first', () => {
  expect(ids(chosenIn(origins, undefined))).toEqual(['11', '10', '9', '8', '7', '6', '5', '4']);
  expect(ids(chosenIn(origins, 'origin:gone'))).toEqual(ids(chosenIn(origins, undefined)));
});

test('a choice comes back from its address, in the order of the columns', () => {
  const address = choiceOf(origins, new Set(['origin:2', 'origin:11']));
  expect(ids(chosenIn(origins, address))).toEqual(['11', '2']);
});

test('the usual choice needs no address', () => {
  expect(choiceOf(origins, new Set(chosenIn(origins, undefined).map(({ id }) => id)))).toBeUndefined();
  expect(choiceOf(origins, new Set())).toBeUndefined();
});
