import { SavedField } from './saved-field.tsx';
import { useSaving } from './use-saving.ts';

/** The name of the dossier: on every page, and in what is exported. */
export const Title = ({ title }: { readonly title: string }) => {
  const saving = useSaving();
  return (
    <SavedField
      key={title}
      label="Title"
      saved={title}
      onSave={(value) => saving.mutate({ title: value })}
      isSaving={saving.isPending}
      error={saving.error?.message}
      help="Shown on every page and written into exports. Empty, it is the name of the file, which stays as it is."
    />
  );
};
