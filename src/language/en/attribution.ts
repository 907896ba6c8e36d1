import type { AttributionWords } from '../parts/attribution.ts';

export const attribution = { supported: true } satisfies AttributionWords;
