import { lemmatiser } from '../language/lemma.ts';
import type { Upos } from '../language/parts/core.ts';
import type { ReportInput, Span } from '../model/index.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Doc } from './doc.ts';
import type { ReadOptions } from './read.ts';
import { layersOf } from './read.ts';

/** A token with what is known of it. Layers the language does not supply are absent. */
export type AnalysedToken = {
  readonly span: Span;
  /** Word class as in Universal Dependencies. */
  readonly upos: Upos;
  /** Tag of the language's own tag set. */
  readonly xpos?: string;
  readonly lemma?: string;
  /** Index of the head among the tokens of the sentence, -1 for the root. */
  readonly head?: number;
  /** Relation to the head as in Universal Dependencies. */
  readonly relation?: string;
};

export type AnalysedSentence = { readonly span: Span; readonly tokens: readonly AnalysedToken[] };

/** The language layer of a report: tokens in sentences, tags, and structure where it is known. */
export type Analysis = { readonly language: string; readonly sentences: readonly AnalysedSentence[] };

type Read = Doc<'tokens' | 'sentences' | 'tags' | 'syntax'>;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const tokensOf = ({ tokens, tags, syntax, pack }: Read, { first, last }: Sentence, index: number): AnalysedToken[] => {
  const parse = syntax?.parse(index);
  const lemmaOf = lemmatiser(pack.lemma);
  return tokens.slice(first, last).map((token, at) => ({
    span: spanOf(token),
    upos: tags[first + at] ?? 'X',
    ...(syntax
      ? { xpos: syntax.xpos(first + at), lemma: lemmaOf(token.text, syntax.upos(first + at), syntax.xpos(first + at)) }
      : {}),
    ...(parse ? { head: Math.max(parse.head(first + at) - first, -1), relation: parse.relation(first + at) } : {}),
  }));
};

const sentencesOf = (doc: Read): readonly AnalysedSentence[] =>
  doc.sentences.map((sentence, index) => ({ span: spanOf(sentence), tokens: tokensOf(doc, sentence, index) }));

/** The words of a report as the stages see them. Runs the stages up to the names, pure like `read`. */
export const analyse = (input: ReportInput, options: ReadOptions): Analysis => {
  const { doc, language } = layersOf(input, options, { upTo: 'names' });
  return { language, sentences: sentencesOf(doc) };
};
