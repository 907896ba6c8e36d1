import type { Span } from '../model/index.ts';
import { fold } from './given.ts';
import type { Term } from './match.ts';

/** A stretch of a report around the words found: its words, where it stands, and where the words found stand in the text. */
export type Snippet = { readonly span: Span; readonly text: string; readonly marks: readonly Span[] };

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** About two lines on a screen. */
const width = 220;
const before = 60;

type Found = { readonly start: number; readonly end: number; readonly word: string };

const matcher = (terms: readonly Term[]): ((folded: string) => string | undefined) => {
  const exact = new Set<string>();
  const beginnings: string[] = [];
  for (const { words, prefix, not } of terms) {
    if (not) continue;
    const folded = words.map(fold);
    if (prefix) beginnings.push(folded.pop() ?? '');
    for (const each of folded) exact.add(each);
  }
  return (folded) =>
    exact.has(folded) ? folded : beginnings.find((beginning) => beginning !== '' && folded.startsWith(beginning));
};

const findIn = (text: string, terms: readonly Term[]): readonly Found[] => {
  const matches = matcher(terms);
  const found: Found[] = [];
  for (const match of text.matchAll(word)) {
    const known = matches(fold(match[0]));
    if (known !== undefined) found.push({ start: match.index, end: match.index + match[0].length, word: known });
  }
  return found;
};

/** Where the most different words stand together; the earliest of equals. */
const bestStart = (found: readonly Found[]): number => {
  let best = { start: 0, words: 0 };
  found.forEach(({ start }, index) => {
    const words = new Set<string>();
    for (let next = index; next < found.length; next++) {
      const other = found[next] as Found;
      if (other.end > start + width - before) break;
      words.add(other.word);
    }
    if (words.size > best.words) best = { start, words: words.size };
  });
  return Math.max(0, best.start - before);
};

const atWord = (text: string, offset: number, toward: 1 | -1): number => {
  if (offset <= 0 || offset >= text.length) return Math.min(Math.max(offset, 0), text.length);
  let at = offset;
  // A word longer than this is none: cut it.
  for (let steps = 0; steps < 40 && at > 0 && at < text.length; steps++, at += toward)
    if (/\s/.test(text[toward === 1 ? at - 1 : at] as string)) return at;
  return offset;
};

/** The stretch of a text that shows best why it was found; its beginning when only the headline was. */
export const snippetOf = (text: string, terms: readonly Term[]): Snippet | undefined => {
  if (text === '') return undefined;
  const found = findIn(text, terms);
  const start = atWord(text, bestStart(found), 1);
  const end = Math.max(atWord(text, start + width, -1), start + 1);
  const marks = found
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ start: mark.start, end: mark.end }));
  return { span: { start, end }, text: text.slice(start, end), marks };
};
