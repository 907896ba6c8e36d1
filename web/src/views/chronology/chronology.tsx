import './chronology.css';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense, lazy, useMemo } from 'react';
import { dossierQuery, eventsQuery } from '../../api/queries.ts';
import { Failure, Loading } from '../../ui/state.tsx';
import { Facets } from './facets.tsx';
import { FilterBar } from './filter-bar.tsx';
import { askedOf, filtersIn, narrowing } from './filters.ts';
import { NothingFits, NothingYet, Welcome } from './empty.tsx';
import { EventList } from './event-list.tsx';
import { MapPanel } from './map-panel.tsx';

const Histogram = lazy(async () => ({ default: (await import('./histogram.tsx')).Histogram }));

const route = getRouteApi('/');

/** Days down the page, an event a card, what narrows them beside it, where they lie on a map. */
export const Chronology = () => {
  const search = route.useSearch();
  const filters = useMemo(() => filtersIn(search), [search]);
  const dossier = useQuery(dossierQuery());
  const events = useInfiniteQuery(eventsQuery(askedOf(filters)));
  const rows = useMemo(() => events.data?.pages.flatMap((page) => page.rows) ?? [], [events.data]);
  if (dossier.data?.counts.reports === 0) return <NothingYet />;
  const narrowed = narrowing(filters).length > 0;
  return (
    <div className="chronology">
      <aside className="chronology__facets no-print" aria-label="Narrow the chronology">
        <Facets filters={filters} />
      </aside>
      <section className="chronology__list" aria-label="Events">
        <h1 className="hidden-label">Chronology</h1>
        <Welcome dossier={dossier.data} />
        <FilterBar filters={filters} />
        <Suspense fallback={<div className="histogram" />}>
          <Histogram filters={filters} />
        </Suspense>
        {events.error ? <Failure error={events.error} again={() => void events.refetch()} /> : undefined}
        {events.isPending ? <Loading label="Loading the chronology" lines={9} /> : undefined}
        {events.isSuccess && rows.length === 0 ? <NothingFits narrowed={narrowed} /> : undefined}
        {rows.length > 0 ? (
          <EventList
            rows={rows}
            byDay={filters.order !== 'importance'}
            stale={events.isPlaceholderData}
            more={events.hasNextPage}
            onMore={() => void events.fetchNextPage()}
          />
        ) : undefined}
      </section>
      <aside className="chronology__map no-print" aria-label="Map">
        <MapPanel filters={filters} />
      </aside>
    </div>
  );
};
