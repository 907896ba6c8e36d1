import { expect, test } from 'vitest';
import { best, fit, rounded, type Example } from './softmax.ts';

const repeated = (features: readonly string[], type: number, times: number): readonly Example[] =>
  Array.from({ length: times }, (_, fold) => ({ features, class: type, fold }));

const examples = [
  ...repeated(['any', 'title', 'behind=said'], 0, 20),
  ...repeated(['any', 'company-form'], 1, 20),
  ...repeated(['any', 'before=in'], 2, 20),
  ...repeated(['any', 'ordinary', 'before=rare'], 3, 5),
];
const weights = fit(examples);

test('each class is known by what goes with it', () => {
  for (const example of examples) expect(best(weights, example), example.features.join(' ')).toBe(example.class);
});

test('the same examples give the same weights', () => {
  expect([...fit(examples)]).toEqual([...weights]);
});

test('a single word seen a few times is not kept, a plain feature is', () => {
  expect(weights.has('before=rare')).toBe(false);
  expect(weights.has('ordinary')).toBe(true);
});

test('written weights lie around nothing, have one decimal, stand in order, and say something', () => {
  const rows = rounded(
    new Map([
      ['b', [2, 1, 1, 0]],
      ['a', [1.26, 1, 1, 1]],
      ['silent', [5, 5, 5, 5]],
    ]),
  );
  expect([...rows]).toEqual([
    ['a', [0.2, -0.1, -0.1, -0.1]],
    ['b', [1, 0, 0, -1]],
  ]);
});
