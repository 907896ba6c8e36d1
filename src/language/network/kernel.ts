import { kernelCode } from './kernel-code.ts';

/** The part of the platform's WebAssembly the kernel uses: the engine is compiled without a platform's own types. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

type Code = Readonly<Record<'product' | 'windowed' | 'positive' | 'recur', (...numbers: number[]) => void>>;

/** c[n,m] = a[n,k] b[k,m] + bias[m], b in panels of eight columns (`inPanel`). */
type Product = Readonly<Record<'a' | 'b' | 'bias' | 'c' | 'n' | 'k' | 'm', number>>;
/** c[n,size] = bias + what each word's neighbours add: n + 4 pointers stand at `slots`. */
type Windows = Readonly<Record<'slots' | 'bias' | 'c' | 'n' | 'size', number>>;
/** Adds a recurrent layer, both directions, to x[n,size]. */
type Recurrence = Readonly<Record<'inner' | 'peep' | 'gate' | 'x' | 'n' | 'size', number>>;

/**
 * The kernel with its memory, seen as numbers and as pointers; `allocate` gives room for so many numbers. All fields are
 * offsets in bytes or counts; how it is done stands in scripts/kernel/assembly/kernel.ts.
 */
export type Kernel = {
  readonly product: (of: Product) => void;
  readonly windowed: (of: Windows) => void;
  /** to = max(from, 0), `count` numbers. */
  readonly positive: (from: number, to: number, count: number) => void;
  readonly recur: (of: Recurrence) => void;
  readonly floats: Float32Array;
  readonly pointers: Uint32Array;
  readonly allocate: (count: number) => number;
};

const PAGE = 65536;

const codeBytes = (): Uint8Array => Uint8Array.from(kernelCode.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** A kernel with room for `numbers` 32-bit numbers, all zero. Throws a RangeError when the memory is not to be had. */
export const openKernel = (numbers: number): Kernel => {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((numbers * 4) / PAGE) + 1 });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(codeBytes()), { env: { memory } });
  let next = 16;
  const allocate = (count: number): number => {
    const at = next;
    next += Math.ceil(count / 4) * 16;
    if (next > memory.buffer.byteLength) throw new RangeError('the kernel has no room left');
    return at;
  };
  const code = exports as Code;
  return {
    product: ({ a, b, bias, c, n, k, m }) => code.product(a, b, bias, c, n, k, m),
    windowed: ({ slots, bias, c, n, size }) => code.windowed(slots, bias, c, n, size),
    positive: code.positive,
    recur: ({ inner, peep, gate, x, n, size }) => code.recur(inner, peep, gate, x, n, size),
    floats: new Float32Array(memory.buffer),
    pointers: new Uint32Array(memory.buffer),
    allocate,
  };
};
