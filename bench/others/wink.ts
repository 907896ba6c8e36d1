import { createRequire } from 'node:module';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type Document } from 'wink-nlp';
import type { LanguageSentence } from '../../eval/treebank.ts';
import { place } from './place.ts';
import type { Tool } from './tool.ts';

const { version } = createRequire(import.meta.url)('wink-nlp/package.json') as { version: string };

/** Only sentences and word classes are run: its names are dates and numbers, of which nothing is asked here. */
const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/** White space that is no single blank is a token of its own there. */
function sentencesOf(doc: Document, text: string): readonly LanguageSentence[] {
  const ranges = place(text, doc.tokens().out(its.value));
  const tags = doc.tokens().out(its.pos);
  const spans = doc.sentences().out(its.span) as number[][];
  return spans.map(([first = 0, last = -1]) => ({
    words: ranges.slice(first, last + 1).flatMap((range, index) => {
      const upos = tags[first + index] ?? 'X';
      return upos === 'SPACE' ? [] : [{ ...range, upos }];
    }),
  }));
}

export const wink: Tool = {
  version,
  language: ({ id, text }) => {
    const doc = nlp.readDoc(text);
    return () => ({ id, sentences: sentencesOf(doc, text) });
  },
};
