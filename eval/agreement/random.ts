/** Seeded draws, so that a failing case can be seen again. */
export type Random = {
  readonly below: (n: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
};

/** Mulberry32: small, fast, good enough to scatter spans. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    below,
    chance: (share) => next() < share,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
  };
}

const vocabulary =
  'the mayor of Ollenby said “that bridges, sheds” and ferries close on Monday according to a clerk, who tells 14 farmers: mud. Nobody left'.split(
    ' ',
  );

/** Invented words in invented order: only offsets and characters matter to a scorer. */
export function inventText(draw: Random, length: number): string {
  return Array.from({ length }, () => draw.pick(vocabulary)).join(' ');
}

/** A stretch of a text from a word's start to a word's end, sometimes a character off. */
export function inventSpan(draw: Random, text: string): { readonly start: number; readonly end: number } {
  const start = draw.below(text.length - 40);
  return { start, end: start + 1 + draw.below(30) };
}

/** Keeps, moves or drops what the gold has, so that hits, near hits and misses all occur. */
export function disturb<T extends { readonly start: number; readonly end: number }>(
  draw: Random,
  gold: readonly T[],
): readonly T[] {
  return gold
    .filter(() => draw.chance(0.8))
    .map((span) =>
      draw.chance(0.6)
        ? span
        : { ...span, start: Math.max(0, span.start - draw.below(4)), end: span.end + draw.below(4) },
    );
}

/** `n` things made by `make`. */
export function several<T>(n: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: n }, (_, index) => make(index));
}
