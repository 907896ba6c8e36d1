import type { FormEvent } from 'react';
import { useState } from 'react';
import type { ReportRecord } from '../../../../../src/model/record.ts';
import type { Dispute } from '../../../../../src/model/review.ts';
import type { Decided } from '../../../api/review.ts';
import { CoderName } from '../../../review/coder-name.tsx';
import { DecisionFailure } from '../../../review/conflict-notice.tsx';
import { FieldControl } from '../../../review/field-control.tsx';
import { fieldsOf, partsOf } from '../../../review/fields.ts';
import { findingAt } from '../../../review/finding.ts';
import { Reason } from '../../../review/reason.tsx';
import { useDecide } from '../../../review/use-decision.ts';
import { Button } from '../../../ui/button.tsx';
import { judgementText } from './judgements.tsx';
import { isOfExistence, settled } from './settle.ts';
import type { Verdict } from './settle.ts';

type SettleFormProps = {
  readonly dispute: Dispute;
  readonly record: ReportRecord | undefined;
  readonly onDecided: (decided: Decided) => void;
};

/** What can be chosen: each thing somebody said, once. */
const choicesOf = (dispute: Dispute): readonly Verdict[] => {
  const said = dispute.judgements.map(({ value, rejected }): Verdict => ({ value, ...(rejected ? { rejected } : {}) }));
  return [...new Map(said.map((verdict) => [JSON.stringify(verdict), verdict])).values()];
};

const OTHER = 'other';

type OtherProps = {
  readonly dispute: Dispute;
  readonly record: ReportRecord;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
};

/** A value that neither of them gave. */
const Other = ({ dispute, record, value, onChange }: OtherProps) => {
  const parts = partsOf(dispute.path);
  const field = parts && fieldsOf[parts.layer].find(({ name }) => name === parts.field);
  const finding = findingAt(record, dispute.path);
  return field && finding ? (
    <FieldControl field={field} record={record} finding={finding} value={value} changed={false} onChange={onChange} />
  ) : (
    <p className="small quiet">Another value can be given on the page of the report.</p>
  );
};

/** Chooses one of the values, or a third, and says why. */
export const SettleForm = ({ dispute, record, onDecided }: SettleFormProps) => {
  const choices = choicesOf(dispute);
  const [chosen, setChosen] = useState<string>();
  const [other, setOther] = useState<unknown>(dispute.machine);
  const [why, setWhy] = useState('');
  const { by, setCoder, decide } = useDecide(onDecided);
  const verdict = chosen === OTHER ? { value: other } : choices[Number(chosen)];
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (verdict) decide.mutate({ drafts: [settled(dispute, verdict, why)] });
  };
  if (by === '') return <CoderName onNamed={setCoder} />;
  const radio = (value: string, label: string) => (
    <label key={value} className="settle__choice">
      <input type="radio" name="verdict" value={value} checked={chosen === value} onChange={() => setChosen(value)} />
      <span className="words">{label}</span>
    </label>
  );
  return (
    <form className="stack" onSubmit={onSubmit}>
      <fieldset className="settle">
        <legend className="field__label">What holds</legend>
        {choices.map((choice, index) => radio(String(index), judgementText(dispute, choice, record)))}
        {isOfExistence(dispute) || !record ? undefined : radio(OTHER, 'something else')}
        {chosen === OTHER && record ? (
          <Other dispute={dispute} record={record} value={other} onChange={setOther} />
        ) : undefined}
      </fieldset>
      <Reason value={why} onChange={setWhy} required />
      <div className="row">
        <Button look="main" type="submit" isDisabled={decide.isPending || !verdict || why.trim() === ''}>
          Settle it
        </Button>
      </div>
      <DecisionFailure error={decide.error} />
    </form>
  );
};
