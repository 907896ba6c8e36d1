import './review.css';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { ReportRecord } from '../../../src/model/record.ts';
import type { FindingDraft, ReviewLayer } from '../../../src/model/review.ts';
import type { Span } from '../../../src/model/span.ts';
import type { Decided } from '../api/review.ts';
import { Button } from '../ui/button.tsx';
import { CoderName } from './coder-name.tsx';
import { DecisionFailure } from './conflict-notice.tsx';
import { formKeys } from './correct-form.tsx';
import { Select } from './controls/simple.tsx';
import { added, blankOf } from './drafts.ts';
import type { Edits } from './drafts.ts';
import { FieldControl } from './field-control.tsx';
import { addingFieldsOf, demanded, layerNames, layers } from './fields.ts';
import { wordsOf } from './finding.ts';
import { Reason } from './reason.tsx';
import { useDecide } from './use-decision.ts';

type AddFormProps = {
  readonly record: ReportRecord;
  /** The selected words it will rest on. */
  readonly span: Span;
  readonly layer?: ReviewLayer;
  readonly onDecided?: (decided: Decided) => void;
  readonly onCancel: () => void;
};

/** What can be made out of selected words. */
const addable = layers.map((layer) => ({ value: layer, label: layerNames[layer].one }));

type New = Readonly<Record<string, unknown>>;

/** Sends a new finding, after asking for a name where there is none. */
const useAdding = (onDecided: AddFormProps['onDecided']) => {
  const [waiting, setWaiting] = useState<FindingDraft>();
  const { by, setCoder, decide } = useDecide(onDecided);
  const add = (draft: FindingDraft): void => {
    if (by === '') setWaiting(draft);
    else decide.mutate({ drafts: [draft] });
  };
  const onNamed = (name: string): void => {
    setCoder(name);
    setWaiting(undefined);
    if (waiting) decide.mutate({ drafts: [waiting], name });
  };
  return { add, onNamed, needsName: waiting !== undefined, pending: decide.isPending, error: decide.error };
};

type FieldsProps = {
  readonly record: ReportRecord;
  readonly layer: ReviewLayer;
  readonly finding: New;
  readonly onChange: (edits: Edits) => void;
};

const Fields = ({ record, layer, finding, onChange }: FieldsProps) => (
  <div className="decision__fields">
    {addingFieldsOf(layer).map((field) => (
      <FieldControl
        key={field.name}
        field={field}
        record={record}
        finding={{ ...finding, id: '' }}
        value={finding[field.name]}
        changed={false}
        onChange={(value) => onChange({ [field.name]: value })}
      />
    ))}
  </div>
);

/** Adds what the machine did not read, resting on words the reader selected. */
export const AddForm = ({ record, span, layer: first = 'figures', onDecided, onCancel }: AddFormProps) => {
  const [layer, setLayer] = useState<ReviewLayer>(first);
  const [edits, setEdits] = useState<Edits>({});
  const [why, setWhy] = useState('');
  const adding = useAdding(onDecided);
  const words = wordsOf(record, span);
  const finding: New = { ...blankOf(layer, words), ...edits };
  const missing = demanded[layer].filter((name) => finding[name] === undefined);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    adding.add(added({ report: record.report.id, layer, span }, finding, why));
  };
  const onLayer = (chosen: string): void => {
    setLayer(chosen as ReviewLayer);
    setEdits({});
  };
  return (
    <div className="decision">
      <form className="decision__form" aria-label="Add" onSubmit={onSubmit} onKeyDown={formKeys(onCancel)}>
        <p>
          Add a <Select label="What the words are" value={layer} options={addable} onChange={onLayer} /> read from{' '}
          <q className="words serif">{words}</q>
        </p>
        <Fields record={record} layer={layer} finding={finding} onChange={(one) => setEdits({ ...edits, ...one })} />
        <Reason value={why} onChange={setWhy} required={false} />
        <div className="row">
          <Button look="main" type="submit" isDisabled={adding.pending || missing.length > 0}>
            Add
          </Button>
          <Button look="plain" onPress={onCancel}>
            Cancel
          </Button>
        </div>
      </form>
      {adding.needsName ? <CoderName onNamed={adding.onNamed} /> : undefined}
      <DecisionFailure error={adding.error} />
    </div>
  );
};
