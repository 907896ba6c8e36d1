/**
 * The arithmetic of the language model, four numbers at a time, in AssemblyScript: `npm run build:kernel` compiles it
 * into src/language/network/kernel-code.ts. Pointers are in bytes, numbers 32-bit floats, matrices by rows. WebAssembly
 * asks for the same rounding and the same order of sums on every machine, so that a text is read alike everywhere.
 */

/** Eight columns of one row of a product. */
// @ts-ignore: decorator
@inline
function rowOf(a: usize, b: usize, bias: usize, c: usize, rowA: usize): void {
  let x = v128.load(bias);
  let y = v128.load(bias, 16);
  let p = b;
  for (let t: usize = 0; t < rowA; t += 4) {
    const s = v128.load32_splat(a + t);
    x = f32x4.add(x, f32x4.mul(s, v128.load(p)));
    y = f32x4.add(y, f32x4.mul(s, v128.load(p, 16)));
    p += 32;
  }
  v128.store(c, x);
  v128.store(c, y, 16);
}

/**
 * c[n,m] = a[n,k] b[k,m] + bias[m]; m is a multiple of 8. b stands in panels of eight columns, [m / 8][k][8], so that it is
 * read straight through; four rows of a at a time share what is read.
 */
export function product(a: usize, b: usize, bias: usize, c: usize, n: i32, k: i32, m: i32): void {
  const rowA: usize = (<usize>k) << 2;
  const rowB: usize = (<usize>m) << 2;
  let i = 0;
  for (; i + 4 <= n; i += 4) {
    const a0 = a + <usize>i * rowA;
    const a1 = a0 + rowA;
    const a2 = a1 + rowA;
    const a3 = a2 + rowA;
    const c0 = c + <usize>i * rowB;
    for (let j: usize = 0; j < rowB; j += 32) {
      let x0 = v128.load(bias + j);
      let y0 = v128.load(bias + j, 16);
      let x1 = x0;
      let y1 = y0;
      let x2 = x0;
      let y2 = y0;
      let x3 = x0;
      let y3 = y0;
      let p = b + j * <usize>k;
      for (let t: usize = 0; t < rowA; t += 4) {
        const u = v128.load(p);
        const v = v128.load(p, 16);
        p += 32;
        let s = v128.load32_splat(a0 + t);
        x0 = f32x4.add(x0, f32x4.mul(s, u));
        y0 = f32x4.add(y0, f32x4.mul(s, v));
        s = v128.load32_splat(a1 + t);
        x1 = f32x4.add(x1, f32x4.mul(s, u));
        y1 = f32x4.add(y1, f32x4.mul(s, v));
        s = v128.load32_splat(a2 + t);
        x2 = f32x4.add(x2, f32x4.mul(s, u));
        y2 = f32x4.add(y2, f32x4.mul(s, v));
        s = v128.load32_splat(a3 + t);
        x3 = f32x4.add(x3, f32x4.mul(s, u));
        y3 = f32x4.add(y3, f32x4.mul(s, v));
      }
      let to = c0 + j;
      v128.store(to, x0);
      v128.store(to, y0, 16);
      to += rowB;
      v128.store(to, x1);
      v128.store(to, y1, 16);
      to += rowB;
      v128.store(to, x2);
      v128.store(to, y2, 16);
      to += rowB;
      v128.store(to, x3);
      v128.store(to, y3, 16);
    }
  }
  for (; i < n; i += 1) {
    const a0 = a + <usize>i * rowA;
    const c0 = c + <usize>i * rowB;
    for (let j: usize = 0; j < rowB; j += 32) rowOf(a0, b + j * <usize>k, bias + j, c0 + j, rowA);
  }
}

/**
 * c[i] = bias + what the words i-2 … i+2 add: `slots` holds n + 4 pointers to five rows of `size` numbers each, from two
 * words before the first to two behind the last.
 */
export function windowed(slots: usize, bias: usize, c: usize, n: i32, size: i32): void {
  const row: usize = (<usize>size) << 2;
  for (let i = 0; i < n; i += 1) {
    const at = slots + ((<usize>i) << 2);
    const p0 = <usize>load<u32>(at);
    const p1 = <usize>load<u32>(at, 4) + row;
    const p2 = <usize>load<u32>(at, 8) + 2 * row;
    const p3 = <usize>load<u32>(at, 12) + 3 * row;
    const p4 = <usize>load<u32>(at, 16) + 4 * row;
    const to = c + <usize>i * row;
    for (let j: usize = 0; j < row; j += 16) {
      let x = f32x4.add(v128.load(bias + j), v128.load(p0 + j));
      x = f32x4.add(x, v128.load(p1 + j));
      x = f32x4.add(x, v128.load(p2 + j));
      x = f32x4.add(x, v128.load(p3 + j));
      v128.store(to + j, f32x4.add(x, v128.load(p4 + j)));
    }
  }
}

/** b = max(a, 0), count numbers (a multiple of 4). */
export function positive(a: usize, b: usize, count: i32): void {
  const zero = f32x4.splat(0);
  const end: usize = (<usize>count) << 2;
  for (let j: usize = 0; j < end; j += 16) v128.store(b + j, f32x4.max(v128.load(a + j), zero));
}

/** Four channels of one direction, word by word: c = f c + (1 - f) z, f = 1/2 + v / 2(1 + |v|), v = u + peep c + bias. */
// @ts-ignore: decorator
@inline
function channels(z: usize, u: usize, peep: v128, bias: v128, x: usize, n: i32, step: isize, stepX: isize): void {
  const one = f32x4.splat(1);
  const half = f32x4.splat(0.5);
  let state = f32x4.splat(0);
  let at: isize = 0;
  let to: isize = 0;
  for (let i = 0; i < n; i += 1) {
    const v = f32x4.add(f32x4.add(v128.load(u + at), f32x4.mul(peep, state)), bias);
    const f = f32x4.add(half, f32x4.div(f32x4.mul(half, v), f32x4.add(one, f32x4.abs(v))));
    state = f32x4.add(f32x4.mul(f, state), f32x4.mul(f32x4.sub(one, f), v128.load(z + at)));
    v128.store(x + to, f32x4.add(v128.load(x + to), state));
    at += step;
    to += stepX;
  }
}

/**
 * A recurrent layer over one sentence, both directions, added to x[n,size]. `inner`[n, 2 size] holds candidates and gates
 * forward, then backward, half of `size` each; `peep` and `bias` [size] hold the forward half, then the backward one.
 */
export function recur(inner: usize, peep: usize, bias: usize, x: usize, n: i32, size: i32): void {
  const row: usize = (<usize>size) << 2;
  const half = row >> 1;
  const last = <usize>(n - 1);
  for (let j: usize = 0; j < half; j += 16) {
    channels(inner + j, inner + half + j, v128.load(peep + j), v128.load(bias + j), x + j, n, 2 * row, row);
    const back = inner + last * 2 * row + row + j;
    const p = v128.load(peep + half + j);
    const q = v128.load(bias + half + j);
    channels(back, back + half, p, q, x + last * row + half + j, n, -2 * <isize>row, -(<isize>row));
  }
}
