import { createHash } from 'node:crypto';
import type { AnyTask, Predicted, Row } from './task.ts';
import type { Result } from './result.ts';

/** A file as it was run, with what is needed to score it together with others. */
export type Ran = {
  readonly result: Result;
  readonly rows: readonly Row[];
  readonly predictions: readonly Predicted[];
};

function rowOf(task: AnyTask, name: string, ran: readonly Ran[]): Result {
  const rows = ran.flatMap((one) => one.rows);
  const hash = createHash('sha256');
  for (const { result } of ran) hash.update(result.hash);
  return {
    task,
    name,
    hash: hash.digest('hex').slice(0, 12),
    rows: rows.length,
    figures: task.score(
      rows,
      ran.flatMap(({ predictions }) => predictions),
    ),
    items: [],
    extra: ran.reduce((sum, { result }) => sum + result.extra, 0),
    misses: [],
    wordsPerSecond: 0,
  };
}

/** Files whose published figures are for several of them at once get one more row. */
export function together(task: AnyTask, ran: readonly Ran[]): readonly Result[] {
  return Object.entries(task.together ?? {}).flatMap(([name, files]) => {
    const of = ran.filter(({ result }) => files.includes(result.name));
    return of.length < 2 ? [] : [rowOf(task, name, of)];
  });
}
