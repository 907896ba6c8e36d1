import { useState } from 'react';
import type { FormEvent } from 'react';
import type { ReportRecord } from '../../../../../src/model/record.ts';
import type { QueueRow } from '../../../../../src/model/review.ts';
import { Select } from '../../../review/controls/simple.tsx';
import type { Edits } from '../../../review/drafts.ts';
import { FieldControl } from '../../../review/field-control.tsx';
import { needsReason } from '../../../review/fields.ts';
import { Reason } from '../../../review/reason.tsx';
import { usualReasons } from '../../../review/reject-form.tsx';
import { Button } from '../../../ui/button.tsx';
import { bulkFields, layerOf } from './bulk.ts';
import type { BulkKind } from './bulk.ts';

type BulkFieldsProps = {
  readonly kind: BulkKind;
  readonly rows: readonly QueueRow[];
  readonly records: ReadonlyMap<string, ReportRecord>;
  readonly isPending: boolean;
  readonly onAsk: (asked: { readonly edits: Edits; readonly why: string }) => void;
};

type OneFieldProps = Pick<BulkFieldsProps, 'rows' | 'records'> & {
  readonly edits: Edits;
  readonly onChange: (edits: Edits) => void;
};

/** One field, and the value that all chosen findings are to have. */
const OneField = ({ rows, records, edits, onChange }: OneFieldProps) => {
  const fields = bulkFields(layerOf(rows));
  const [name] = Object.keys(edits);
  const field = fields.find((one) => one.name === name);
  const record = records.get(rows[0]?.report ?? '');
  if (fields.length === 0)
    return (
      <p className="small">
        Findings of one kind with fields can be corrected together; these are not. Narrow the queue to one kind first.
      </p>
    );
  return (
    <>
      <p className="field">
        <label htmlFor="bulk-field">Which field</label>
        <Select
          id="bulk-field"
          value={name ?? ''}
          none="choose"
          options={fields.map((one) => ({ value: one.name, label: one.label }))}
          onChange={(chosen) => onChange(chosen === '' ? {} : { [chosen]: null })}
        />
      </p>
      {field && record ? (
        <FieldControl
          field={field}
          record={record}
          finding={{ id: '' }}
          value={edits[field.name]}
          changed={false}
          onChange={(value) => onChange({ [field.name]: value })}
        />
      ) : undefined}
    </>
  );
};

/** What is asked before the preview: the value where one is given, the reason where one is due. */
export const BulkFields = ({ kind, rows, records, isPending, onAsk }: BulkFieldsProps) => {
  const [edits, setEdits] = useState<Edits>({});
  const [why, setWhy] = useState('');
  const required = rows.some(({ layer }) => needsReason(kind, layer));
  const isReady = (kind !== 'correct' || Object.keys(edits).length > 0) && (!required || why.trim() !== '');
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    onAsk({ edits, why });
  };
  const [first] = rows;
  return (
    <form className="stack" onSubmit={onSubmit}>
      {kind === 'correct' ? <OneField rows={rows} records={records} edits={edits} onChange={setEdits} /> : undefined}
      <Reason
        value={why}
        onChange={setWhy}
        required={required}
        usual={kind === 'reject' && first ? usualReasons(first.layer) : []}
      />
      <div className="row">
        <Button look="main" type="submit" isDisabled={isPending || !isReady}>
          Show what would change
        </Button>
        <span className="tiny quiet">Nothing is written yet.</span>
      </div>
    </form>
  );
};
