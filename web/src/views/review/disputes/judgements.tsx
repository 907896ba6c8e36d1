import type { ReportRecord } from '../../../../../src/model/record.ts';
import type { Dispute } from '../../../../../src/model/review.ts';
import { formatMoment } from '../../../format/days.ts';
import { fieldText } from '../../../review/field-text.ts';
import { fieldsOf, partsOf } from '../../../review/fields.ts';
import { valueText } from '../../../review/value-text.ts';
import { isOfExistence } from './settle.ts';

/** A judgement in words: of a finding that it is one or none, of a field its value. */
export const judgementText = (
  dispute: Dispute,
  { value, rejected }: { readonly value?: unknown; readonly rejected?: boolean },
  record?: ReportRecord,
): string => {
  if (rejected === true || value === 'rejected') return 'rejected: there is no such thing';
  if (isOfExistence(dispute)) return 'accepted';
  const parts = partsOf(dispute.path);
  const field = parts && fieldsOf[parts.layer].find(({ name }) => name === parts.field);
  return field && record ? fieldText(field, value, record) : valueText(value, record);
};

const machineText = (dispute: Dispute, record: ReportRecord | undefined): string => {
  if (dispute.machine === undefined) return 'read nothing';
  return isOfExistence(dispute) ? 'read it' : judgementText(dispute, { value: dispute.machine }, record);
};

type JudgementsProps = { readonly dispute: Dispute; readonly record: ReportRecord | undefined };

/** What the machine read and what each coder made of it, side by side. */
export const Judgements = ({ dispute, record }: JudgementsProps) => (
  <dl className="judgements">
    <div className="judgements__one">
      <dt>The machine</dt>
      <dd className="words">{machineText(dispute, record)}</dd>
    </div>
    {dispute.judgements.map((judgement) => (
      <div key={judgement.decision} className="judgements__one">
        <dt className="words">
          {judgement.by} <span className="tiny quiet">{formatMoment(judgement.at)}</span>
        </dt>
        <dd>
          <strong className="words">{judgementText(dispute, judgement, record)}</strong>
          {judgement.why === undefined ? undefined : <q className="words judgements__why">{judgement.why}</q>}
        </dd>
      </div>
    ))}
  </dl>
);
