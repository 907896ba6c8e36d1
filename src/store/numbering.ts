import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { DaybookError } from '../model/errors.ts';

/** Rows of a report are numbered within it: `seq` is the report's × 2^20 plus their place. */
const room = 2 ** 20;

/** The `seq` of the n-th statement or event of a report. */
export const rowSeq = (report: number, index: number): number => {
  if (index >= room)
    throw new DaybookError(
      'usage',
      `report ${report} has more than ${room} rows: nothing of its batch was stored; leave it out`,
    );
  return report * room + index;
};

/** The `seq`s of a report's rows, half-open. */
export const rowRange = (report: number): { readonly from: number; readonly before: number } => ({
  from: report * room,
  before: (report + 1) * room,
});

/** The condition that a numbered row belongs to a report, both given as columns. */
export const rowsOf = (seq: string, report: string): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(seq)} >= ${sql.ref(report)} * ${sql.lit(room)}
    AND ${sql.ref(seq)} < (${sql.ref(report)} + 1) * ${sql.lit(room)}`;
