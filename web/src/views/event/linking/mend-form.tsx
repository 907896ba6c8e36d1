import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { CoderName } from '../../../review/coder-name.tsx';
import { DecisionFailure } from '../../../review/conflict-notice.tsx';
import { Reason } from '../../../review/reason.tsx';
import { useCoder } from '../../../shell/coder.ts';
import { Button } from '../../../ui/button.tsx';

type MendFormProps = {
  /** What the main button does: "Take 2 reports out"; none as long as nothing is chosen. */
  readonly does: string | undefined;
  readonly usual: readonly string[];
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onSubmit: (why: string) => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
};

/** A change to how reports were linked: what is chosen, why, and by whom. */
export const MendForm = ({ does, usual, pending, error, onSubmit, onLeave, children }: MendFormProps) => {
  const [by, setCoder] = useCoder();
  const [why, setWhy] = useState('');
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (does !== undefined && why.trim() !== '' && !pending) onSubmit(why.trim());
  };
  if (by === '') return <CoderName onNamed={setCoder} />;
  return (
    <form className="decision__form mend" onSubmit={submit}>
      {children}
      <Reason value={why} onChange={setWhy} required usual={usual} />
      <DecisionFailure error={error} />
      <div className="row">
        <Button look="main" type="submit" isDisabled={does === undefined || why.trim() === '' || pending}>
          {does ?? 'Nothing chosen yet'}
        </Button>
        <Button look="plain" onPress={onLeave}>
          Leave it as it is
        </Button>
        <span className="small quiet">
          Kept as decided by {by}. It can be undone, and linking anew does not change it.
        </span>
      </div>
    </form>
  );
};
