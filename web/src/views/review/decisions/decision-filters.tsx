import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { settingsQuery } from '../../../api/settings.ts';
import { decisionWords } from '../../../review/decision-words.ts';
import { Select, optionsOf } from '../../../review/controls/simple.tsx';
import { useReviewAddress } from '../use-address.ts';

const route = getRouteApi('/review');

/** Whose decisions, and which; names are those of the settings and those on the page. */
export const DecisionFilters = ({ seen }: { readonly seen: readonly string[] }) => {
  const { by, what } = route.useSearch();
  const set = useReviewAddress();
  const settings = useQuery(settingsQuery());
  const names = [...new Set([...(settings.data?.coders ?? []), ...seen, ...(by === undefined ? [] : [by])])].toSorted();
  return (
    <div className="queue__filters no-print">
      <p className="queue__filter">
        <label htmlFor="decisions-by">Who</label>
        <Select
          id="decisions-by"
          value={by ?? ''}
          none="everybody"
          options={names.map((name) => ({ value: name, label: name }))}
          onChange={(chosen) => set({ by: chosen === '' ? undefined : chosen })}
        />
      </p>
      <p className="queue__filter">
        <label htmlFor="decisions-what">What</label>
        <Select
          id="decisions-what"
          value={what ?? ''}
          none="everything"
          options={optionsOf(decisionWords)}
          onChange={(chosen) => set({ what: chosen === '' ? undefined : chosen })}
        />
      </p>
    </div>
  );
};
