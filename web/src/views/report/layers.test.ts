import { expect, test } from 'vitest';
import { hiddenIn, toggled } from './layers.ts';

test.each<[string | undefined, readonly string[], string]>([
  [undefined, ['entities'], 'at first'],
  ['none', [], 'all are shown'],
  ['times,toponyms', ['times', 'toponyms'], 'two are hidden'],
  ['times,nonsense', ['times'], 'a name that is no layer'],
])('hidden=%s hides %j: %s', (address, hidden) => expect([...hiddenIn(address)]).toEqual(hidden));

test.each<[string | undefined, 'entities' | 'times', string | undefined]>([
  [undefined, 'entities', 'none'],
  ['none', 'entities', undefined],
  [undefined, 'times', 'times,entities'],
  ['times,entities', 'times', undefined],
])('from hidden=%s, %s leads to hidden=%s', (address, layer, next) =>
  expect(toggled(hiddenIn(address), layer)).toBe(next),
);
