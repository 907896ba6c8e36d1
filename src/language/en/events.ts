import type { EventWords } from '../parts/events.ts';

export const events = { supported: true } satisfies EventWords;
