/**
 * Deciding about a finding, for any screen that shows one:
 *
 *   const deciding = useDecision({ record, path: '/figures/f3', onDecided });   // use-decision.ts
 *   useKeys(decisionKeys(deciding));                                             // a, c, r
 *   <DecisionForm key={path} deciding={deciding} selection={selection} />
 *
 * `record` is the record as it stands; `selection` the words the reader has selected, where the screen knows them.
 * The form asks for the coder's name when there is none, for a reason where one is due, and tells when another was first.
 * `onDecided` gets what was written and what it changed: `<OutcomeLine>` (outcome-line.tsx) tells it, with Undo.
 * To add what the machine did not read: `<AddForm>` (add-form.tsx). What stands about a report: `reportReviewQuery`.
 */
import './review.css';
import { useEffect, useRef } from 'react';
import type { Span } from '../../../src/model/span.ts';
import { Button } from '../ui/button.tsx';
import { CoderName } from './coder-name.tsx';
import { DecisionFailure } from './conflict-notice.tsx';
import { CorrectForm } from './correct-form.tsx';
import { fieldsOf } from './fields.ts';
import { RejectForm } from './reject-form.tsx';
import type { Deciding } from './use-decision.ts';

const Choices = ({ deciding }: { readonly deciding: Deciding }) => {
  const { layer, pending, mode } = deciding;
  return (
    <div className="row" role="group" aria-label="Decide">
      <Button look="main" isDisabled={pending} onPress={deciding.accept}>
        Accept <kbd aria-hidden>a</kbd>
      </Button>
      {fieldsOf[layer].length > 0 ? (
        <Button isDisabled={pending} aria-expanded={mode === 'correct'} onPress={() => deciding.open('correct')}>
          Correct <kbd aria-hidden>c</kbd>
        </Button>
      ) : undefined}
      <Button isDisabled={pending} aria-expanded={mode === 'reject'} onPress={() => deciding.open('reject')}>
        Reject <kbd aria-hidden>r</kbd>
      </Button>
    </div>
  );
};

type DecisionFormProps = { readonly deciding: Deciding; readonly selection?: Span | undefined };

/** Accept, correct or reject; nothing is written before one of them is pressed. */
export const DecisionForm = ({ deciding, selection }: DecisionFormProps) => {
  const { mode } = deciding;
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(mode);
  useEffect(() => {
    // Who opened a form is in it, who left it is where they were: also without seeing it.
    if (before.current !== mode)
      (box.current?.querySelector<HTMLElement>('input, select, textarea') ?? box.current)?.focus();
    before.current = mode;
  }, [mode]);
  return (
    <div ref={box} className="decision" tabIndex={-1}>
      {mode === 'idle' ? <Choices deciding={deciding} /> : undefined}
      {mode === 'correct' ? <CorrectForm deciding={deciding} selection={selection} /> : undefined}
      {mode === 'reject' ? <RejectForm deciding={deciding} /> : undefined}
      {deciding.needsName ? <CoderName onNamed={deciding.named} /> : undefined}
      {deciding.pending ? (
        <p className="small quiet" role="status">
          Writing…
        </p>
      ) : undefined}
      <DecisionFailure error={deciding.error} />
      {deciding.isConflict && mode !== 'idle' ? (
        <div>
          <Button onPress={() => deciding.open(mode)}>Show what stands now</Button>
        </div>
      ) : undefined}
    </div>
  );
};
