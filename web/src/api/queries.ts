import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { GeometryCollection, Topology } from 'topojson-specification';
import landAddress from 'world-atlas/countries-110m.json?url';
import { get } from './http.ts';
import type { Params } from './http.ts';
import type {
  DossierInfo,
  EventDetail,
  EventMapAnswer,
  EventPage,
  Facets,
  Histogram,
  MapPlace,
  ReportDetail,
} from './types.ts';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const PAGE = 100;

/** What is known of the dossier as a whole. */
export const dossierQuery = () =>
  queryOptions({ queryKey: ['dossier'], queryFn: ({ signal }) => get<DossierInfo>('/api/dossier', {}, signal) });

/** Events page by page; what was there stays on the screen while a narrower list comes. */
export const eventsQuery = (filters: Params) =>
  infiniteQueryOptions({
    queryKey: ['events', filters],
    queryFn: ({ pageParam, signal }) =>
      get<EventPage>('/api/events', { ...filters, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** One event whole. */
export const eventQuery = (id: string, asBelievedOn?: string) =>
  queryOptions({
    queryKey: ['event', id, asBelievedOn],
    queryFn: ({ signal }) => get<EventDetail>(`/api/events/${encodeURIComponent(id)}`, { asBelievedOn }, signal),
  });

/** A report with the record of what was read from it. */
export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: ({ signal }) => get<ReportDetail>(`/api/reports/${encodeURIComponent(id)}`, {}, signal),
  });

/** What a list of events can be narrowed to. */
export const facetsQuery = (filters: Params) =>
  queryOptions({
    queryKey: ['facets', filters],
    queryFn: ({ signal }) => get<Facets>('/api/events/facets', filters, signal),
    placeholderData: keepPreviousData,
  });

/** How many events lie when. */
export const histogramQuery = (filters: Params) =>
  queryOptions({
    queryKey: ['histogram', filters],
    queryFn: ({ signal }) => get<Histogram>('/api/events/histogram', filters, signal),
    placeholderData: keepPreviousData,
  });

const placed = ({ places }: EventMapAnswer): readonly MapPlace[] =>
  places.flatMap(({ place, events }) => {
    const { lat, lon } = place;
    return lat === undefined || lon === undefined ? [] : [{ ...place, lat, lon, events }];
  });

/** Where events lie. */
export const mapQuery = (filters: Params) =>
  queryOptions({
    queryKey: ['map', filters],
    queryFn: ({ signal }) => get<EventMapAnswer>('/api/events/map', filters, signal),
    select: placed,
    placeholderData: keepPreviousData,
  });

/** The outlines of countries; they come with the app and never change. */
export const landQuery = () =>
  queryOptions({
    queryKey: ['land'],
    queryFn: async () => {
      const [{ feature }, atlas] = await Promise.all([
        import('topojson-client'),
        fetch(landAddress).then((response) => response.json() as Promise<Atlas>),
      ]);
      return feature(atlas, atlas.objects.countries);
    },
    staleTime: Infinity,
  });
