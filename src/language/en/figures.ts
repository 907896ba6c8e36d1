import type { FigureWords } from '../parts/figures.ts';

export const figures = { supported: true } satisfies FigureWords;
