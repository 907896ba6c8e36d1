import type { NewsReport, ReportRecord, ReviewLayer, Selector, Span } from '../../model/index.ts';
import type { AnyFinding } from './paths.ts';
import { layerOf } from './paths.ts';

/** So many characters on either side tell words from the same words elsewhere. */
const AROUND = 32;

const textOf = (report: NewsReport, part: Span['part']): string =>
  part === 'headline' ? (report.headline ?? '') : report.text;

/** The words of a span. */
export const wordsOf = (report: NewsReport, { start, end, part }: Span): string =>
  textOf(report, part).slice(start, end);

/** Points at words so that they are found again: by themselves, by what stands around them, and by their place. */
export const selectorOf = (report: NewsReport, span: Span, path: string): Selector => {
  const { start, end, part } = span;
  const text = textOf(report, part);
  return {
    report: report.id,
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - AROUND), start),
      suffix: text.slice(end, end + AROUND),
    },
    position: { start, end, ...(part === undefined ? {} : { part }) },
    path,
  };
};

const spans = (value: unknown): readonly Span[] => (Array.isArray(value) ? (value as readonly Span[]) : []);

/** The words a finding rests on; those of the first span stand for it. */
export const evidenceOf = (layer: ReviewLayer | 'entities', finding: AnyFinding): readonly Span[] => {
  if (layer === 'entities') return (finding.mentions as readonly { span: Span }[]).map(({ span }) => span);
  if (layer === 'events') return spans(finding.trigger);
  if (layer === 'attributions') return [...spans(finding.cue), ...spans(finding.content)];
  return [finding.span as Span];
};

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end && a.part === b.part;

/** Does the text have the quoted words where the selector says? */
const standsThere = (report: NewsReport, { quote, position }: Selector): boolean =>
  wordsOf(report, position) === quote.exact;

/** Are these the same words with the same words beside them? Before or behind is enough: an edit may touch one side. */
const isQuoted = (report: NewsReport, { quote }: Selector, span: Span): boolean => {
  const { exact, prefix, suffix } = quote;
  if (wordsOf(report, span) !== exact) return false;
  const text = textOf(report, span.part);
  const before = text.slice(0, span.start).endsWith(prefix) && prefix.trim() !== '';
  return before || (text.startsWith(suffix, span.end) && suffix.trim() !== '');
};

const distance = (a: Span, b: Span): number => Math.abs(a.start - b.start);

/** Where the words of a selector stand in a text: at their place, else nearest to it with the same words beside them. */
export const findWords = (report: NewsReport, selector: Selector): Span | undefined => {
  const { quote, position } = selector;
  if (standsThere(report, selector)) return position;
  const text = textOf(report, position.part);
  let best: Span | undefined;
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const span = { ...position, start: at, end: at + quote.exact.length };
    if (isQuoted(report, selector, span) && (!best || distance(span, position) < distance(best, position))) best = span;
  }
  return best;
};

const layerAt = (path: string): ReviewLayer | 'entities' | undefined =>
  (/^\/([a-z]+)\/[^/]+/.exec(path)?.[1] ?? undefined) as ReviewLayer | undefined;

/** The id a selector was made with. */
export const idIn = (path: string): string | undefined => path.split('/')[2];

/** Is it the id of a finding that people added? */
const isAddedId = (id: string): boolean => /^r\d+$/.test(id);

/**
 * The finding a selector means in a record, also in another reading: the one of its id where that still is those words at
 * that place, else one of the same layer on the same words, the nearest. None where no finding rests on them.
 */
export const attach = (record: ReportRecord, selector: Selector): AnyFinding | undefined => {
  const layer = layerAt(selector.path);
  const span = findWords(record.report, selector);
  if (layer === undefined || !span) return undefined;
  const id = idIn(selector.path);
  const fits = (finding: AnyFinding): boolean => {
    const evidence = evidenceOf(layer, finding);
    return (layer === 'entities' ? evidence : evidence.slice(0, 1)).some((one) => sameSpan(one, span));
  };
  const found = layerOf(record, layer).filter(fits);
  const same = found.find((finding) => finding.id === id);
  // What people added is itself or nothing: its id is given once.
  return same ?? (id !== undefined && isAddedId(id) ? undefined : found[0]);
};
