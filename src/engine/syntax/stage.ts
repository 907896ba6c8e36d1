import type { Upos } from '../../language/parts/core.ts';
import type { Encoded } from '../../language/network/encoder.ts';
import { kindsOf } from '../../language/network/labels.ts';
import type { LanguageModel } from '../../language/network/model.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Doc } from '../doc.ts';
import type { Stage } from '../stage.ts';
import type { SentenceParse } from './parse.ts';
import { parseWith } from './parse.ts';

/** What the language's model says of the words. The parse of a sentence is worked out when it is first asked for. */
export type Syntax = {
  /** Word class of each token as in Universal Dependencies. */
  readonly upos: (token: number) => Upos;
  /** Tag of the language's own tag set. */
  readonly xpos: (token: number) => string;
  /** Names in order: tokens [first, last), "PER", "ORG" or "LOC", and what speaks for each of `kinds`. */
  readonly names: Encoded['names'];
  readonly kinds: readonly string[];
  /** The structure of a sentence by its index; undefined when it is longer than any sentence of news. */
  readonly parse: (sentence: number) => SentenceParse | undefined;
};

const syntaxOf = ({ tokens, sentences }: Doc<'tokens' | 'sentences'>, model: LanguageModel): Syntax => {
  const encoded = model.encode(
    tokens.map(({ text }) => text),
    sentences,
  );
  const parses = new Map<number, SentenceParse | undefined>();
  return {
    upos: (token) => model.labels.upos[encoded.upos[token] as number] as Upos,
    xpos: (token) => model.labels.xpos[encoded.xpos[token] as number] as string,
    names: encoded.names,
    kinds: kindsOf(model.labels.names),
    parse: (index) => {
      if (!parses.has(index)) parses.set(index, parseWith(model, encoded.states, sentences[index] as Sentence));
      return parses.get(index);
    },
  };
};

/** Tags, names and, on demand, the parse of every sentence, by the trained model of the language. */
export const syntax: Stage<'tokens' | 'sentences', 'syntax'> = {
  name: 'syntax',
  needs: ['tokens', 'sentences'],
  adds: 'syntax',
  run: (doc, note) => {
    const model = doc.resources.models?.find(({ language }) => language === doc.pack.id);
    if (model) return syntaxOf(doc, model);
    if (doc.pack.wordLists.length > 0)
      note({
        code: 'model-missing',
        severity: 'warning',
        message: `the model of ${doc.pack.label} was not loaded: word classes and names are not told`,
      });
    return undefined;
  },
};
