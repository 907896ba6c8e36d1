/** A stretch of two texts: in both, only in the newer, or only in the older. */
export type DiffRun = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

const token = /\s+|[\p{L}\p{M}\p{N}]+|[^]/gu;

const tokensOf = (text: string): readonly string[] => text.match(token) ?? [];

/** A stretch of the older and of the newer tokens, half-open. */
type Stretch = { readonly a: number; readonly aEnd: number; readonly b: number; readonly bEnd: number };

/** Pairs of equal tokens, in order. */
type Pairs = (readonly [a: number, b: number])[];

/** Stretches larger than this, with nothing to hold on to, are told as replaced: comparing them costs their product. */
const LARGEST = 250_000;

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Where each word stands that stands once in a stretch. */
const onceIn = (tokens: readonly string[], from: number, to: number): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  const often = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const word = tokens[at] as string;
    if (!isWord(word)) continue;
    if (places.has(word)) often.add(word);
    else places.set(word, at);
  }
  for (const word of often) places.delete(word);
  return places;
};

/** The longest row of pairs that rises on both sides; `pairs` rises on the first. */
const rising = (pairs: Pairs): Pairs => {
  const tails: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, b], index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] as number] as Pairs[number])[1] < b) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? -1 : (tails[low - 1] as number);
    tails[low] = index;
  });
  const row: Pairs = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] as number) row.push(pairs[at] as Pairs[number]);
  return row.reverse();
};

/** The longest common sequence of a small stretch, by the table. */
const inTable = (older: readonly string[], newer: readonly string[], { a, aEnd, b, bEnd }: Stretch): Pairs => {
  const [height, width] = [aEnd - a, bEnd - b + 1];
  const lengths = new Uint32Array((height + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] as number;
  for (let i = height - 1; i >= 0; i -= 1)
    for (let j = width - 2; j >= 0; j -= 1)
      lengths[i * width + j] =
        older[a + i] === newer[b + j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: Pairs = [];
  for (let [i, j] = [0, 0]; i < height && j < width - 1;) {
    if (older[a + i] === newer[b + j]) pairs.push([a + i++, b + j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
};

const anchors = (older: readonly string[], newer: readonly string[], { a, aEnd, b, bEnd }: Stretch): Pairs => {
  const there = onceIn(newer, b, bEnd);
  const pairs: Pairs = [];
  for (const [word, at] of onceIn(older, a, aEnd)) {
    const other = there.get(word);
    if (other !== undefined) pairs.push([at, other]);
  }
  return rising(pairs.sort(([one], [two]) => one - two));
};

/** Equal tokens of a stretch: its ends, then what stands between words that stand once in both, then the rest by the table. */
const pairsIn = (older: readonly string[], newer: readonly string[], whole: Stretch): Pairs => {
  let { a, aEnd, b, bEnd } = whole;
  const [head, tail]: [Pairs, Pairs] = [[], []];
  while (a < aEnd && b < bEnd && older[a] === newer[b]) head.push([a++, b++]);
  while (a < aEnd && b < bEnd && older[aEnd - 1] === newer[bEnd - 1]) tail.push([--aEnd, --bEnd]);
  const rest = { a, aEnd, b, bEnd };
  const middle = (): Pairs => {
    if (a === aEnd || b === bEnd) return [];
    const fixed = anchors(older, newer, rest);
    if (fixed.length === 0) return (aEnd - a) * (bEnd - b) <= LARGEST ? inTable(older, newer, rest) : [];
    return [...fixed, [aEnd, bEnd] as const].flatMap(([toA, toB], index) => {
      const [fromA, fromB] = index === 0 ? [a, b] : (fixed[index - 1] as Pairs[number]).map((one) => one + 1);
      const between = { a: fromA as number, aEnd: toA, b: fromB as number, bEnd: toB };
      const found = pairsIn(older, newer, between);
      return toA === aEnd && toB === bEnd ? found : [...found, [toA, toB] as const];
    });
  };
  return [...head, ...middle(), ...tail.reverse()];
};

/**
 * What became of the words of a text in another: the runs that are the same or removed are the older text, those that are
 * the same or added the newer. Words that stand once in both are held on to, so that it takes about as long as the texts are.
 */
export const wordDiff = (older: string, newer: string): readonly DiffRun[] => {
  const [before, after] = [tokensOf(older), tokensOf(newer)];
  const runs: { kind: DiffRun['kind']; text: string }[] = [];
  const add = (kind: DiffRun['kind'], tokens: readonly string[]): void => {
    if (tokens.length === 0) return;
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += tokens.join('');
    else runs.push({ kind, text: tokens.join('') });
  };
  let [a, b] = [0, 0];
  const pairs = pairsIn(before, after, { a, aEnd: before.length, b, bEnd: after.length });
  for (const [nextA, nextB] of [...pairs, [before.length, after.length] as const]) {
    add('removed', before.slice(a, nextA));
    add('added', after.slice(b, nextB));
    if (nextA < before.length) add('same', [before[nextA] as string]);
    [a, b] = [nextA + 1, nextB + 1];
  }
  return runs;
};
