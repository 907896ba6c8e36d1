import type { ReportRecord } from '../../../src/model/record.ts';
import type { ReviewLayer } from '../../../src/model/review.ts';
import type { Span } from '../../../src/model/span.ts';
import type { AnyFinding } from './finding.ts';
import { spansOf } from './finding.ts';

/** What words do for a finding: who says it, by which word, what; or the words it is read from. */
export type Role = 'source' | 'cue' | 'content' | 'words';

export type Marked = { readonly start: number; readonly end: number; readonly role: Role };

/** A stretch of text with what its words do; `near` is the sentence, the rest stands around it. */
export type Segment = {
  readonly text: string;
  readonly start: number;
  readonly roles: readonly Role[];
  readonly near: boolean;
};

/** The words of a finding, by what they do for it. */
export const marksOf = (layer: ReviewLayer, finding: AnyFinding): readonly (Span & { role: Role })[] => {
  if (layer !== 'attributions') return spansOf(layer, finding).map((span) => ({ ...span, role: 'words' }));
  const source = finding['source'] as { readonly spans: readonly Span[] } | null;
  return [
    ...(source?.spans ?? []).map((span) => ({ ...span, role: 'source' as const })),
    ...(finding['cue'] as readonly Span[]).map((span) => ({ ...span, role: 'cue' as const })),
    ...(finding['content'] as readonly Span[]).map((span) => ({ ...span, role: 'content' as const })),
  ];
};

/** So much of a paragraph is shown on either side of the sentence. */
const AROUND = 480;

/** A sentence longer than this is cut around the words it is shown for. */
const LONG = 1200;

type Stretch = { readonly start: number; readonly end: number };

const cutSentence = (sentence: Stretch, words: Stretch): Stretch =>
  sentence.end - sentence.start <= LONG
    ? sentence
    : { start: Math.max(sentence.start, words.start - AROUND), end: Math.min(sentence.end, words.end + AROUND) };

/** The part of a text that is shown: the sentence and its paragraph, of a long one what is near the words. */
export const windowOf = (text: string, sentence: Stretch, words: Stretch = sentence): Stretch => {
  const near = cutSentence(sentence, { start: words.start, end: Math.min(words.end, words.start + LONG) });
  const before = text.lastIndexOf('\n', Math.max(0, near.start - 1)) + 1;
  const after = text.indexOf('\n', near.end);
  return {
    start: Math.max(Math.min(before, near.start), near.start - AROUND),
    end: Math.min(after < 0 ? text.length : after, near.end + AROUND),
  };
};

/** The shown part of a text cut where marks or the sentence begin and end. */
export const segmentsOf = (
  text: string,
  shown: { readonly start: number; readonly end: number },
  { sentence, marks }: { readonly sentence: Span; readonly marks: readonly Marked[] },
): readonly Segment[] => {
  const edges = [sentence, ...marks].flatMap(({ start, end }) => [start, end]);
  const inside = edges.filter((edge) => edge > shown.start && edge < shown.end);
  const cuts = [...new Set([shown.start, ...inside, shown.end])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] as number;
    const roles = marks.filter((mark) => mark.start <= start && end <= mark.end).map(({ role }) => role);
    return { text: text.slice(start, end), start, roles, near: sentence.start <= start && end <= sentence.end };
  });
};

/** The text a span is of. */
export const textOf = ({ report }: ReportRecord, part: Span['part']): string =>
  part === 'headline' ? (report.headline ?? '') : report.text;
