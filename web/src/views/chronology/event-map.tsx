import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { landQuery, mapQuery } from '../../api/queries.ts';
import type { MapPlace } from '../../api/types.ts';
import { counted } from '../../format/bounds.ts';
import { Button } from '../../ui/button.tsx';
import { useWidth } from '../../ui/use-width.ts';
import type { Filters } from './filters.ts';
import { askedOf } from './filters.ts';
import { highlightPlace, useHighlighted } from './highlight.ts';
import { areaOf, isArea, projectionFor } from './projection.ts';
import { useSetFilters } from './use-filters.ts';

const radius = (count: number): number => Math.min(18, 3 + 2 * Math.sqrt(count));

type MarkProps = {
  readonly place: MapPlace;
  readonly path: (shape: GeoJSON.GeoJSON) => string | null;
  readonly at: readonly [number, number] | null;
  readonly area: GeoJSON.GeoJSON | undefined;
  readonly on: boolean;
};

const Mark = ({ place, path, at, area, on }: MarkProps) => {
  const set = useSetFilters();
  const choose = (): void => set({ place: place.id });
  const shared = {
    className: area ? 'map__area' : 'map__dot',
    'data-on': on || undefined,
    role: 'button',
    tabIndex: 0,
    'aria-label': `${place.name}: ${counted(place.events, 'event')}. Show these`,
    onClick: choose,
    onKeyDown: ({ key }: { key: string }) => (key === 'Enter' || key === ' ' ? choose() : undefined),
    onPointerEnter: () => highlightPlace(place.id),
    onPointerLeave: () => highlightPlace(undefined),
  };
  const title = <title>{`${place.name} · ${counted(place.events, 'event')}`}</title>;
  if (area)
    return (
      <path {...shared} d={path(area) ?? ''}>
        {title}
      </path>
    );
  return at ? (
    <circle {...shared} cx={at[0]} cy={at[1]} r={radius(place.events)}>
      {title}
    </circle>
  ) : undefined;
};

/** Where events lie: a dot for an exact place, an area where only a region or a country is known. */
export const EventMap = ({ filters }: { readonly filters: Filters }) => {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [zoom, setZoom] = useState(0);
  const land = useQuery(landQuery());
  const { data } = useQuery(mapQuery(askedOf(filters)));
  const highlighted = useHighlighted();
  const places = useMemo(() => data ?? [], [data]);
  const height = Math.round(width * 0.95);
  const { path, project } = useMemo(
    () => projectionFor(places, { width, height, zoom }),
    [places, width, height, zoom],
  );
  return (
    <div ref={box} className="map">
      <svg width={width} height={height} role="group" aria-label="Places of the events shown">
        <path className="map__land" d={land.data && width > 0 ? (path(land.data) ?? '') : ''} />
        {(width > 0 ? [...places] : [])
          .sort((a, b) => Number(isArea(b)) - Number(isArea(a)) || b.events - a.events)
          .map((place) => (
            <Mark
              key={place.id}
              place={place}
              path={path}
              at={project(place)}
              area={isArea(place) && land.data ? areaOf(place, land.data) : undefined}
              on={place.id === highlighted || place.id === filters.place || place.name === filters.place}
            />
          ))}
      </svg>
      <div className="map__tools">
        <Button look="icon" aria-label="Closer" onPress={() => setZoom(zoom + 1)}>
          +
        </Button>
        <Button look="icon" aria-label="Farther" onPress={() => setZoom(zoom - 1)}>
          −
        </Button>
        <Button look="plain" onPress={() => setZoom(0)}>
          Fit
        </Button>
      </div>
      <p className="map__note tiny quiet">
        {places.length === 0
          ? 'No place is known for these events.'
          : 'Dots are places, shaded areas are as exact as the reports are.'}
      </p>
    </div>
  );
};
