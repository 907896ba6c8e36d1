import type { FormEvent } from 'react';
import { useState } from 'react';
import type { ReviewLayer } from '../../../src/model/review.ts';
import { Button } from '../ui/button.tsx';
import { formKeys } from './correct-form.tsx';
import { layerNames } from './fields.ts';
import { Reason } from './reason.tsx';
import type { Deciding } from './use-decision.ts';

/** What is wrong with a finding that is none, as it is often put. */
export const usualReasons = (layer: ReviewLayer): readonly string[] => [
  'The words do not say this',
  'Not a happening of this story',
  `Twice: another ${layerNames[layer].one} says the same`,
];

/** Says that there is no such finding, and why. */
export const RejectForm = ({ deciding }: { readonly deciding: Deciding }) => {
  const [why, setWhy] = useState('');
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    deciding.reject(why);
  };
  const cancel = (): void => deciding.open('idle');
  return (
    <form className="decision__form" aria-label="Reject" onSubmit={onSubmit} onKeyDown={formKeys(cancel)}>
      <Reason value={why} onChange={setWhy} required usual={usualReasons(deciding.layer)} />
      <div className="row">
        <Button look="main" type="submit" isDisabled={deciding.pending || why.trim() === ''}>
          Reject
        </Button>
        <Button look="plain" onPress={cancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
};
