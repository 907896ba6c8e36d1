import type { Casing } from './doc.ts';
import type { Stage } from './stage.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import type { Range } from '../text/range.ts';
import type { Sentence } from '../text/sentences.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { tokensOf } from '../text/tokens.ts';

export const paragraphs: Stage<never, 'paragraphs'> = {
  name: 'paragraphs',
  needs: [],
  adds: 'paragraphs',
  run: (doc) => paragraphsOf(doc.text),
};

/** The parts of a paragraph that are neither masked nor header lines. */
const readable = (paragraph: Range, hidden: readonly Range[], from: number): Range[] => {
  const parts: Range[] = [];
  let start = paragraph.start;
  for (let index = from; index < hidden.length; index += 1) {
    const mask = hidden[index] as Range;
    if (mask.start >= paragraph.end) break;
    if (mask.end <= start) continue;
    if (mask.start > start) parts.push({ start, end: mask.start });
    start = Math.max(start, mask.end);
  }
  if (start < paragraph.end) parts.push({ start, end: paragraph.end });
  return parts;
};

export const tokens: Stage<'paragraphs' | 'masked' | 'dateline', 'tokens'> = {
  name: 'tokens',
  needs: ['paragraphs', 'masked', 'dateline'],
  adds: 'tokens',
  run: (doc) => {
    const hidden = [...doc.masked, ...doc.dateline.headers].sort((a, b) => a.start - b.start);
    const tokens: Token[] = [];
    let from = 0;
    for (const paragraph of doc.paragraphs) {
      while (from < hidden.length && (hidden[from] as Range).end <= paragraph.start) from += 1;
      const parts = hidden.length > from ? readable(paragraph, hidden, from) : [paragraph];
      for (const part of parts)
        for (const token of tokensOf(doc.text, part.start, part.end, doc.pack.core.tokens)) tokens.push(token);
    }
    return tokens;
  },
};

/** Old wire copy is all capitals, some archives are all lower case: shape then says nothing about names. */
const casingOf = (tokens: readonly Token[]): Casing => {
  let upper = 0;
  let lower = 0;
  let title = 0;
  for (const token of tokens.slice(0, 600)) {
    if (token.kind !== 'word' || token.text.length < 2) continue;
    if (token.shape === 'upper') upper += 1;
    else if (token.shape === 'lower') lower += 1;
    else title += 1;
  }
  const all = upper + lower + title;
  if (all >= 8 && upper > 0.6 * all) return 'upper';
  return all >= 20 && title + upper < 0.01 * all ? 'lower' : 'mixed';
};

export const casing: Stage<'tokens', 'casing'> = {
  name: 'casing',
  needs: ['tokens'],
  adds: 'casing',
  run: (doc) => casingOf(doc.tokens),
};

export const sentences: Stage<'paragraphs' | 'tokens' | 'casing' | 'dateline', 'sentences'> = {
  name: 'sentences',
  needs: ['paragraphs', 'tokens', 'casing', 'dateline'],
  adds: 'sentences',
  run: (doc) => {
    const rules = {
      ...doc.pack.core.sentences,
      casing: doc.casing === 'lower' ? ('other' as const) : ('mixed' as const),
      ...(doc.dateline.span ? { forced: doc.dateline.span.end } : {}),
    };
    const all: Sentence[] = [];
    let first = 0;
    doc.paragraphs.forEach((paragraph, index) => {
      let last = first;
      while (last < doc.tokens.length && (doc.tokens[last] as Token).start < paragraph.end) last += 1;
      if (last > first) for (const sentence of sentencesOf(doc.tokens, first, last, index, rules)) all.push(sentence);
      first = last;
    });
    return all;
  },
};
