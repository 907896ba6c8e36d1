import { byId, percent, prf, type Figures, type Judgement, type Range } from './figures.ts';

const attributionParts = ['source', 'cue', 'content'] as const;
type Part = (typeof attributionParts)[number];
export type AttributionSpans = Readonly<Record<Part, readonly Range[]>>;
export type AttributionRow = {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly sentences: readonly (readonly [number, number])[] | null;
  readonly attributions: readonly (AttributionSpans & { readonly type: string })[];
};
export type AttributionPrediction = { readonly id: string; readonly attributions: readonly AttributionSpans[] };

const EDGE = new Set(' \t\n\r"“”‘’\'.,;:!?—–-');
const isSpace = (character: string | undefined): boolean =>
  character !== undefined && /^[\s\x1c-\x1f\x85]$/.test(character);
const key = (span: Range): string => `${span.start}-${span.end}`;
const keyed = (spans: readonly Range[]): ReadonlyMap<string, Range> => new Map(spans.map((span) => [key(span), span]));

/** Moves both ends inwards while `drop` holds; an empty result keeps nothing. */
function trim({ start, end }: Range, text: string, drop: (character: string | undefined) => boolean): Range {
  let from = start;
  let to = end;
  while (from < to && drop(text[from])) from += 1;
  while (to > from && drop(text[to - 1])) to -= 1;
  return { start: from, end: to };
}

/** Spans cut at sentence boundaries, as CofeNet (COLING 2022) does. */
function pieces(spans: readonly Range[], row: AttributionRow): readonly Range[] {
  const sentences = row.sentences?.length ? row.sentences : [[0, row.text.length] as const];
  return spans.flatMap((span) =>
    sentences
      .map(([start, end]) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
      .map((piece) => (piece.start < piece.end ? trim(piece, row.text, isSpace) : piece))
      .filter((piece) => piece.start < piece.end),
  );
}

function edge(span: Range, text: string): Range {
  const trimmed = trim(span, text, (character) => character !== undefined && EDGE.has(character));
  return trimmed.start < trimmed.end ? trimmed : span;
}

function jaccard(span: Range, others: readonly Range[]): number {
  let best = 0;
  for (const other of others) {
    const shared = Math.min(span.end, other.end) - Math.max(span.start, other.start);
    if (shared > 0) best = Math.max(best, shared / (Math.max(span.end, other.end) - Math.min(span.start, other.start)));
  }
  return best;
}

/** From the first span's start to the last end. */
function hull(spans: readonly Range[]): Range | undefined {
  const first = spans[0];
  return first && { start: first.start, end: Math.max(...spans.map(({ end }) => end)) };
}

const touching = (a: Range | undefined, b: Range | undefined): boolean =>
  a !== undefined && b !== undefined && Math.min(a.end, b.end) > Math.max(a.start, b.start);

/** Adds `amount` to a named count. */
function add(counts: Map<string, number>, name: string, amount: number): void {
  counts.set(name, (counts.get(name) ?? 0) + amount);
}

function countSpans(
  row: AttributionRow,
  found: readonly AttributionSpans[],
  part: Part,
  counts: Map<string, number>,
): void {
  const gold = keyed(row.attributions.flatMap((one) => pieces(one[part], row)));
  const predicted = keyed(found.flatMap((one) => pieces(one[part], row)));
  const goldEdges = keyed([...gold.values()].map((span) => edge(span, row.text)));
  const predictedEdges = keyed([...predicted.values()].map((span) => edge(span, row.text)));
  const shared = (a: ReadonlyMap<string, Range>, b: ReadonlyMap<string, Range>): number =>
    [...a.keys()].filter((one) => b.has(one)).length;
  const goldSpans = [...gold.values()];
  const predictedSpans = [...predicted.values()];
  const scores = goldSpans.map((span) => jaccard(span, predictedSpans));
  add(counts, `${part} right`, shared(gold, predicted));
  add(counts, `${part} gold`, gold.size);
  add(counts, `${part} found`, predicted.size);
  add(counts, `${part} edge right`, shared(goldEdges, predictedEdges));
  add(counts, `${part} edge gold`, goldEdges.size);
  add(counts, `${part} edge found`, predictedEdges.size);
  add(
    counts,
    `${part} jaccard`,
    scores.reduce((sum, score) => sum + score, 0),
  );
  add(
    counts,
    `${part} jaccard of`,
    scores.length + predictedSpans.filter((span) => jaccard(span, goldSpans) === 0).length,
  );
}

/** Found as in the Gender Gap Tracker: the best unused content that covers more than `threshold` of the gold content. */
function countCover(
  row: AttributionRow,
  found: readonly AttributionSpans[],
  threshold: number,
  counts: Map<string, number>,
): void {
  let left = found.filter((one) => one.content.length > 0);
  const gold = row.attributions.filter((one) => one.content.length > 0);
  add(counts, `${threshold} gold`, gold.length);
  add(counts, `${threshold} found`, left.length);
  for (const one of gold) {
    const wanted = hull(one.content) as Range;
    let best: AttributionSpans | undefined;
    let bestCover = threshold;
    for (const other of left) {
      const got = hull(other.content) as Range;
      const cover =
        Math.max(0, Math.min(wanted.end, got.end) - Math.max(wanted.start, got.start)) / (wanted.end - wanted.start);
      if (cover > bestCover) [best, bestCover] = [other, cover];
    }
    add(counts, `${threshold} ${one.type} gold`, 1);
    if (best === undefined) continue;
    const match = best;
    left = left.filter((other) => other !== match);
    add(counts, `${threshold} right`, 1);
    add(counts, `${threshold} ${one.type} right`, 1);
    for (const part of ['source', 'cue'] as const) {
      const [a, b] = [hull(one[part]), hull(match[part])];
      add(counts, `${threshold} ${part}`, Number((a === undefined && b === undefined) || touching(a, b)));
    }
  }
}

const byStart = (spans: readonly Range[]): readonly Range[] => [...spans].sort((a, b) => a.start - b.start);
const ordered = (one: AttributionSpans): AttributionSpans => ({
  source: byStart(one.source),
  cue: byStart(one.cue),
  content: byStart(one.content),
});

function figures(counts: ReadonlyMap<string, number>): Figures {
  const n = (name: string): number => counts.get(name) ?? 0;
  const exact = attributionParts.map((part) => prf(part, n(`${part} right`), n(`${part} gold`), n(`${part} found`)));
  const more = attributionParts.map((part) => ({
    ...prf(`${part} edge`, n(`${part} edge right`), n(`${part} edge gold`), n(`${part} edge found`)),
    [`${part} Jaccard`]: percent(n(`${part} jaccard`), n(`${part} jaccard of`)),
  }));
  const cover = [0.3, 0.8].map((threshold) => ({
    ...prf(`cover>${threshold}`, n(`${threshold} right`), n(`${threshold} gold`), n(`${threshold} found`)),
    [`cover>${threshold} speaker`]: percent(n(`${threshold} source`), n(`${threshold} right`)),
    [`cover>${threshold} cue`]: percent(n(`${threshold} cue`), n(`${threshold} right`)),
    ...Object.fromEntries(
      ['direct', 'mixed', 'indirect'].map((type) => [
        `cover>${threshold} ${type} R`,
        percent(n(`${threshold} ${type} right`), n(`${threshold} ${type} gold`)),
      ]),
    ),
  }));
  return Object.assign({}, ...exact, ...more, ...cover) as Figures;
}

/** Source, cue and content of attributions: exact spans, trimmed edges, mean Jaccard, and coverage of the contents. */
export function scoreAttribution(
  rows: readonly AttributionRow[],
  predictions: readonly AttributionPrediction[],
): Figures {
  const byDocument = byId(predictions);
  const counts = new Map<string, number>();
  for (const row of rows) {
    const found = (byDocument.get(row.id)?.attributions ?? []).map(ordered);
    for (const part of attributionParts) countSpans(row, found, part, counts);
    for (const threshold of [0.3, 0.8]) countCover(row, found, threshold, counts);
  }
  return figures(counts);
}

/** A piece of a gold content is hit when the same piece is predicted. */
export function judgeAttribution(row: AttributionRow, prediction: AttributionPrediction | undefined): Judgement {
  const gold = keyed(row.attributions.flatMap((one) => pieces(one.content, row)));
  const found = keyed((prediction?.attributions ?? []).flatMap((one) => pieces(one.content, row)));
  return {
    gold: [...gold].map(([name, span]) => ({ where: 'content', spans: [span], hit: found.has(name) })),
    extra: [...found].filter(([name]) => !gold.has(name)).map(([, span]) => ({ where: 'content', spans: [span] })),
  };
}
