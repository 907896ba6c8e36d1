import type { Settings } from '../../api/types.ts';
import { Choices } from '../../ui/choices.tsx';
import { useSaving } from './use-saving.ts';

type Mode = Settings['coding'];

const choices = [
  {
    id: 'single',
    label: 'One coder at a time',
    about: 'A decision counts as soon as it is made, and everyone sees it.',
  },
  {
    id: 'double',
    label: 'Two coders, blind',
    about:
      'A value counts when two coders have judged it. Neither sees what the other decided before both have; where they differ, a third look decides. How far they agree is measured.',
  },
] as const satisfies readonly { readonly id: Mode; readonly label: string; readonly about: string }[];

/** How decisions of several people come to count. */
export const Coding = ({ coding }: { readonly coding: Mode }) => {
  const saving = useSaving();
  return (
    <section className="stack">
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
    </section>
  );
};
