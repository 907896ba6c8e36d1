import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import type { Origin } from '../facts.ts';
import { Pop } from '../pop.tsx';
import { useSetEventSearch } from '../use-event-search.ts';
import { choiceOf } from './columns.ts';

/** Where there are more than these one looks for a name. */
const MANY = 20;

type ChooserProps = { readonly origins: readonly Origin[]; readonly chosen: readonly Origin[] };

/** Which origins stand side by side. */
export const Chooser = ({ origins, chosen }: ChooserProps) => {
  const set = useSetEventSearch();
  const [words, setWords] = useState('');
  const fitting = origins.filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase()));
  const ids = new Set(chosen.map(({ id }) => id));
  const choose = (next: ReadonlySet<string>): void => set({ origins: choiceOf(origins, next) });
  return (
    <Pop
      id="columns"
      label="Which origins"
      className="button"
      button={`${String(chosen.length)} of ${String(origins.length)} origins`}
    >
      <fieldset className="chooser">
        <legend className="small">Columns, those with most statements first</legend>
        <div className="row">
          <Button look="plain" onPress={() => choose(new Set(origins.map(({ id }) => id)))}>
            All
          </Button>
          <Button look="plain" onPress={() => choose(new Set())}>
            Those that say most
          </Button>
        </div>
        {origins.length > MANY ? (
          <input
            type="search"
            className="input"
            aria-label="Look for an origin"
            placeholder="Look for an origin"
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        ) : undefined}
        {fitting.map(({ id, name, statements }) => (
          <label key={id} className="check-field">
            <input
              type="checkbox"
              checked={ids.has(id)}
              disabled={ids.has(id) && ids.size === 1}
              onChange={({ target }) => {
                const next = new Set(ids);
                if (target.checked) next.add(id);
                else next.delete(id);
                choose(next);
              }}
            />
            <span className="words">{name}</span>
            <span className="quiet tabular">{statements.length}</span>
          </label>
        ))}
      </fieldset>
    </Pop>
  );
};
