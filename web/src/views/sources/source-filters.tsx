import { Link } from '@tanstack/react-router';
import { Chips, DayField } from '../chronology/filter-bar.tsx';
import type { Filters } from '../chronology/filters.ts';

/** The filters of the chronology: days here, the rest taken along from there and taken away here. */
export const SourceFilters = ({ filters }: { readonly filters: Filters }) => (
  <div className="filter-bar no-print">
    <div className="filter-bar__fields">
      <DayField name="since" value={filters.since} />
      <DayField name="until" value={filters.until} />
      <DayField name="asBelievedOn" value={filters.asBelievedOn} help="As the reports published by this day had it" />
      <Link to="/" search={filters} className="button button--plain">
        Narrow by type, place, actor in the chronology
      </Link>
    </div>
    <Chips filters={filters} />
  </div>
);
