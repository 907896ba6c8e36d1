import { packFor } from '../language/index.ts';
import type { NewsReport, Span } from '../model/index.ts';
import { memoByKey } from '../text/memo.ts';
import { normalise } from '../text/normalise.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokensOf } from '../text/tokens.ts';
import { unmasked } from './terms.ts';

type Written = Pick<NewsReport, 'text' | 'language' | 'masked' | 'dateline'>;

/** The sentences of a report's text, in order, boilerplate left out; a dateline stands apart from what follows it. */
export const sentencesIn = memoByKey((report: Written): readonly Span[] => {
  const { core } = packFor(report.language);
  const text = normalise(report.text);
  const forced = report.dateline?.span.end;
  const rules = { ...core.sentences, casing: 'mixed' as const, ...(forced === undefined ? {} : { forced }) };
  const stretches = unmasked(report);
  return paragraphsOf(text).flatMap((paragraph, index) =>
    stretches.flatMap(([from, to]) => {
      const [start, end] = [Math.max(from, paragraph.start), Math.min(to, paragraph.end)];
      if (start >= end) return [];
      const tokens = tokensOf(text, start, end, core.tokens);
      return sentencesOf(tokens, 0, tokens.length, index, rules).map((one) => ({ start: one.start, end: one.end }));
    }),
  );
});
