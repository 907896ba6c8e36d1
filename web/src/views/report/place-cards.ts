/** A card that wants to stand at `at` and is so high. */
export type Wanted = { readonly at: number; readonly height: number };

type Block = { readonly from: number; readonly sum: number; readonly count: number };

/** The nearest values to those wanted that never fall: neighbours that would are pooled at their mean. */
const neverFalling = (values: readonly number[]): readonly number[] => {
  const blocks: Block[] = [];
  values.forEach((value, index) => {
    let block: Block = { from: index, sum: value, count: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.count >= block.sum / block.count; last = blocks.at(-1)) {
      blocks.pop();
      block = { from: last.from, sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  });
  return blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
};

/** Tops of cards under one another, between two bounds, each as near its line as the others let it. */
const spread = (cards: readonly Wanted[], least: number, most: number): readonly number[] => {
  const above: number[] = [];
  let height = 0;
  for (const card of cards) {
    above.push(height);
    height += card.height;
  }
  const tops = neverFalling(cards.map(({ at }, index) => at - (above[index] as number)));
  return tops.map((top, index) => Math.max(least, Math.min(top, most - height)) + (above[index] as number));
};

const heightOf = (cards: readonly Wanted[]): number => cards.reduce((sum, { height }) => sum + height, 0);

/**
 * Where cards stand beside the text: in order, not overlapping, each as near its line as it can be; the cards from
 * `pinned.from` up to `pinned.before` stand together at the line of the first, and the others make room.
 */
export const placeCards = (
  cards: readonly Wanted[],
  pinned: { readonly from: number; readonly before: number } = { from: 0, before: 0 },
): readonly number[] => {
  if (pinned.from >= pinned.before) return spread(cards, 0, Infinity);
  const [above, held, below] = [
    cards.slice(0, pinned.from),
    cards.slice(pinned.from, pinned.before),
    cards.slice(pinned.before),
  ];
  const top = Math.max(held[0]?.at ?? 0, heightOf(above));
  let at = top;
  const tops = held.map(({ height }) => (at += height) - height);
  return [...spread(above, 0, top), ...tops, ...spread(below, at, Infinity)];
};
