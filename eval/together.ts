import { createHash } from 'node:crypto';
import type { Row, Task } from './task.ts';
import type { Predicted } from './predict.ts';
import type { Result } from './result.ts';

/** A file as it was run, with what is needed to score it together with others. */
export type Ran = {
  readonly result: Result;
  readonly rows: readonly Row[];
  readonly predictions: readonly Predicted[];
};

/** Files whose published figures are for all of them at once get one more row. */
export function together(task: Task, ran: readonly Ran[]): readonly Result[] {
  if (task.together === undefined || ran.length < 2) return [];
  const rows = ran.flatMap((one) => one.rows);
  const hash = createHash('sha256');
  for (const { result } of ran) hash.update(result.hash);
  return [
    {
      task,
      name: task.together,
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
    },
  ];
}
