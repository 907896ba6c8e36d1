import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { chainQuery } from '../../../api/review.ts';
import { decisionWords } from '../../../review/decision-words.ts';
import { Select, optionsOf } from '../../../review/controls/simple.tsx';
import { useReviewAddress } from '../use-address.ts';

const route = getRouteApi('/review');

/** Whose decisions, and which. */
export const DecisionFilters = () => {
  const { by, what } = route.useSearch();
  const set = useReviewAddress();
  const coders = useQuery(chainQuery()).data?.coders ?? [];
  return (
    <div className="queue__filters no-print">
      <p className="queue__filter">
        <label htmlFor="decisions-by">Who</label>
        <Select
          id="decisions-by"
          value={by ?? ''}
          none="everybody"
          options={coders.map(({ name, decisions }) => ({ value: name, label: `${name} (${String(decisions)})` }))}
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
