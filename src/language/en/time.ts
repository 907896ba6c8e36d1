import type { TimeWords } from '../parts/time.ts';

export const time = { supported: true } satisfies TimeWords;
