import type { Embedding, ModelFile } from './file.ts';
import { openKernel, type Kernel } from './kernel.ts';

/** A matrix in the kernel: its pointer, that of the bias, and how wide a row is. */
export type Layer = { readonly at: number; readonly bias: number; readonly columns: number };
type Recurrent = Layer & { readonly peep: number; readonly gate: number };

/** Everything learned, the dense part of it in the kernel's memory. */
export type Weights = {
  readonly kernel: Kernel;
  readonly sizes: ModelFile['sizes'] & { readonly input: number; readonly slot: number };
  readonly labels: ModelFile['labels'];
  readonly words: ReadonlyMap<string, number>;
  readonly word: Embedding;
  readonly affix: Embedding;
  readonly shape: Float32Array;
  readonly lists: Float32Array;
  readonly edge: Float32Array;
  readonly window: Layer;
  readonly windowBias: number;
  readonly tagLayers: readonly Recurrent[];
  readonly parseLayers: readonly Recurrent[];
  readonly tags: Layer;
  readonly arcs: Layer;
  readonly relations: Layer;
  readonly root: Float32Array;
  readonly arcBias: Float32Array;
  readonly distance: Float32Array;
};

const wide = (count: number): number => Math.ceil(count / 8) * 8;

/** Where the kernel looks for b[row, column] of a matrix of `rows` rows: in panels of eight columns. */
export const inPanel = (rows: number, row: number, column: number): number =>
  ((column >> 3) * rows + row) * 8 + (column & 7);

/** Puts numbers into the kernel; returns their pointer. */
const store = ({ floats, allocate }: Kernel, numbers: Float32Array, room = numbers.length): number => {
  const at = allocate(room);
  floats.set(numbers, at / 4);
  return at;
};

/** Linear layers side by side as one matrix [in, out]; files keep them [out, in]. Columns are filled up to eights. */
const joined = (kernel: Kernel, file: ModelFile, names: readonly string[], inputs: number): Layer => {
  const parts = names.map((name) => file.matrix(`${name}.weight`));
  const outputs = parts.reduce((sum, part) => sum + part.length / inputs, 0);
  const columns = wide(outputs);
  const matrix = new Float32Array(inputs * columns);
  const bias = new Float32Array(columns);
  let column = 0;
  parts.forEach((part, index) => {
    const given = file.has(`${names[index]}.bias`) ? file.matrix(`${names[index]}.bias`) : undefined;
    for (let out = 0; out < part.length / inputs; out += 1, column += 1) {
      for (let row = 0; row < inputs; row += 1)
        matrix[inPanel(inputs, row, column)] = part[out * inputs + row] as number;
      bias[column] = given?.[out] ?? 0;
    }
  });
  return { at: store(kernel, matrix), bias: store(kernel, bias), columns };
};

/** A matrix [rows, columns] as the kernel wants it. */
const panelled = (matrix: Float32Array, columns: number): Float32Array => {
  const rows = matrix.length / columns;
  const panels = new Float32Array(matrix.length);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      panels[inPanel(rows, row, column)] = matrix[row * columns + column] as number;
  return panels;
};

const recurrent = (kernel: Kernel, file: ModelFile, name: string): Recurrent => ({
  ...joined(kernel, file, [`${name}.inner`], file.sizes.size),
  peep: store(kernel, file.matrix(`${name}.peep`)),
  gate: store(kernel, file.matrix(`${name}.gate`)),
});

const layersOf = (kernel: Kernel, file: ModelFile, kind: string, count: number): Recurrent[] =>
  Array.from({ length: count }, (_, number) => recurrent(kernel, file, `${kind}.${number}`));

/** Numbers the dense weights take, with some to spare for filling up. */
const denseCount = ({ word, form, size, arc, rel, tagLayers, parseLayers }: ModelFile['sizes']): number => {
  const recurrence = 2 * size * size + 6 * size;
  return (
    5 * size * (word + form + 2) +
    (tagLayers + parseLayers) * recurrence +
    size * (2 * arc + 2 * rel + 400) +
    rel * 400 +
    4096
  );
};

/** Moves the weights of a file into a kernel with `spare` numbers of room for the reader's own work. */
export const loadWeights = (file: ModelFile, spare: number): Weights => {
  const { sizes, labels } = file;
  const kernel = openKernel(denseCount(sizes) + spare);
  const slot = 5 * sizes.size;
  return {
    kernel,
    sizes: { ...sizes, input: sizes.word + sizes.form, slot },
    labels,
    words: new Map(file.words.map((word, index) => [word, index + 1])),
    word: file.embedding('word'),
    affix: file.embedding('affix'),
    shape: file.matrix('shape'),
    lists: file.matrix('lists'),
    edge: file.matrix('edge'),
    window: { at: store(kernel, panelled(file.matrix('window'), slot)), bias: kernel.allocate(slot), columns: slot },
    windowBias: store(kernel, file.matrix('window.bias')),
    tagLayers: layersOf(kernel, file, 'tag', sizes.tagLayers),
    parseLayers: layersOf(kernel, file, 'parse', sizes.parseLayers),
    tags: joined(kernel, file, ['upos', 'xpos', 'names'], sizes.size),
    arcs: joined(kernel, file, ['arc_d', 'arc_h', 'rel_d', 'rel_h'], sizes.size),
    relations: joined(kernel, file, ['rel'], sizes.rel),
    root: file.matrix('root'),
    arcBias: file.matrix('arc_bias'),
    distance: file.matrix('distance'),
  };
};
