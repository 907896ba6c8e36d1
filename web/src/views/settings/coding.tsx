import type { Settings } from '../../api/types.ts';
import { Choices } from '../../ui/choices.tsx';
import { SavedField } from './saved-field.tsx';
import { useSaving } from './use-saving.ts';

type Mode = Settings['coding'];

const choices = [
  {
    id: 'single',
    label: 'One coder at a time',
    about: 'The latest decision about a value counts, and everyone sees it.',
  },
  {
    id: 'double',
    label: 'Two coders, blind',
    about:
      'A value counts when two coders judged it alike; until then, and while they differ, the machine’s value stands. Neither sees what the other decided. Where they differ somebody settles it, and how far they agree is measured.',
  },
] as const satisfies readonly { readonly id: Mode; readonly label: string; readonly about: string }[];

const namesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

const Coders = ({ coders }: Pick<Settings, 'coders'>) => {
  const saving = useSaving();
  const saved = coders.join(', ');
  return (
    <SavedField
      key={saved}
      label="Names of coders"
      saved={saved}
      onSave={(value) => saving.mutate({ coders: namesIn(value) })}
      isSaving={saving.isPending}
      error={saving.error?.message}
      help="With commas between; offered wherever a name is asked for."
    />
  );
};

/** How decisions of several people come to count, and who they are. */
export const Coding = ({ coding, coders }: Pick<Settings, 'coding' | 'coders'>) => {
  const saving = useSaving();
  return (
    <section className="stack" aria-label="Coding">
      <Choices
        title="Coding"
        choices={choices}
        value={saving.isPending ? (saving.variables.coding ?? coding) : coding}
        onChange={(chosen) => saving.mutate({ coding: chosen })}
        isDisabled={saving.isPending}
      />
      {saving.error ? (
        <p className="field__error words" role="alert">
          {saving.error.message}
        </p>
      ) : undefined}
      <Coders coders={coders} />
    </section>
  );
};
