import { byId, percent, type Figures, type Judgement } from './figures.ts';
import { scorePair, type Cell, type SlotScores } from './muc4-pair.ts';
import type { GoldTemplate, Muc4Prediction, Muc4Row, Template } from './muc4-types.ts';

export type { Muc4Prediction, Muc4Row, Template } from './muc4-types.ts';

type Alignment = {
  /** Gold index of each predicted template, and the scores of the pair. */
  readonly pairs: ReadonlyMap<number, { readonly gold: number; readonly scores: SlotScores }>;
  readonly goldUsed: ReadonlySet<number>;
};

/** Templates are aligned one to one by the highest total, and only where the types agree at least in part. */
function align(found: readonly Template[], gold: readonly GoldTemplate[]): Alignment {
  const total = (scores: SlotScores): number => [...scores.values()].reduce((sum, cell) => sum + cell.right, 0);
  const candidates = found
    .flatMap((one, i) => gold.map((other, j) => ({ i, j, scores: scorePair(one, other) })))
    .filter(({ scores }) => (scores.get('incident_type')?.right ?? 0) > 0)
    .map((candidate) => ({ ...candidate, total: total(candidate.scores) }))
    .sort((a, b) => b.total - a.total);
  const pairs = new Map<number, { gold: number; scores: SlotScores }>();
  const goldUsed = new Set<number>();
  for (const { i, j, scores } of candidates) {
    if (pairs.has(i) || goldUsed.has(j)) continue;
    pairs.set(i, { gold: j, scores });
    goldUsed.add(j);
  }
  return { pairs, goldUsed };
}

type Sums = Map<string, Cell>;

function add(sums: Sums, slot: string, { right, possible, actual }: Cell): void {
  const old = sums.get(slot) ?? { right: 0, possible: 0, actual: 0 };
  sums.set(slot, { right: old.right + right, possible: old.possible + possible, actual: old.actual + actual });
}

function count(gold: readonly GoldTemplate[], found: readonly Template[], sums: Sums): void {
  const { pairs, goldUsed } = align(found, gold);
  const due = gold.filter((one, j) => !one.optional || goldUsed.has(j)).length;
  add(sums, 'template', { right: pairs.size, possible: due, actual: found.length });
  found.forEach((one, i) => {
    for (const [slot, cell] of pairs.get(i)?.scores ?? scorePair(one, {})) add(sums, slot, cell);
  });
  gold.forEach((one, j) => {
    if (goldUsed.has(j) || one.optional) return;
    for (const [slot, { possible }] of scorePair({}, one)) add(sums, slot, { right: 0, possible, actual: 0 });
  });
}

function slotFigures(slot: string, { right, possible, actual }: Cell): Figures {
  const recall = percent(right, possible);
  const precision = percent(right, actual);
  const f = recall + precision > 0 ? (2 * recall * precision) / (recall + precision) : 0;
  return { [`${slot} R`]: recall, [`${slot} P`]: precision, [`${slot} F`]: f };
}

/** Slots of the incident templates, counted as in MUC-4: correct 1, partial a half. */
export function scoreMuc4(rows: readonly Muc4Row[], predictions: readonly Muc4Prediction[]): Figures {
  const found = byId(predictions);
  const sums: Sums = new Map();
  for (const row of rows) count(row.templates, found.get(row.id)?.templates ?? [], sums);
  const slots = [...sums].filter(([slot]) => slot !== 'template');
  const all: Sums = new Map();
  for (const [, cell] of slots) add(all, 'ALL', cell);
  return Object.assign({}, ...[...all, ...sums].map(([slot, cell]) => slotFigures(slot, cell))) as Figures;
}

/** A gold template is hit when a predicted one is aligned with it. */
export function judgeMuc4(row: Muc4Row, prediction: Muc4Prediction | undefined): Judgement {
  const found = prediction?.templates ?? [];
  const { pairs, goldUsed } = align(found, row.templates);
  const name = (types: readonly string[] | undefined, n: number): string => `template ${n + 1} ${types?.[0] ?? '–'}`;
  return {
    gold: row.templates.map((one, j) => ({
      where: name(one.incident_type?.[0]?.values, j),
      spans: [],
      hit: goldUsed.has(j),
    })),
    extra: found.flatMap((one, i) => (pairs.has(i) ? [] : [{ where: name(one.incident_type, i), spans: [] }])),
  };
}
