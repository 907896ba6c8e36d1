/** What a scorer returns: a name as the table prints it → percent (or a count, a distance), not rounded. */
export type Figures = Readonly<Record<string, number>>;

/** Half-open UTF-16 range, as all gold files use it. */
export type Range = { readonly start: number; readonly end: number };

/** One scored thing of the gold: where it is, and whether the prediction has it. */
export type GoldItem = { readonly where: string; readonly spans: readonly Range[]; readonly hit: boolean };

/** What a document's prediction got right, item by item; the baseline keeps one bit for each gold item. */
export type Judgement = { readonly gold: readonly GoldItem[]; readonly extra: readonly Omit<GoldItem, 'hit'>[] };

/** `part` of `whole` in percent; nothing out of nothing is 0, as in the reference scorers. */
export function percent(part: number, whole: number): number {
  return whole > 0 ? (100 * part) / whole : 0;
}

/** F1 in percent from counts: right, in the gold, predicted. */
export function f1(right: number, gold: number, predicted: number): number {
  return percent(2 * right, gold + predicted);
}

/** Precision, recall and F1 under one name. */
export function prf(name: string, right: number, gold: number, predicted: number): Figures {
  return {
    [`${name} P`]: percent(right, predicted),
    [`${name} R`]: percent(right, gold),
    [`${name} F1`]: f1(right, gold, predicted),
  };
}

/** Characters two ranges share; negative when apart. */
export function overlap(a: Range, b: Range): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Predictions by document id. */
export function byId<P extends { readonly id: string }>(predictions: readonly P[]): ReadonlyMap<string, P> {
  return new Map(predictions.map((prediction) => [prediction.id, prediction]));
}
