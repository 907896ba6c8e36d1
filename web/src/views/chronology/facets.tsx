import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { facetsQuery } from '../../api/queries.ts';
import type { Facets as Answer } from '../../api/types.ts';
import { Button } from '../../ui/button.tsx';
import { Shown } from '../../ui/shown.tsx';
import { spaced, statusName } from '../../format/words.ts';
import type { Filters } from './filters.ts';
import { askedOf } from './filters.ts';
import { useSetFilters } from './use-filters.ts';

type Row = Answer['types'][number];

type FacetProps = {
  readonly title: string;
  readonly name: 'type' | 'place' | 'actor' | 'origin' | 'status';
  readonly rows: readonly Row[];
  readonly value: string | undefined;
  readonly label?: (label: string) => string;
};

const FEW = 8;

const Facet = ({ title, name, rows, value, label = (text) => text }: FacetProps) => {
  const set = useSetFilters();
  const [open, setOpen] = useState(false);
  if (rows.length === 0) return undefined;
  const shown = open ? rows : rows.slice(0, FEW);
  return (
    <section className="facet">
      <h2 className="facet__title">{title}</h2>
      <ul>
        {shown.map((row) => (
          <li key={row.value}>
            <button
              type="button"
              className="facet__row"
              aria-pressed={value === row.value}
              onClick={() => set({ [name]: value === row.value ? undefined : row.value })}
            >
              <span className="facet__name">{label(row.label)}</span>
              <span className="number quiet">{row.events}</span>
            </button>
          </li>
        ))}
      </ul>
      {rows.length > FEW ? (
        <Button look="plain" onPress={() => setOpen(!open)}>
          {open ? 'Fewer' : `All ${String(rows.length)}`}
        </Button>
      ) : undefined}
    </section>
  );
};

/** What there is to choose from, with how many events each would leave. */
export const Facets = ({ filters }: { readonly filters: Filters }) => {
  const facets = useQuery(facetsQuery(askedOf(filters)));
  const [wide] = useState(() => window.matchMedia('(min-width: 62rem)').matches);
  return (
    <details className="facets" open={wide}>
      <summary className="facets__summary">Narrow by</summary>
      <Shown query={facets} label="Loading what the list can be narrowed to">
        {({ types, places, actors, origins, statuses }) => (
          <>
            <Facet title="Type" name="type" rows={types} value={filters.type} label={spaced} />
            <Facet title="Place" name="place" rows={places} value={filters.place} />
            <Facet title="Actor" name="actor" rows={actors} value={filters.actor} />
            <Facet title="Origin" name="origin" rows={origins} value={filters.origin} />
            <Facet title="Status" name="status" rows={statuses} value={filters.status} label={statusName} />
          </>
        )}
      </Shown>
    </details>
  );
};
