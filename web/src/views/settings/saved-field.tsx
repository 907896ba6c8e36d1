import type { ComponentProps, FormEvent } from 'react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';

type SavedFieldProps = Pick<ComponentProps<typeof TextField>, 'label' | 'help' | 'error' | 'offered'> & {
  /** As it was saved. */
  readonly saved: string;
  readonly onSave: (value: string) => void;
  readonly isSaving?: boolean;
};

/** A field with a button that saves it, once something is changed. */
export const SavedField = ({ saved, onSave, isSaving = false, ...field }: SavedFieldProps) => {
  const [value, setValue] = useState(saved);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    onSave(value.trim());
  };
  return (
    <form className="saved-field" onSubmit={save}>
      <TextField {...field} value={value} onChange={setValue} />
      <Button type="submit" isDisabled={value.trim() === saved || isSaving}>
        Save
      </Button>
    </form>
  );
};
