import { Link } from '@tanstack/react-router';
import { Button } from '../../ui/button.tsx';
import { DayField } from './day-field.tsx';
import type { Filters } from './filters.ts';
import { filterLabels, filterText, narrowed, narrowing } from './filters.ts';
import { useSetFilters } from './use-filters.ts';

/** What is in force, each to be taken away. */
export const Chips = ({ filters }: { readonly filters: Filters }) => {
  const set = useSetFilters();
  const chips = narrowing(filters);
  if (chips.length === 0) return undefined;
  return (
    <ul className="chips" aria-label="Filters in force">
      {chips.map(([name, value]) => (
        <li key={name}>
          <Button
            look="plain"
            aria-label={`Take away: ${filterLabels[name]} ${filterText(name, value)}`}
            onPress={() => set({ [name]: undefined })}
          >
            {filterLabels[name]}: {filterText(name, value)} <span aria-hidden>×</span>
          </Button>
        </li>
      ))}
      <li>
        <Button look="plain" onPress={() => set(Object.fromEntries(chips.map(([name]) => [name, undefined])))}>
          Clear all
        </Button>
      </li>
    </ul>
  );
};

/** Days, the state of knowledge, the order; and what else is in force. */
export const FilterBar = ({ filters }: { readonly filters: Filters }) => {
  const set = useSetFilters();
  return (
    <div className="filter-bar no-print">
      <div className="filter-bar__fields">
        <DayField name="since" value={filters.since} onChange={set} />
        <DayField name="until" value={filters.until} onChange={set} />
        <DayField
          name="asBelievedOn"
          value={filters.asBelievedOn}
          onChange={set}
          help="As the reports published by this day had it"
        />
        <label className="day-field">
          <span>Order</span>
          <select
            value={filters.order ?? 'day'}
            onChange={({ target }) => set({ order: target.value === 'day' ? undefined : target.value })}
          >
            <option value="day">by day</option>
            <option value="importance">most important first</option>
          </select>
        </label>
        <label className="check-field">
          <input
            type="checkbox"
            checked={filters.parts !== 'false'}
            disabled={filters.order === 'importance'}
            onChange={({ target }) => set({ parts: target.checked ? undefined : 'false' })}
          />
          With the parts of events
        </label>
        <Link to="/export" search={narrowed(filters)} className="button button--plain">
          Export these
        </Link>
      </div>
      <Chips filters={filters} />
    </div>
  );
};
