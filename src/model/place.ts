import { z } from 'zod';
import type { DeepReadonly } from './readonly.ts';

export const placeSchema = z
  .strictObject({
    id: z.string().describe('"geonames:1526273", "iso:KZ", "daybook:balkans".'),
    name: z.string().min(1).describe("The name valid at the report's date."),
    kind: z.enum(['country', 'region', 'district', 'city', 'area', 'facility', 'continent', 'water']),
    country: z.string().length(2).exactOptional().describe('ISO 3166-1 alpha-2.'),
    admin1: z.string().exactOptional(),
    lat: z.number().min(-90).max(90).exactOptional(),
    lon: z.number().min(-180).max(180).exactOptional(),
  })
  .meta({ id: 'Place', description: 'A gazetteer entry.' });

export type Place = DeepReadonly<z.infer<typeof placeSchema>>;
