import type { TimeExpression } from '../../src/model/index.ts';
import { loadResources, read } from '../../src/index.ts';

const { models = [] } = loadResources();

/** All expressions of a text as [words, time]. */
export const timesOf = (text: string, published?: string): readonly (readonly [string, TimeExpression])[] =>
  read(
    { text, language: 'en', ...(published === undefined ? {} : { published }) },
    { resources: { models } },
  ).times.map((time) => [text.slice(time.span.start, time.span.end), time] as const);

/** All expressions of a text as [words, value]. */
export const values = (text: string, published?: string): readonly (readonly [string, string | undefined])[] =>
  timesOf(text, published).map(([words, { value }]) => [words, value]);
