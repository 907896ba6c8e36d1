import { decodeUtf8 } from '../../text/utf8.ts';

/** The version of the file's layout this reader knows. */
const FORMAT = 1;

type Tensor = { readonly shape: readonly number[]; readonly offset: number; readonly scale?: number };

type Header = {
  readonly language: string;
  readonly version: string;
  /** SHA-256 of the word lists the weights were trained with, as JSON. */
  readonly lists: string;
  readonly labels: Readonly<Record<'upos' | 'xpos' | 'rels' | 'names', readonly string[]>>;
  readonly sizes: Readonly<
    Record<'word' | 'form' | 'size' | 'arc' | 'rel' | 'near' | 'tagLayers' | 'parseLayers', number>
  >;
  readonly words: { readonly offset: number; readonly length: number };
  readonly tensors: Readonly<Record<string, Tensor>>;
};

/** An embedding kept in 8 bits: row r is `values[r * width …]` times `scales[r]`. */
export type Embedding = { readonly width: number; readonly values: Int8Array; readonly scales: Float32Array };

/** The weights as they stand in their file. */
export type ModelFile = Pick<Header, 'language' | 'version' | 'lists' | 'labels' | 'sizes'> & {
  readonly words: readonly string[];
  readonly has: (name: string) => boolean;
  readonly matrix: (name: string) => Float32Array;
  readonly embedding: (name: string) => Embedding;
};

const aligned = (bytes: Uint8Array): Uint8Array => (bytes.byteOffset % 8 === 0 ? bytes : Uint8Array.from(bytes));

const headerOf = (bytes: Uint8Array): { header: Header; start: number } => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || decodeUtf8(bytes, 0, 4) !== 'DBLM') throw new TypeError('no language model');
  const format = view.getUint32(4, true);
  if (format !== FORMAT) throw new TypeError(`a language model of format ${format}, this engine reads ${FORMAT}`);
  const end = 12 + view.getUint32(8, true);
  return { header: JSON.parse(decodeUtf8(bytes, 12, end)) as Header, start: Math.ceil(end / 8) * 8 };
};

/**
 * Decodes a file of weights: "DBLM", version and length of the header (little-endian), the header as JSON, then words and
 * tensors. The numbers are views of `given`, nothing is copied. Throws a TypeError when it is no such file.
 */
export const decodeModel = (given: Uint8Array): ModelFile => {
  const bytes = aligned(given);
  const { header, start } = headerOf(bytes);
  const tensor = (name: string): Tensor => {
    const found = header.tensors[name];
    if (!found) throw new TypeError(`the language model lacks "${name}"`);
    return found;
  };
  const countOf = ({ shape }: Tensor): number => shape.reduce((product, size) => product * size, 1);
  const floats = (offset: number, count: number): Float32Array =>
    new Float32Array(bytes.buffer, bytes.byteOffset + start + offset, count);
  const { offset, length } = header.words;
  return {
    ...header,
    words: decodeUtf8(bytes, start + offset, start + offset + length).split('\n'),
    has: (name) => header.tensors[name] !== undefined,
    matrix: (name) => floats(tensor(name).offset, countOf(tensor(name))),
    embedding: (name) => {
      const found = tensor(name);
      const [rows = 0, width = 0] = found.shape;
      const values = new Int8Array(bytes.buffer, bytes.byteOffset + start + found.offset, rows * width);
      return { width, values, scales: floats(found.scale ?? 0, rows) };
    },
  };
};
