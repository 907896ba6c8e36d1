import { createRoute } from '@hono/zod-openapi';
import { facetsOf, histogramOf } from '../../jobs/facets.ts';
import { eventsByPlace } from '../../store/index.ts';
import type { ServerDeps } from '../deps.ts';
import { as, router } from '../router.ts';
import { answers } from '../schemas/common.ts';
import { facetsSchema, histogramSchema, mapSchema } from '../schemas/counts.ts';
import { countFilterOf, eventQuery } from '../schemas/filters.ts';

const request = { query: eventQuery({}) };

const histogram = createRoute({
  method: 'get',
  path: '/events/histogram',
  summary: 'Events over time',
  description: 'With `asBelievedOn`, events that a report published by that day tells, on the days they have now.',
  request,
  responses: answers(histogramSchema, 'Bins of a day, a month or a year.'),
});

const facets = createRoute({
  method: 'get',
  path: '/events/facets',
  summary: 'What events can be narrowed by',
  description: 'With `asBelievedOn`, events that a report published by that day tells, as they are now.',
  request,
  responses: answers(facetsSchema, 'Counts by type, family, place, actor, origin and status.'),
});

const map = createRoute({
  method: 'get',
  path: '/events/map',
  summary: 'Where events are',
  description: 'With `asBelievedOn`, events that a report published by that day tells, where they are now.',
  request,
  responses: answers(mapSchema, 'Places with coordinates.'),
});

const PLACES = { limit: 1000, named: 10, mapped: true };

/** Counts of the chronology: over time, by facet, on the map. */
export const eventCountRoutes = ({ dossier }: ServerDeps) =>
  router()
    .openapi(histogram, (c) => {
      const filter = countFilterOf(c.req.valid('query'));
      return c.json(
        as(
          histogramSchema,
          dossier.read((store) => histogramOf(store, filter)),
        ),
        200,
      );
    })
    .openapi(facets, (c) => {
      const filter = countFilterOf(c.req.valid('query'));
      return c.json(
        as(
          facetsSchema,
          dossier.read((store) => facetsOf(store, filter)),
        ),
        200,
      );
    })
    .openapi(map, (c) => {
      const filter = countFilterOf(c.req.valid('query'));
      const places = dossier.read((store) => eventsByPlace(store, filter, PLACES));
      return c.json(as(mapSchema, { places }), 200);
    });
