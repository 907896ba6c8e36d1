import type { FormEvent } from 'react';
import { useId } from 'react';
import { Button } from '../ui/button.tsx';

/** Asks under which name to decide, once; decisions without a name are worth nothing to others. */
export const CoderName = ({ onNamed }: { readonly onNamed: (name: string) => void }) => {
  const id = useId();
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('coder') ?? '').trim();
    if (name !== '') onNamed(name);
  };
  return (
    <form className="coder-name" onSubmit={onSubmit}>
      <div className="field">
        <label htmlFor={id}>Your name</label>
        <input id={id} name="coder" required maxLength={200} autoComplete="name" />
        <span className="field__help">Each decision is kept with who made it. This browser remembers the name.</span>
      </div>
      <Button look="main" type="submit">
        Decide as this name
      </Button>
    </form>
  );
};
