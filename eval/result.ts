import type { GoldFile } from './files.ts';
import type { Run } from './predict.ts';
import type { Figures, GoldItem } from './scorers/figures.ts';
import type { AnyTask, Row } from './task.ts';
import { packBits, rounded, type BaselineRow } from './baseline.ts';

type Item = { readonly at: string; readonly hit: boolean };

/** One row of the table. */
export type Result = {
  readonly task: AnyTask;
  readonly name: string;
  readonly hash: string;
  readonly rows: number;
  readonly figures: Figures;
  readonly items: readonly Item[];
  readonly extra: number;
  readonly misses: readonly Miss[];
  readonly wordsPerSecond: number;
};
/** Something the prediction lacks or has too much, for developers' eyes. */
export type Miss = {
  readonly kind: 'missed' | 'wrong';
  readonly at: string;
  readonly where: string;
  readonly words: string;
};

const at = (row: Row, { spans, where }: Omit<GoldItem, 'hit'>): string =>
  `${row.id} ${spans.length > 0 ? spans.map(({ start, end }) => `${start}–${end}`).join(' ') : (where.split(' ')[0] ?? '')}`;

function miss(kind: Miss['kind'], row: Row, item: Omit<GoldItem, 'hit'>): Miss {
  const spans = item.spans.length > 0 ? item.spans : [{ start: 0, end: 160 }]; // about the whole: how it begins
  const words = spans.map(({ start, end }) => row.text.slice(start, end)).join(' … ');
  return { kind, at: at(row, item), where: item.where, words };
}

/** Scores a file's predictions. */
export function toResult({ task, name }: GoldFile, hash: string, rows: readonly Row[], run: Run): Result {
  const judged = rows.map((row, index) => ({ row, judgement: task.judge(row, run.predictions[index]) }));
  return {
    task,
    name,
    hash,
    rows: rows.length,
    figures: task.score(rows, run.predictions),
    items: judged.flatMap(({ row, judgement }) => judgement.gold.map((item) => ({ at: at(row, item), hit: item.hit }))),
    extra: judged.reduce((sum, { judgement }) => sum + judgement.extra.length, 0),
    misses: judged.flatMap(({ row, judgement }) => [
      ...judgement.gold.filter(({ hit }) => !hit).map((item) => miss('missed', row, item)),
      ...judgement.extra.map((item) => miss('wrong', row, item)),
    ]),
    wordsPerSecond: run.words / Math.max(run.seconds, 1e-9),
  };
}

/** What the baseline keeps of a row. */
export function toBaseline({ hash, rows, figures, items, extra }: Result): BaselineRow {
  return {
    data: hash,
    rows,
    figures: Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, rounded(value)])),
    hits: packBits(items.map(({ hit }) => hit)),
    extra,
  };
}
