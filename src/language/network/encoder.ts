import type { Forms } from './forms.ts';
import { FORMS_AT_ONCE } from './forms.ts';
import type { Labels } from './labels.ts';
import { openLabels } from './labels.ts';
import type { Weights } from './load.ts';

/** A sentence by its words [first, last). */
export type WordRange = { readonly first: number; readonly last: number };

/** What is read of every word: labels as numbers, names in order, and the states the parser starts from. */
export type Encoded = Readonly<Labels> & { readonly states: Float32Array };

/** Words read at a time: a longer sentence is read in pieces, so that the room needed does not grow with the text. */
const PIECE = FORMS_AT_ONCE;

/** Numbers of the kernel's memory the encoder works in. */
export const encoderRoom = (size: number): number => PIECE * (size + size + 2 * size + 400) + 6 * PIECE + 128;

/** Sentences gathered to pieces of at most `PIECE` words. */
const piecesOf = (sentences: readonly WordRange[]): (readonly WordRange[])[] => {
  const pieces: WordRange[][] = [];
  let piece: WordRange[] = [];
  for (const sentence of sentences) {
    for (let first = sentence.first; first < sentence.last; first += PIECE) {
      const last = Math.min(first + PIECE, sentence.last);
      if (last - (piece[0]?.first ?? first) > PIECE) {
        pieces.push(piece);
        piece = [];
      }
      piece.push({ first, last });
    }
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
};

/** Opens the layers every word goes through; the states of a piece's words stand at `x` afterwards, their scores at `scores`. */
const openLayers = (weights: Weights, forms: Forms) => {
  const { kernel, sizes, tags } = weights;
  const { size } = sizes;
  const x = kernel.allocate(PIECE * size);
  const positive = kernel.allocate(PIECE * size);
  const inner = kernel.allocate(PIECE * 2 * size);
  const scores = kernel.allocate(PIECE * tags.columns);
  const slots = kernel.allocate(5 * PIECE + 8);

  const window = (words: readonly string[], { first, last }: WordRange, to: number): void => {
    const { before, behind } = forms;
    kernel.pointers.set([before, before, ...forms.slotsOf(words, first, last), behind, behind], slots / 4);
    kernel.windowed({ slots, bias: weights.windowBias, c: to, n: last - first, size });
  };

  const run = (words: readonly string[], piece: readonly WordRange[]): void => {
    const base = (piece[0] as WordRange).first;
    const n = (piece.at(-1) as WordRange).last - base;
    const rowOf = ({ first }: WordRange): number => (first - base) * size * 4;
    for (const range of piece) window(words, range, x + rowOf(range));
    for (const { at, bias, columns, peep, gate } of weights.tagLayers) {
      kernel.positive(x, positive, n * size);
      kernel.product({ a: positive, b: at, bias, c: inner, n, k: size, m: columns });
      for (const range of piece) {
        const row = rowOf(range);
        kernel.recur({ inner: inner + 2 * row, peep, gate, x: x + row, n: range.last - range.first, size });
      }
    }
    kernel.positive(x, positive, n * size);
    kernel.product({ a: positive, b: tags.at, bias: tags.bias, c: scores, n, k: size, m: tags.columns });
  };
  return { run, x, scores };
};

/** Opens the part of the network every word goes through: sentences that follow one another in, what is read of them out. */
export const openEncoder = (weights: Weights, forms: Forms) => {
  const { size } = weights.sizes;
  const { floats } = weights.kernel;
  const layers = openLayers(weights, forms);
  const label = openLabels(weights);
  return (words: readonly string[], sentences: readonly WordRange[]): Encoded => {
    const count = words.length;
    const labels: Labels = { upos: new Uint8Array(count), xpos: new Uint8Array(count), names: [] };
    const states = new Float32Array(count * size);
    for (const piece of piecesOf(sentences)) {
      const { first: base } = piece[0] as WordRange;
      layers.run(words, piece);
      for (const range of piece) label(layers.scores + (range.first - base) * weights.tags.columns * 4, range, labels);
      const read = ((piece.at(-1) as WordRange).last - base) * size;
      states.set(floats.subarray(layers.x / 4, layers.x / 4 + read), base * size);
    }
    return { ...labels, states };
  };
};
