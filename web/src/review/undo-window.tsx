import type { FormEvent } from 'react';
import { useState } from 'react';
import type { Decided } from '../api/review.ts';
import { Button } from '../ui/button.tsx';
import { Window } from '../ui/window.tsx';
import { CoderName } from './coder-name.tsx';
import { DecisionFailure } from './conflict-notice.tsx';
import { Reason } from './reason.tsx';
import { useDecide } from './use-decision.ts';

type UndoWindowProps = {
  readonly decision: { readonly id: string; readonly by: string; readonly words: string };
  readonly onClose: () => void;
  readonly onDecided: (decided: Decided) => void;
};

/** Takes a decision back after the fact, and says why. */
export const UndoWindow = ({ decision, onClose, onDecided }: UndoWindowProps) => {
  const [why, setWhy] = useState('');
  const { by, setCoder, undo } = useDecide((decided) => {
    onDecided(decided);
    onClose();
  });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    undo.mutate({ ids: [decision.id], why });
  };
  return (
    <Window title="Undo a decision" isOpen onOpenChange={onClose}>
      <p className="small">
        What {decision.by} decided{decision.words === '' ? '' : ' about '}
        {decision.words === '' ? undefined : <q className="words serif">{decision.words}</q>} stays in the list, as
        undone; what stood before counts again.
      </p>
      {by === '' ? <CoderName onNamed={setCoder} /> : undefined}
      <form className="stack" onSubmit={onSubmit}>
        <Reason value={why} onChange={setWhy} required />
        <div className="row">
          <Button look="main" type="submit" isDisabled={by === '' || undo.isPending || why.trim() === ''}>
            Undo it
          </Button>
        </div>
      </form>
      <DecisionFailure error={undo.error} />
    </Window>
  );
};
