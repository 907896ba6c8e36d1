import { byId, overlap, prf, percent, type Figures, type Judgement, type Range } from './figures.ts';

type Timex = Range & { readonly type: string; readonly value?: string | undefined };
type GoldTimex = Timex & { readonly dct?: boolean; readonly text?: string };
export type TimeRow = {
  readonly id: string;
  readonly text: string;
  readonly dct: string;
  readonly timexes: readonly GoldTimex[];
};
export type TimePrediction = { readonly id: string; readonly timexes: readonly Timex[] };
type Pair<G = GoldTimex, F = Timex> = { readonly gold: G; readonly found: F };
type Paired = {
  readonly gold: readonly GoldTimex[];
  readonly found: readonly Timex[];
  readonly pairs: readonly Pair[];
};

const EXACT = 1e9; // an exact pair comes before every longer overlap

const same = (a: Range, b: Range): boolean => a.start === b.start && a.end === b.end;

/** Pairs gold and found spans one to one, exact ones first, then the largest overlap. */
export function pair<G extends Range, F extends Range>(gold: readonly G[], found: readonly F[]): readonly Pair<G, F>[] {
  const candidates = gold.flatMap((g, i) =>
    found.map((f, j) => ({ i, j, score: same(g, f) ? EXACT : overlap(g, f), gold: g, found: f })),
  );
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  return candidates
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.i - b.i)
    .filter(({ i, j }) => {
      if (usedGold.has(i) || usedFound.has(j)) return false;
      usedGold.add(i);
      usedFound.add(j);
      return true;
    });
}

/** The creation time in the dateline is given to the reader, so it is left out on both sides. */
function paired(row: TimeRow, prediction: TimePrediction | undefined): Paired {
  const given = row.timexes.filter((time) => time.dct);
  const gold = row.timexes.filter((time) => !time.dct);
  const found = (prediction?.timexes ?? []).filter((time) => !given.some((other) => overlap(time, other) > 0));
  return { gold, found, pairs: pair(gold, found) };
}

/** TIMEX3 spans, types and values, counted as in TempEval-3 task A. */
export function scoreTime(rows: readonly TimeRow[], predictions: readonly TimePrediction[]): Figures {
  const found = byId(predictions);
  const count = { gold: 0, found: 0, strict: 0, relaxed: 0, type: 0, value: 0, strictValue: 0 };
  for (const row of rows) {
    const document = paired(row, found.get(row.id));
    count.gold += document.gold.length;
    count.found += document.found.length;
    for (const one of document.pairs) {
      const strict = Number(same(one.gold, one.found));
      const value = Number(one.gold.value === one.found.value);
      count.relaxed += 1;
      count.strict += strict;
      count.type += Number(one.gold.type === one.found.type);
      count.value += value;
      count.strictValue += strict * value;
    }
  }
  return {
    ...prf('value', count.value, count.gold, count.found),
    ...prf('relaxed', count.relaxed, count.gold, count.found),
    ...prf('strict', count.strict, count.gold, count.found),
    ...prf('type', count.type, count.gold, count.found),
    ...prf('strict value', count.strictValue, count.gold, count.found),
    'value accuracy': percent(count.value, count.relaxed),
    'type accuracy': percent(count.type, count.relaxed),
  };
}

/** A gold expression is hit when a paired one has its value. */
export function judgeTime(row: TimeRow, prediction: TimePrediction | undefined): Judgement {
  const { gold, found, pairs } = paired(row, prediction);
  const partner = new Map(pairs.map((one) => [one.gold, one.found]));
  const taken = new Set(pairs.map((one) => one.found));
  return {
    gold: gold.map((time) => ({
      where: `${time.type} ${time.value} got ${partner.get(time)?.value ?? '–'}`,
      spans: [time],
      hit: partner.has(time) && partner.get(time)?.value === time.value,
    })),
    extra: found
      .filter((time) => !taken.has(time))
      .map((time) => ({ where: `${time.type} ${time.value}`, spans: [time] })),
  };
}
