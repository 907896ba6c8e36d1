import type { Span } from '../../../../src/model/span.ts';

/** Going through a text word by word with the keys. */

const segmenters = new Map<string, Intl.Segmenter>();

const segmenterFor = (language: string): Intl.Segmenter => {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, known);
  return known;
};

/** Words are looked for in so much of the text around. */
const REACH = 6000;

type Word = { readonly start: number; readonly end: number };

const wordsIn = (text: string, from: number, to: number, language: string): readonly Word[] =>
  [...segmenterFor(language).segment(text.slice(from, to))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: from + index, end: from + index + segment.length }));

/** The word after an offset or, with `back`, before it; undefined at the end of the text. */
export const nextWord = (
  text: string,
  at: number,
  { back = false, language = 'en' }: { readonly back?: boolean; readonly language?: string } = {},
): Span | undefined => {
  const [from, to] = back ? [Math.max(0, at - REACH), at] : [at, Math.min(text.length, at + REACH)];
  const words = wordsIn(text, from, to, language);
  return back ? words.findLast(({ end }) => end <= at) : words.find(({ start }) => start >= at);
};

/** A stretch without the blanks at its ends; undefined where nothing else is in it. */
export const trimmed = (text: string, { start, end, part }: Span): Span | undefined => {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to, ...(part === undefined ? {} : { part }) } : undefined;
};
