import type { FormEvent } from 'react';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { useSaving } from './use-saving.ts';

/** The name of the dossier: on every page, and in what is exported. */
export const Title = ({ title }: { readonly title: string }) => {
  const [value, setValue] = useState(title);
  const saving = useSaving();
  const save = (event: FormEvent): void => {
    event.preventDefault();
    saving.mutate({ title: value.trim() });
  };
  const changed = value.trim() !== '' && value.trim() !== title;
  return (
    <form className="settings__title" onSubmit={save}>
      <TextField
        label="Title"
        value={value}
        onChange={setValue}
        error={saving.error?.message}
        help="Shown on every page and written into exports. The file keeps its name."
      />
      <Button look="main" type="submit" isDisabled={!changed || saving.isPending}>
        Save
      </Button>
    </form>
  );
};
