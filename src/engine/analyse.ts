import type { Upos } from '../language/parts/core.ts';
import type { ReportInput, Span } from '../model/index.ts';
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

type Read = Doc<'tokens' | 'sentences' | 'tags'>;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const sentencesOf = ({ tokens, sentences, tags }: Read): readonly AnalysedSentence[] =>
  sentences.map((sentence) => ({
    span: spanOf(sentence),
    tokens: tokens.slice(sentence.first, sentence.last).map((token, index) => ({
      span: spanOf(token),
      upos: tags[sentence.first + index] ?? 'X',
    })),
  }));

/** The words of a report as the stages see them. Runs the stages up to the names, pure like `read`. */
export const analyse = (input: ReportInput, options: ReadOptions): Analysis => {
  const { doc, language } = layersOf(input, options, { upTo: 'names' });
  return { language, sentences: sentencesOf(doc) };
};
