import type { ReportRecord } from '../../../../../src/model/record.ts';
import type { FindingDraft, QueueRow, ReviewLayer } from '../../../../../src/model/review.ts';
import { corrected, judged } from '../../../review/drafts.ts';
import type { Edits } from '../../../review/drafts.ts';
import { fieldsOf } from '../../../review/fields.ts';
import type { Field } from '../../../review/fields.ts';
import { findingAt } from '../../../review/finding.ts';

export type BulkKind = 'accept' | 'correct' | 'reject';

/** The layer all rows are of; none where they differ: no field is of several layers. */
export const layerOf = (rows: readonly QueueRow[]): ReviewLayer | undefined => {
  const [first] = rows;
  return first && rows.every(({ layer }) => layer === first.layer) ? first.layer : undefined;
};

/** What points into a report means something else in another one. */
const local: ReadonlySet<Field['shape']> = new Set([
  'voice',
  'event',
  'source',
  'spans',
  'place',
  'eventPlace',
  'scope',
  'ofWhom',
  'people',
]);

/** Fields that can be put right in several reports at once. */
export const bulkFields = (layer: ReviewLayer | undefined): readonly Field[] =>
  layer === undefined ? [] : fieldsOf[layer].filter(({ shape }) => !local.has(shape));

type Records = ReadonlyMap<string, ReportRecord>;

/** A decision for each row; rows whose finding is gone by now have none. */
export const bulkDrafts = (
  kind: BulkKind,
  { rows, records }: { readonly rows: readonly QueueRow[]; readonly records: Records },
  { edits, why }: { readonly edits: Edits; readonly why: string },
): readonly FindingDraft[] =>
  rows.flatMap(({ report, path, layer }) => {
    const record = records.get(report);
    const finding = record && findingAt(record, path);
    if (!finding) return [];
    const about = { report, path, layer, finding };
    return kind === 'correct' ? corrected(about, edits, why) : judged(kind, about, why);
  });
