import { z } from 'zod';
import { placeSchema } from '../../model/place.ts';

const count = z.int().min(0);

export const histogramSchema = z
  .strictObject({
    unit: z.enum(['day', 'month', 'year']).describe('What a bin is: whichever makes about 400 of them or fewer.'),
    bins: z.array(
      z.strictObject({
        bin: z.string().describe('"2022-01-09", "2022-01" or "2022". Bins without events are left out.'),
        events: count,
        disputed: count,
      }),
    ),
    undated: count.describe('Events of no known day.'),
  })
  .meta({ id: 'Histogram', description: 'Events over time.' });

const facet = z.array(
  z.strictObject({ value: z.string().describe('What the filter takes.'), label: z.string(), events: count }),
);

export const facetsSchema = z
  .strictObject({ types: facet, families: facet, places: facet, actors: facet, origins: facet, statuses: facet })
  .meta({
    id: 'Facets',
    description:
      'What events can be narrowed by, the 30 most frequent of each, counted without its own part of the filter.',
  });

export const mapSchema = z
  .strictObject({
    places: z.array(
      z.strictObject({
        place: placeSchema,
        events: count,
        ids: z.array(z.string()).describe('Its events, where there are no more than ten.'),
      }),
    ),
  })
  .meta({ id: 'EventMap', description: 'Where the events are: up to 1,000 places, those with most first.' });
