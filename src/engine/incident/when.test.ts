import { describe, expect, test } from 'vitest';
import { electDay } from './when.ts';

const weights = { strong: 2, fair: 1, weak: -1 };
const option = (day: string, ...clues: readonly string[]) => ({ day, clues });

describe('the day elected', () => {
  test('is that of the best clues', () =>
    expect(electDay([option('a', 'fair'), option('b', 'strong')], weights)?.day).toBe('b'));

  test('gains with every mention', () => {
    const twice = [option('a', 'fair'), option('b', 'strong'), option('a', 'fair'), option('a', 'fair')];
    expect(electDay(twice, weights)?.day).toBe('a');
  });

  test('is shown by its best mention', () =>
    expect(electDay([option('a', 'weak'), option('a', 'strong')], weights)?.clues).toEqual(['strong']));

  test('is the earlier told of two alike', () =>
    expect(electDay([option('b', 'fair'), option('a', 'fair')], weights)?.day).toBe('b'));

  test('is none where none is told', () => expect(electDay([], weights)).toBeUndefined());
});
