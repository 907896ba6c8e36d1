import { describe, expect, test } from 'vitest';
import { openKernel } from './kernel.ts';
import { inPanel } from './load.ts';

const close = (found: Float32Array, wanted: readonly number[]): void => {
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((value, index) => expect(found[index]).toBeCloseTo(value, 4));
};

/** Numbers that are no round ones, the same each time. */
const numbers = (count: number, seed: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.sin(seed + index * 1.7) * 1.3);

const opened = () => {
  const kernel = openKernel(20000);
  const put = (values: readonly number[]): number => {
    const at = kernel.allocate(values.length);
    kernel.floats.set(values, at / 4);
    return at;
  };
  const get = (at: number, count: number): Float32Array => kernel.floats.slice(at / 4, at / 4 + count);
  return { kernel, put, get };
};

describe('the kernel', () => {
  test.each([1, 3, 4, 7, 9])('multiplies matrices of %i rows', (n) => {
    const { kernel, put, get } = opened();
    const [k, m] = [5, 16];
    const [a, b, bias] = [numbers(n * k, 1), numbers(k * m, 2), numbers(m, 3)];
    const c = kernel.allocate(n * m);
    const panels = new Array<number>(k * m);
    b.forEach((value, at) => (panels[inPanel(k, Math.floor(at / m), at % m)] = value));
    kernel.product({ a: put(a), b: put(panels), bias: put(bias), c, n, k, m });
    const wanted = Array.from({ length: n * m }, (_, at) => {
      const [row, column] = [Math.floor(at / m), at % m];
      let sum = bias[column] as number;
      for (let t = 0; t < k; t += 1) sum += (a[row * k + t] as number) * (b[t * m + column] as number);
      return sum;
    });
    close(get(c, n * m), wanted);
  });

  test('adds up what a word and its neighbours say of its place', () => {
    const { kernel, put, get } = opened();
    const [size, n] = [4, 2];
    const slots = Array.from({ length: n + 4 }, (_, index) => numbers(5 * size, index));
    const pointers = kernel.allocate(n + 4);
    kernel.pointers.set(slots.map(put), pointers / 4);
    const out = kernel.allocate(n * size);
    const bias = numbers(size, 50);
    kernel.windowed({ slots: pointers, bias: put(bias), c: out, n, size });
    const wanted = Array.from({ length: n * size }, (_, at) => {
      const [word, unit] = [Math.floor(at / size), at % size];
      let sum = bias[unit] as number;
      for (let part = 0; part < 5; part += 1) sum += slots[word + part]?.[part * size + unit] as number;
      return sum;
    });
    close(get(out, n * size), wanted);
  });

  test('runs a layer forward in one half and backward in the other', () => {
    const { kernel, put, get } = opened();
    const [size, n] = [8, 3];
    const half = size / 2;
    const [inner, peep, bias, x] = [numbers(n * 2 * size, 1), numbers(size, 2), numbers(size, 3), numbers(n * size, 4)];
    const at = put(x);
    kernel.recur({ inner: put(inner), peep: put(peep), gate: put(bias), x: at, n, size });
    const wanted = [...x];
    for (let unit = 0; unit < size; unit += 1) {
      const backward = unit >= half;
      let state = 0;
      for (let step = 0; step < n; step += 1) {
        const word = backward ? n - 1 - step : step;
        const z = word * 2 * size + (backward ? size + unit - half : unit);
        const v = (inner[z + half] as number) + (peep[unit] as number) * state + (bias[unit] as number);
        const forget = 0.5 + (0.5 * v) / (1 + Math.abs(v));
        state = forget * state + (1 - forget) * (inner[z] as number);
        wanted[word * size + unit] = (wanted[word * size + unit] as number) + state;
      }
    }
    close(get(at, n * size), wanted);
  });

  test('says when its memory is full', () => {
    const { kernel } = opened();
    expect(() => kernel.allocate(1e6)).toThrow(RangeError);
  });
});
