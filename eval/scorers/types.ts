import { byId, overlap, percent, prf, type Figures, type Judgement, type Range } from './figures.ts';

export type CaseRow = { readonly id: string; readonly text: string; readonly label: string };
export type CasePrediction = { readonly id: string; readonly label?: string | undefined };

/** Weighted and macro F1 over the labels of the gold. */
export function scoreCase(rows: readonly CaseRow[], predictions: readonly CasePrediction[]): Figures {
  const found = byId(predictions);
  const labels = [...new Set(rows.map(({ label }) => label))];
  const counts = labels.map((label) => {
    const gold = rows.filter((row) => row.label === label).length;
    const predicted = rows.filter((row) => found.get(row.id)?.label === label).length;
    const right = rows.filter((row) => row.label === label && found.get(row.id)?.label === label).length;
    return { gold, right, f: (200 * right) / (gold + predicted) };
  });
  const sum = (value: (count: (typeof counts)[number]) => number): number =>
    counts.reduce((total, count) => total + value(count), 0);
  return {
    'weighted F1': sum(({ f, gold }) => f * gold) / Math.max(rows.length, 1),
    'macro F1': sum(({ f }) => f) / Math.max(labels.length, 1),
    accuracy: percent(
      sum(({ right }) => right),
      rows.length,
    ),
  };
}

export function judgeCase(row: CaseRow, prediction: CasePrediction | undefined): Judgement {
  const where = `${row.label} got ${prediction?.label ?? '–'}`;
  return { gold: [{ where, spans: [], hit: row.label === prediction?.label }], extra: [] };
}

type PloverActor = { readonly span?: readonly [number, number] | null };
export type PloverRow = {
  readonly id: string;
  readonly text: string;
  readonly event: string;
  readonly source?: readonly PloverActor[];
  readonly target?: readonly PloverActor[];
};
export type PloverPrediction = {
  readonly id: string;
  readonly event?: string | undefined;
  readonly actors?: readonly Range[];
};

/** The gold's older classes under today's names. */
const renamed: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
  YIELD: 'CONCEDE',
};
const today = (event: string | undefined): string | undefined =>
  event === undefined ? event : (renamed[event] ?? event);

function actorsMet(gold: readonly Range[], found: readonly Range[]): number {
  const used = new Set<number>();
  for (const span of gold) {
    const at = found.findIndex((one, index) => !used.has(index) && overlap(span, one) > 0);
    if (at >= 0) used.add(at);
  }
  return used.size;
}

const goldActors = (row: PloverRow): readonly Range[] =>
  [...(row.source ?? []), ...(row.target ?? [])].flatMap(({ span }) =>
    span ? [{ start: span[0], end: span[1] }] : [],
  );

/** Event class over PLOVER's 16 categories; actors by overlap, sources and targets pooled. */
export function scorePlover(rows: readonly PloverRow[], predictions: readonly PloverPrediction[]): Figures {
  const found = byId(predictions);
  let [gold, predicted, right, events] = [0, 0, 0, 0];
  for (const row of rows) {
    const prediction = found.get(row.id);
    const actors = goldActors(row);
    gold += actors.length;
    predicted += prediction?.actors?.length ?? 0;
    right += actorsMet(actors, prediction?.actors ?? []);
    events += Number(today(row.event) === today(prediction?.event));
  }
  return { event: percent(events, rows.length), ...prf('actors', right, gold, predicted) };
}

export function judgePlover(row: PloverRow, prediction: PloverPrediction | undefined): Judgement {
  const where = `${row.event} got ${prediction?.event ?? '–'}`;
  return { gold: [{ where, spans: [], hit: today(row.event) === today(prediction?.event) }], extra: [] };
}
