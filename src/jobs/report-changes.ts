import { changesBetween } from '../corpus/versions.ts';
import type { DiffRun } from '../corpus/word-diff.ts';
import { wordDiff } from '../corpus/word-diff.ts';
import type { ReportRecord, Statement } from '../model/index.ts';
import type { Store, StoredReport } from '../store/index.ts';
import { recordOf, versionsOf } from '../store/index.ts';
import type { ToldStatement } from './event-view.ts';
import { passageIn } from './passages.ts';
import { toldReport } from './report-view.ts';
import type { ToldReport } from './report-view.ts';

/** What a version of a report says otherwise than the one before it. */
export type ReportChanges = {
  readonly older: ToldReport;
  readonly newer: ToldReport;
  readonly statements: {
    readonly kept: readonly { readonly older: string; readonly newer: string }[];
    readonly changed: readonly { readonly older: ToldStatement; readonly newer: ToldStatement }[];
    readonly dropped: readonly ToldStatement[];
    readonly added: readonly ToldStatement[];
  };
  readonly headline: readonly DiffRun[];
  readonly text: readonly DiffRun[];
};

const toldIn =
  (record: ReportRecord) =>
  (statement: Statement): ToldStatement => ({ statement, passage: passageIn(record, statement) });

const compared = (older: ReportRecord, newer: ReportRecord): Omit<ReportChanges, 'older' | 'newer'> => {
  const { kept, changed, dropped, added } = changesBetween(older, newer);
  const [before, after] = [toldIn(older), toldIn(newer)];
  return {
    statements: {
      kept: kept.map(([one, other]) => ({ older: one.id, newer: other.id })),
      changed: changed.map(([one, other]) => ({ older: before(one), newer: after(other) })),
      dropped: dropped.map(before),
      added: added.map(after),
    },
    headline: wordDiff(older.report.headline ?? '', newer.report.headline ?? ''),
    text: wordDiff(older.report.text, newer.report.text),
  };
};

const pairOf = (store: Store, id: string): readonly [StoredReport, StoredReport] | undefined => {
  const versions = versionsOf(store, id);
  const at = versions.findIndex((version) => version.id === id);
  const [older, newer] = [versions[at - 1], versions[at]];
  return older && newer && [older, newer];
};

/** A version of a report against the one before it; undefined for the first. */
export const reportChanges = (store: Store, id: string): ReportChanges | undefined => {
  const pair = pairOf(store, id);
  const [older, newer] = pair?.map((report) => recordOf(store, report.id)) ?? [];
  if (!pair || !older || !newer) return undefined;
  return { older: toldReport(pair[0]), newer: toldReport(pair[1]), ...compared(older, newer) };
};
