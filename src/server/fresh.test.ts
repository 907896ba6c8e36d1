import { expect, test } from 'vitest';
import { answersOf } from './fresh.ts';

test('answers are kept while there is room: the one asked for longest ago goes first', () => {
  const answers = answersOf(10)('1');
  answers.keep('a', 'aaaa');
  answers.keep('b', 'bbbb');
  expect(answers.get('a')).toBe('aaaa');
  answers.keep('c', 'cccc');
  expect([answers.get('a'), answers.get('b'), answers.get('c')]).toEqual(['aaaa', undefined, 'cccc']);
});

test('what is larger than the room is not kept; written again, it counts once', () => {
  const answers = answersOf(10)('1');
  answers.keep('a', 'a'.repeat(11));
  for (let n = 0; n < 5; n += 1) answers.keep('b', 'bbbb');
  answers.keep('c', 'cccc');
  expect([answers.get('a'), answers.get('b'), answers.get('c')]).toEqual([undefined, 'bbbb', 'cccc']);
});

test('a new revision forgets all of the old', () => {
  const at = answersOf(10);
  at('1').keep('a', 'old');
  expect(at('2').get('a')).toBeUndefined();
  expect(at('1').get('a')).toBeUndefined();
});
