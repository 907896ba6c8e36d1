import { lemmatiser } from '../language/lemma.ts';
import { packFor } from '../language/index.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { NewsReport } from '../model/index.ts';
import { memoByKey } from '../text/memo.ts';
import { normalise } from '../text/normalise.ts';
import { tokensOf } from '../text/tokens.ts';

/** A content word of a text: what texts are compared by. `term` is its base form in lower case. */
export type Term = {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  readonly number: boolean;
};

/** Words are looked up once; then the memory starts anew. */
const MEMORY = 65_536;

/** The shortest base form any reading of the word has: "bombings", "bombed" and "bombing" meet in "bomb". */
const baseOf = (pack: LanguagePack): ((lower: string) => string) => {
  const lemma = lemmatiser(pack.lemma);
  const known = new Map<string, string>();
  const shortest = (lower: string): string => {
    const noun = lemma(lower, 'NOUN', 'NNS');
    const forms = [noun, lemma(noun, 'VERB', 'VBG'), lemma(lower, 'VERB', 'VBD'), lemma(lower, 'VERB', 'VBG')];
    return forms.reduce((best, form) => (form.length < best.length && form.length > 1 ? form : best), lower);
  };
  return (lower) => {
    const found = known.get(lower);
    if (found !== undefined) return found;
    if (known.size >= MEMORY) known.clear();
    const base = shortest(lower);
    known.set(lower, base);
    return base;
  };
};

const basesFor = memoByKey(baseOf);

/** Stretches of one text are asked for one after the other: it is normalised once. */
let last = { text: '', normal: '' };

const normalOf = (text: string): string => {
  if (last.text !== text) last = { text, normal: normalise(text) };
  return last.normal;
};

/** The content words of a stretch of text, in order; function words and punctuation are none. */
export const termsBetween = (text: string, from: number, to: number, pack: LanguagePack): readonly Term[] => {
  const base = basesFor(pack);
  return tokensOf(normalOf(text), from, to, pack.core.tokens).flatMap((token) => {
    if (token.kind !== 'word' && token.kind !== 'number') return [];
    const { start, end, lower, shape } = token;
    if (pack.core.common.has(lower) || Object.hasOwn(pack.core.closedClass, lower)) return [];
    const number = token.kind === 'number';
    return [{ term: number ? lower : base(lower), start, end, capital: shape !== 'lower' && shape !== 'none', number }];
  });
};

/** The stretches of a report's text that are no boilerplate. */
export const unmasked = ({
  text,
  masked = [],
}: Pick<NewsReport, 'text' | 'masked'>): readonly (readonly [number, number])[] => {
  const stretches: [number, number][] = [];
  let from = 0;
  for (const { start, end } of [...masked].sort((a, b) => a.start - b.start)) {
    if (start > from) stretches.push([from, start]);
    from = Math.max(from, end);
  }
  return from < text.length ? [...stretches, [from, text.length]] : stretches;
};

/** The content words of a report, boilerplate left out; those of the headline stand first, without offsets that count. */
export const termsOf = memoByKey((report: NewsReport): readonly Term[] => {
  const pack = packFor(report.language);
  const headline = report.headline ?? '';
  return [
    ...termsBetween(headline, 0, headline.length, pack),
    ...unmasked(report).flatMap(([from, to]) => termsBetween(report.text, from, to, pack)),
  ];
});
