import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestTree } from './tree.ts';

/** Every choice of heads that is a tree with one root, and the best sum among them. */
const bestSum = (scores: Float64Array, count: number): number => {
  let best = -Infinity;
  const heads = new Array<number>(count).fill(-1);
  const isTree = (): boolean =>
    heads.filter((head) => head < 0).length === 1 &&
    heads.every((_, word) => {
      let at = word;
      for (let step = 0; step <= count && at >= 0; step += 1) at = heads[at] as number;
      return at < 0;
    });
  const sum = (): number =>
    heads.reduce((all, head, word) => all + (scores[word * (count + 1) + head + 1] as number), 0);
  const choose = (word: number): void => {
    if (word === count) {
      if (isTree()) best = Math.max(best, sum());
      return;
    }
    for (let head = -1; head < count; head += 1) {
      if (head === word) continue;
      heads[word] = head;
      choose(word + 1);
    }
  };
  choose(0);
  return best;
};

describe('the best tree', () => {
  test('is as good as the best of all trees with one root', () => {
    const words = fc.integer({ min: 1, max: 5 });
    const case_ = words.chain((count) =>
      fc.tuple(fc.constant(count), fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 30, maxLength: 30 })),
    );
    fc.assert(
      fc.property(case_, ([count, numbers]) => {
        const scores = Float64Array.from(numbers.slice(0, count * (count + 1)));
        const heads = bestTree({ scores, count });
        const sum = [...heads].reduce((all, head, word) => all + (scores[word * (count + 1) + head + 1] as number), 0);
        expect(sum).toBe(bestSum(scores, count));
        expect([...heads].filter((head) => head < 0)).toHaveLength(1);
      }),
    );
  });

  test('breaks a cycle where it costs least', () => {
    // Words 0 and 1 each want the other as head; the root is the second best for word 1.
    const scores = Float64Array.from([0, -99, 9, 5, 9, -99]);
    expect([...bestTree({ scores, count: 2 })]).toEqual([1, -1]);
  });

  test('a sentence of one word hangs on the root, whatever its score', () => {
    expect([...bestTree({ scores: Float64Array.from([-7, 3]), count: 1 })]).toEqual([-1]);
  });
});
