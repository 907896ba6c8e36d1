import type { Analysis } from '../../src/index.ts';
import { judgeLanguage, scoreLanguage, type LanguagePrediction } from '../scorers/language.ts';
import type { Task } from '../task.ts';
import { treebankRows, type LanguageRow } from '../treebank.ts';
import { inputOf } from './fields.ts';

/** Words, sentences, tags and structure of two treebanks, read from their raw text. */
export const language: Task<LanguageRow, LanguagePrediction, Analysis> = {
  id: 'language',
  sets: ['ewt', 'gum'],
  items: 'sentences',
  rows: treebankRows,
  call: (engine, input) => engine.analyse(input),
  toInput: ({ id, text }) => inputOf({ id, text, language: 'en' }),
  toPrediction: ({ sentences }, { id }) => ({
    id,
    sentences: sentences.map(({ tokens }) => ({
      words: tokens.map(({ span: { start, end }, upos, xpos, lemma, head, relation }) => ({
        start,
        end,
        upos,
        ...(xpos === undefined ? {} : { xpos }),
        ...(lemma === undefined ? {} : { lemma }),
        ...(head === undefined ? {} : { head }),
        ...(relation === undefined ? {} : { relation }),
      })),
    })),
  }),
  score: scoreLanguage,
  judge: judgeLanguage,
  columns: [
    'words',
    'sentences',
    'UPOS',
    'XPOS',
    'lemmas',
    'UAS',
    'LAS',
    'LAS exact',
    'speech subject',
    'speech clause',
    'number–noun',
  ],
  together: { 'ewt dev+test': ['ewt-dev', 'ewt-test'], 'gum dev+test': ['gum-dev', 'gum-test'] },
  lowered: ['gum-test'],
  learnedFrom: ['ewt-train', 'gumclean-train'],
  toBeat: [
    { who: 'prototype, EWT test', figures: { UPOS: 95.4, LAS: 81.6 } },
    { who: 'prototype, GUM test', figures: { UPOS: 96.3, LAS: 80.5 } },
  ],
};
