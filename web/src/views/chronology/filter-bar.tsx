import type { ChangeEvent } from 'react';
import { Button } from '../../ui/button.tsx';
import { formatDay } from '../../format/days.ts';
import { spaced } from '../../format/words.ts';
import type { FilterName, Filters } from './filters.ts';
import { filterLabels, narrowing } from './filters.ts';
import { useSetFilters } from './use-filters.ts';

const dayFilters: ReadonlySet<FilterName> = new Set(['since', 'until', 'asBelievedOn']);

const told = (name: FilterName, value: string): string => {
  if (dayFilters.has(name)) return formatDay(value);
  return name === 'type' ? value.split(',').map(spaced).join(', ') : value;
};

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
            aria-label={`Take away: ${filterLabels[name]} ${told(name, value)}`}
            onPress={() => set({ [name]: undefined })}
          >
            {filterLabels[name]}: {told(name, value)} <span aria-hidden>×</span>
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

type DayFieldProps = { readonly name: FilterName; readonly value: string | undefined; readonly help?: string };

/** A filter that is a day. */
export const DayField = ({ name, value, help }: DayFieldProps) => {
  const set = useSetFilters();
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    // A year half typed is no day yet.
    if (target.value === '' || target.value > '1000') set({ [name]: target.value === '' ? undefined : target.value });
  };
  return (
    <label className="day-field" title={help}>
      <span>{filterLabels[name]}</span>
      <input key={value} type="date" defaultValue={value ?? ''} max="9999-12-31" onChange={onChange} />
    </label>
  );
};

/** Days, the state of knowledge, the order; and what else is in force. */
export const FilterBar = ({ filters }: { readonly filters: Filters }) => {
  const set = useSetFilters();
  return (
    <div className="filter-bar no-print">
      <div className="filter-bar__fields">
        <DayField name="since" value={filters.since} />
        <DayField name="until" value={filters.until} />
        <DayField name="asBelievedOn" value={filters.asBelievedOn} help="As the reports published by this day had it" />
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
      </div>
      <Chips filters={filters} />
    </div>
  );
};
