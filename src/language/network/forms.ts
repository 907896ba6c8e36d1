import { affixBuckets, foldedForm, shapeNumber } from './features.ts';
import type { Embedding } from './file.ts';
import type { Weights } from './load.ts';

/** Word lists by bit, as they were when the weights were made. */
export type WordLists = readonly (readonly [name: string, words: readonly string[]])[];

/** Forms whose sums are kept; a text's words repeat, and a new form costs as much as three known ones. */
const KEPT = 3000;
/** Forms worked out at a time. */
export const FORMS_AT_ONCE = 256;

/** Numbers of the kernel's memory that the forms take. */
export const formsRoom = (size: number, input: number): number =>
  (KEPT + FORMS_AT_ONCE + 2) * 5 * size + FORMS_AT_ONCE * input + 64;

/** What a word adds to itself and its neighbours depends on its form alone: it is worked out once and kept. */
export type Forms = {
  /** Pointers to what the words [from, to) add, in order. At most `FORMS_AT_ONCE` words. */
  readonly slotsOf: (words: readonly string[], from: number, to: number) => readonly number[];
  /** What stands before a sentence and behind it. */
  readonly before: number;
  readonly behind: number;
};

const addRow = ({ width, values, scales }: Embedding, row: number, into: Float32Array, from: number): void => {
  const scale = scales[row] as number;
  for (let index = 0, at = row * width; index < width; index += 1, at += 1)
    into[from + index] = (into[from + index] as number) + (values[at] as number) * scale;
};

const addPlain = (numbers: Float32Array, row: number, width: number, into: Float32Array, from: number): void => {
  for (let index = 0; index < width; index += 1)
    into[from + index] = (into[from + index] as number) + (numbers[row * width + index] as number);
};

const bitsOf = (lists: WordLists): ReadonlyMap<string, readonly number[]> => {
  const bits = new Map<string, number[]>();
  lists.forEach(([, words], bit) => {
    for (const word of new Set(words)) {
      const known = bits.get(word);
      if (known) known.push(bit);
      else bits.set(word, [bit]);
    }
  });
  return bits;
};

/** Writes the features of a form: its own vector, and the sum of its affixes, shape and lists. */
const describe = (weights: Weights, bits: ReadonlyMap<string, readonly number[]>, form: string, at: number): void => {
  const { kernel, sizes, words, word, affix } = weights;
  const { floats } = kernel;
  floats.fill(0, at, at + sizes.input);
  const folded = foldedForm(form);
  addRow(word, words.get(folded) ?? 0, floats, at);
  const from = at + sizes.word;
  for (const bucket of affixBuckets(folded)) addRow(affix, bucket, floats, from);
  addPlain(weights.shape, shapeNumber(form), sizes.form, floats, from);
  for (const bit of bits.get(form.toLowerCase()) ?? []) addPlain(weights.lists, bit, sizes.form, floats, from);
};

/** Opens the store of forms in the kernel of the weights. */
export const openForms = (weights: Weights, lists: WordLists): Forms => {
  const { kernel, sizes, window } = weights;
  const { input, slot } = sizes;
  const staged = kernel.allocate(FORMS_AT_ONCE * input);
  const edges = kernel.allocate(2 * slot);
  const kept = kernel.allocate((KEPT + FORMS_AT_ONCE) * slot);
  const bits = bitsOf(lists);
  const known = new Map<string, number>();
  const compute = (count: number, to: number): void =>
    kernel.product({ a: staged, b: window.at, bias: window.bias, c: to, n: count, k: input, m: window.columns });
  kernel.floats.set(weights.edge, staged / 4);
  compute(2, edges);
  const learn = (forms: readonly string[]): void => {
    forms.forEach((form, index) => describe(weights, bits, form, staged / 4 + index * input));
    const first = known.size;
    compute(forms.length, kept + first * slot * 4);
    forms.forEach((form, index) => known.set(form, kept + (first + index) * slot * 4));
  };
  return {
    before: edges,
    behind: edges + slot * 4,
    slotsOf: (words, from, to) => {
      if (known.size > KEPT) known.clear();
      const fresh = new Set<string>();
      for (let index = from; index < to; index += 1) {
        const word = words[index] as string;
        if (!known.has(word)) fresh.add(word);
      }
      if (fresh.size > 0) learn([...fresh]);
      return words.slice(from, to).map((word) => known.get(word) as number);
    },
  };
};
