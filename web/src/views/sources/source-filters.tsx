import { Link } from '@tanstack/react-router';
import { DayField } from '../chronology/day-field.tsx';
import { Chips } from '../chronology/filter-bar.tsx';
import type { Filters } from '../chronology/filters.ts';
import { useSetFilters } from '../chronology/use-filters.ts';

/** The filters of the chronology: days here, the rest taken along from there and taken away here. */
export const SourceFilters = ({ filters }: { readonly filters: Filters }) => {
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
        <Link to="/" search={filters} className="button button--plain">
          Narrow by type, place, actor in the chronology
        </Link>
      </div>
      <Chips filters={filters} />
    </div>
  );
};
