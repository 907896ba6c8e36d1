import type { NameWords } from '../parts/names.ts';

export const names = { supported: true } satisfies NameWords;
