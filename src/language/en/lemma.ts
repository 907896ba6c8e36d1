import type { LemmaWords } from '../parts/lemma.ts';
import { demonyms } from './demonyms.ts';
import { frequentWords } from './frequent-words.ts';
import { inflection } from './inflect.ts';
import { lemmaEndings } from './lemma-endings.ts';
import { lemmaExceptions, lemmaKnown } from './lemma-exceptions.ts';
import { ownExceptions, ownKnown } from './lemma-own.ts';
import { months } from './months.ts';
import { cityNames, countryNames } from './place-names.ts';

/** English lemmas, as the treebanks EWT and GUM write them. */
export const lemma = {
  classes: {
    'ADJ NNP': 'ADJ NNP',
    'ADV NNP': 'NNP',
    JJS: 'JJR',
    'NOUN FW': 'NOUN FW',
    RBS: 'RBR',
    'VERB NNP': 'VERB NNP',
    VBN: 'VBD',
    VBP: 'VB',
  },
  exceptions: [ownExceptions, lemmaExceptions],
  endings: lemmaEndings,
  inflection,
  pasts: ['VBD', 'VERB NNP'],
  plurals: ['NNS', 'NNPS'],
  known: [...frequentWords, ...ownKnown, ...lemmaKnown],
  names: ['ADJ NNP', 'NNP', 'NNPS', 'VERB NNP'],
  acronyms: ['NN', 'NNS'],
  capitals: {
    JJ: Object.keys(demonyms),
    NNP: [...countryNames, ...cityNames, ...Object.keys(months)],
    NNPS: Object.keys(demonyms),
  },
  adjectives: ['JJ'],
  ordinary: ['able', 'al', 'ary', 'ate', 'ed', 'ful', 'ible', 'ing', 'ive', 'less', 'ous', 'y'],
  verbatim: ['$', "''", '``', 'ADD', 'FW', 'LS', 'NFP', 'NOUN FW', 'SYM'],
  figures: ['CD'],
  grouping: ',',
} satisfies LemmaWords;
