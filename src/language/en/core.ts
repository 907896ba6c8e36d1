import type { CoreWords } from '../parts/core.ts';
import { abbreviations, ambiguous, nonFinal, numbered, placeAbbreviations } from './abbreviations.ts';
import { agencies } from './agencies.ts';
import { commonWords } from './common.ts';
import { numbers } from './numbers.ts';
import { months } from './months.ts';
import { captions, finals, openers, signOffs, starters } from './sentence-words.ts';
import { closedClass } from './tags.ts';
import { clipped, prefixes, slashed, splits, unitLetters } from './token-words.ts';

export const core = {
  numbers,
  tokens: {
    abbreviations: new Set(abbreviations),
    ambiguous: new Set(ambiguous),
    numbered: new Set(numbered),
    nonFinal: new Set(nonFinal),
    places: new Set(placeAbbreviations),
    starters: new Set(starters),
    clitics: ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"],
    clipped: new Set(clipped),
    splits: new Map(Object.entries(splits)),
    slashed: new Set(slashed),
    prefixes: new Set(prefixes),
    units: new Set(unitLetters),
  },
  sentences: {
    nonFinal: new Set(nonFinal),
    starters: new Set(starters),
    openers: new Set(openers),
    finals: new Set(finals),
    captions: new Set(captions),
    signOffs: new Set(signOffs),
  },
  common: new Set(commonWords),
  closedClass,
  dateline: {
    months,
    agencies,
    headerKeys: { date: 'published', published: 'published', by: 'byline', headline: 'headline', outlet: 'outlet' },
  },
  mask: {
    lines: [
      'advertisement',
      'advertising',
      'comments',
      'continue reading',
      'copy link',
      'email',
      'facebook',
      'follow us',
      'leave a comment',
      'most read',
      'print',
      'print this article',
      'read more',
      'related articles',
      'related stories',
      'share',
      'share on facebook',
      'share on twitter',
      'share this article',
      'sign up',
      'subscribe',
      'twitter',
      'whatsapp',
    ],
    beginnings: [
      'all rights reserved',
      'copyright \u00a9',
      'this site uses cookies',
      'this website uses cookies',
      'we use cookies',
      'photo:',
      'image:',
      '\u00a9',
    ],
  },
} satisfies CoreWords;
