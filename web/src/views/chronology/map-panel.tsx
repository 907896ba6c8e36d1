import { Suspense, lazy, useState } from 'react';
import type { Filters } from './filters.ts';

const EventMap = lazy(async () => ({ default: (await import('./event-map.tsx')).EventMap }));

const isWide = (): boolean => window.matchMedia('(min-width: 80rem)').matches;

/** The map stands beside the list where there is room, and is opened where there is not. */
export const MapPanel = ({ filters }: { readonly filters: Filters }) => {
  const [open, setOpen] = useState(isWide);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="facets__summary">Map</summary>
      {open ? (
        <Suspense fallback={<div className="map" />}>
          <EventMap filters={filters} />
        </Suspense>
      ) : undefined}
    </details>
  );
};
