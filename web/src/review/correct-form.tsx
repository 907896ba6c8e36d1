import type { FormEvent, KeyboardEvent } from 'react';
import { useState } from 'react';
import type { Span } from '../../../src/model/span.ts';
import { Button } from '../ui/button.tsx';
import { changedIn, faultIn } from './drafts.ts';
import type { Edits } from './drafts.ts';
import { FieldControl } from './field-control.tsx';
import { fieldsOf, needsReason } from './fields.ts';
import { Reason } from './reason.tsx';
import type { Deciding } from './use-decision.ts';

type FormProps = { readonly deciding: Deciding; readonly selection?: Span | undefined };

/** Escape leaves a form, Ctrl and Enter sends it, wherever in it one is. */
export const formKeys =
  (cancel: () => void) =>
  (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key === 'Escape') cancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };

/** The fields of a finding, each with what stands; sends those that were changed. */
export const CorrectForm = ({ deciding, selection }: FormProps) => {
  const { record, finding, layer, pending } = deciding;
  const [edits, setEdits] = useState<Edits>({});
  const [why, setWhy] = useState('');
  const changed = changedIn(layer, finding, edits);
  const isChanged = Object.keys(changed).length > 0;
  const fault = faultIn(layer, finding, edits);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    deciding.correct(edits, why);
  };
  const cancel = (): void => deciding.open('idle');
  const required = needsReason('correct', layer);
  return (
    <form className="decision__form" aria-label="Correct" onSubmit={onSubmit} onKeyDown={formKeys(cancel)}>
      <div className="decision__fields">
        {fieldsOf[layer].map((field) => (
          <FieldControl
            key={field.name}
            field={field}
            record={record}
            finding={finding}
            selection={selection}
            value={field.name in edits ? edits[field.name] : finding[field.name]}
            changed={field.name in changed}
            onChange={(value) => setEdits({ ...edits, [field.name]: value })}
          />
        ))}
      </div>
      <Reason value={why} onChange={setWhy} required={required} />
      <div className="row">
        <Button
          look="main"
          type="submit"
          isDisabled={pending || !isChanged || fault !== undefined || (required && why.trim() === '')}
        >
          Save the correction
        </Button>
        <Button look="plain" onPress={cancel}>
          Cancel
        </Button>
        {isChanged ? undefined : <span className="tiny quiet">Nothing is changed yet.</span>}
        {fault === undefined ? undefined : <span className="field__error">{fault}</span>}
      </div>
    </form>
  );
};
