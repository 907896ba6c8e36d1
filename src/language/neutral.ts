import type { LanguagePack } from './pack.ts';

const none: ReadonlySet<string> = new Set();

/** Reads the structure of a text in a language Daybook does not know: paragraphs, tokens, sentences, nothing else. */
export const neutral: LanguagePack = {
  id: 'und',
  label: 'unknown language',
  core: {
    numbers: { small: new Map(), tens: new Map(), scales: new Map(), one: none, half: '', and: '' },
    tokens: { abbreviations: none, clitics: [] },
    sentences: { nonFinal: none, starters: none },
    common: none,
    tags: { closed: {}, open: {}, endings: [] },
    dateline: { months: {}, agencies: {}, headerKeys: {} },
    mask: { lines: [], beginnings: [] },
  },
  names: { supported: false },
  time: { supported: false },
  places: { supported: false },
  attribution: { supported: false },
  figures: { supported: false },
  events: { supported: false },
};
