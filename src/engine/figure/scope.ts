import type { Figure, TimeExpression, Toponym } from '../../model/index.ts';
import type { Range } from '../../text/range.ts';
import { lastStartingBy } from '../../text/range.ts';
import type { Token } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';

type Needs = Doc<'tokens' | 'times' | 'toponyms'>;

const reach = 90;

/** The findings that begin behind `from` and before the sentence ends, near enough to belong to a figure. */
const behind = <T extends { readonly span: Range }>(
  all: readonly T[],
  spans: readonly Range[],
  from: number,
  end: number,
) => {
  const found: T[] = [];
  for (let index = lastStartingBy(spans, from) + 1; index < all.length && found.length < 6; index += 1) {
    const one = all[index] as T;
    if (one.span.start >= Math.min(end, from + reach)) break;
    found.push(one);
  }
  return found;
};

export type ScopeReader = (figure: Range, sentenceEnd: number) => Pick<Figure, 'scope' | 'asOf'>;

/** Where and since when a total counts ("40 killed in the province since Friday"), and when it stood so ("as of Monday"). */
export const scopeReader = (doc: Needs): ScopeReader => {
  const { within, since, asOf } = doc.pack.figures;
  const timeSpans = doc.times.map(({ span }) => span);
  const placeSpans = doc.toponyms.map(({ span }) => span);
  const wordBefore = ({ start }: Range): string => doc.tokens[lastStartingBy(doc.tokens, start - 1)]?.lower ?? '';
  const isAsOf = ({ span }: TimeExpression): boolean => {
    const at = lastStartingBy(doc.tokens, span.start - 1);
    return asOf.some((phrase) => {
      const words = phrase.split(' ');
      return words.every(
        (word, offset) => (doc.tokens[at - words.length + 1 + offset] as Token | undefined)?.lower === word,
      );
    });
  };
  return ({ end }, sentenceEnd) => {
    const times = behind(doc.times, timeSpans, end, sentenceEnd);
    const place = behind(doc.toponyms, placeSpans, end, sentenceEnd).find(({ span }: Toponym) =>
      within.has(wordBefore(span)),
    );
    const start = times.find(({ span, interval }) => since.has(wordBefore(span)) && interval !== undefined);
    const standing = times.find((time) => time.value !== undefined && isAsOf(time));
    const scope = {
      ...(place ? { span: place.span, place: place.id } : start ? { span: start.span } : {}),
      ...(start?.interval ? { from: start.interval.from } : {}),
    };
    return {
      ...(place || start ? { scope } : {}),
      ...(standing?.value === undefined
        ? {}
        : { asOf: { time: standing.id, value: standing.value, basis: standing.basis } }),
    };
  };
};
