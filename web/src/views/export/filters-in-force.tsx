import { Link, useNavigate } from '@tanstack/react-router';
import { DayField } from '../chronology/day-field.tsx';
import type { FilterName, Filters } from '../chronology/filters.ts';
import { filterLabels, filterText, narrowing } from '../chronology/filters.ts';

type Change = { readonly [Name in FilterName]?: string | undefined };

const days = ['since', 'until'] as const;

const Chips = ({ filters }: { readonly filters: Filters }) => {
  const chips = narrowing(filters).filter(([name]) => name !== 'since' && name !== 'until');
  if (chips.length === 0) return undefined;
  return (
    <ul className="chips" aria-label="Filters in force">
      {chips.map(([name, value]) => (
        <li key={name}>
          <Link
            to="/export"
            search={(before) => ({ ...before, [name]: undefined })}
            activeOptions={{ explicitUndefined: true }}
            className="button button--plain"
            aria-label={`Take away: ${filterLabels[name]} ${filterText(name, value)}`}
            resetScroll={false}
          >
            <span className="words">
              {filterLabels[name]}: {filterText(name, value)}
            </span>{' '}
            <span aria-hidden>×</span>
          </Link>
        </li>
      ))}
    </ul>
  );
};

/** What narrows the export: the filters of the chronology, from its address. */
export const FiltersInForce = ({ filters }: { readonly filters: Filters }) => {
  const navigate = useNavigate();
  const set = (change: Change): void =>
    void navigate({ to: '/export', search: (before) => ({ ...before, ...change }), resetScroll: false });
  return (
    <section className="stack" aria-labelledby="which">
      <h2 id="which">Which events</h2>
      <div className="export__days">
        {days.map((name) => (
          <DayField key={name} name={name} value={filters[name]} onChange={set} />
        ))}
      </div>
      <Chips filters={filters} />
      <p className="small">
        <Link to="/" search={filters}>
          {narrowing(filters).length === 0 ? 'Narrow in the chronology' : 'Change or see them in the chronology'}
        </Link>
        , then come back by “Export these”.
      </p>
    </section>
  );
};
