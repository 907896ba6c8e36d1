import { useQuery } from '@tanstack/react-query';
import { settingsQuery } from '../../api/settings.ts';
import { useCoder } from '../../shell/coder.ts';
import type { Theme } from '../../shell/theme.ts';
import { useTheme } from '../../shell/theme.ts';
import { SavedField } from './saved-field.tsx';

const themes = [
  { id: 'system', label: 'As this system has it' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
] as const satisfies readonly { readonly id: Theme; readonly label: string }[];

const Coder = () => {
  const [coder, setCoder] = useCoder();
  const { data } = useQuery(settingsQuery());
  return (
    <SavedField
      key={coder}
      label="Your name as a coder"
      saved={coder}
      onSave={setCoder}
      offered={data?.coders ?? []}
      help={
        coder === ''
          ? 'Decisions are kept with the name of who made them. Give one before you review.'
          : `Decisions made in this browser are kept as those of ${coder}.`
      }
    />
  );
};

const Colours = () => {
  const [theme, setTheme] = useTheme();
  return (
    <label className="field settings__theme">
      <span className="field__label">Colours</span>
      <select
        value={theme}
        onChange={({ target }) => setTheme(themes.find(({ id }) => id === target.value)?.id ?? 'system')}
      >
        {themes.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
};

/** What is kept in this browser alone, and where programs ask. */
export const ThisBrowser = () => (
  <section className="stack" aria-labelledby="browser">
    <h2 id="browser">This browser</h2>
    <Coder />
    <Colours />
    <p className="small">
      For programs: <a href="/api">the API of this dossier</a>. Everything on these pages comes from it.
    </p>
  </section>
);
