import type { NamesRow } from '../conll.ts';
import { byId, f1, percent, type Figures, type Judgement } from './figures.ts';

export type NamesPrediction = {
  readonly id: string;
  readonly names: NamesRow['names'];
};

const types = ['PER', 'ORG', 'LOC'] as const;

const key = ({ start, end, type }: NamesRow['names'][number]): string => `${start}-${end}-${type}`;
const typed = (names: NamesRow['names']): NamesRow['names'] =>
  names.filter(({ type }) => types.some((one) => one === type));

/** Which names are right: same range, same type. */
export function judgeNames(row: NamesRow, prediction: NamesPrediction | undefined): Judgement {
  const found = typed(prediction?.names ?? []);
  const gold = typed(row.names);
  const foundKeys = new Set(found.map(key));
  const goldKeys = new Set(gold.map(key));
  return {
    gold: gold.map((name) => ({
      where: name.type,
      spans: [name],
      hit: foundKeys.has(key(name)),
    })),
    extra: found.filter((name) => !goldKeys.has(key(name))).map((name) => ({ where: name.type, spans: [name] })),
  };
}

/** Precision, recall and F1 of exact ranges, over all and by type. */
export function scoreNames(rows: readonly NamesRow[], predictions: readonly NamesPrediction[]): Figures {
  const predicted = byId(predictions);
  const judged = rows.map((row) => judgeNames(row, predicted.get(row.id)));
  const of = (type?: string): { right: number; gold: number; found: number } => {
    const gold = judged.flatMap((one) => one.gold).filter(({ where }) => type === undefined || where === type);
    const extra = judged.flatMap((one) => one.extra).filter(({ where }) => type === undefined || where === type);
    const right = gold.filter(({ hit }) => hit).length;
    return { right, gold: gold.length, found: right + extra.length };
  };
  const all = of();
  return {
    F1: f1(all.right, all.gold, all.found),
    P: percent(all.right, all.found),
    R: percent(all.right, all.gold),
    ...Object.fromEntries(
      types.map((type) => {
        const { right, gold, found } = of(type);
        return [`${type} F1`, f1(right, gold, found)];
      }),
    ),
  };
}
