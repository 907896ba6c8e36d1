import type { Coding, ReportRecord } from '../../model/index.ts';
import { applied } from './applied.ts';
import type { Combined, Open } from './double.ts';
import { combinedOf, seenBy, seenByAdjudicator } from './double.ts';
import type { Made, Stray } from './standing.ts';
import { standingOf } from './standing.ts';

/** A record with the decisions in force, and which these are. */
export type Reviewed = {
  /** The machine's own where no decision changes it. */
  readonly record: ReportRecord;
  readonly standing: Combined;
  /** Ids of the decisions something in the record rests on. */
  readonly applied: readonly string[];
  /** Decisions that nothing in this reading fits. */
  readonly orphans: readonly Stray[];
  /** Values that coders have not settled. */
  readonly open: ReadonlyMap<string, Open>;
};

/** How decisions count: one after the other, or by coders who do not see one another; `coder` sees their own besides. */
export type ReviewRule = {
  readonly coding?: Coding;
  readonly coder?: string | undefined;
  /** The coder settles what others differ on. */
  readonly settles?: boolean;
};

const combined = (
  record: ReportRecord,
  decisions: readonly Made[],
  { coding, coder, settles }: ReviewRule,
): Combined => {
  if (coding !== 'double') return { ...standingOf(record, decisions), open: new Map() };
  if (coder === undefined) return combinedOf(record, decisions);
  return settles === true ? seenByAdjudicator(record, decisions, coder) : seenBy(record, decisions, coder);
};

/** A record as people left it: what the machine read, and over it what they accepted, put right, rejected and added. */
export const reviewed = (machine: ReportRecord, decisions: readonly Made[], rule: ReviewRule = {}): Reviewed => {
  const standing = combined(machine, decisions, rule);
  const { added, existence, values, strays, open } = standing;
  const held = [...added.values(), ...existence.values(), ...values.values()];
  return {
    record: applied(machine, standing),
    standing,
    applied: [...new Set(held.map(({ decision }) => decision.id))],
    orphans: strays,
    open,
  };
};
