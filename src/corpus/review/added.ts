import type { ReportRecord, ReviewLayer, Span } from '../../model/index.ts';
import { sentencesIn } from '../sentences.ts';
import type { AnyFinding } from './paths.ts';
import { wordsOf } from './words.ts';

type Given = Readonly<Record<string, unknown>>;

/** The sentence some words stand in; the headline is one. */
export const sentenceAround = ({ report }: ReportRecord, span: Span): Span => {
  if (span.part === 'headline') return { start: 0, end: report.headline?.length ?? span.end, part: 'headline' };
  return sentencesIn(report).find(({ start, end }) => start <= span.start && span.start < end) ?? span;
};

type Completing = (record: ReportRecord, span: Span, given: Given) => Given;

/** What follows from the words alone; all else a reviewer says. Whose claim it is, is never taken for granted. */
const completing: Readonly<Record<ReviewLayer, Completing>> = {
  times: (_, span) => ({ span, type: 'DATE', basis: 'stated' }),
  toponyms: (_, span, { place }) => ({ span, form: 'name', candidates: place ? [{ place, score: 1 }] : [] }),
  figures: ({ report }, span, { min = null, max = null }) => ({
    span,
    words: wordsOf(report, span),
    min,
    max,
    exact: min !== null && min === max,
    kind: 'total',
  }),
  attributions: (_, span) => ({ cue: [], content: [span] }),
  events: (record, span) => ({
    trigger: [span],
    sentence: sentenceAround(record, span),
    participants: [],
    polarity: 'positive',
    modality: 'actual',
  }),
  labels: ({ report }, span) => ({ span, word: wordsOf(report, span).toLowerCase() }),
  caveats: (_, span) => ({ span, about: [] }),
};

/** A finding of a reviewer's words and values; what the record demands and nobody said is missing in it. */
export const completed = (
  record: ReportRecord,
  layer: ReviewLayer,
  { id, span, given }: { readonly id: string; readonly span: Span; readonly given: Given },
): AnyFinding => ({ ...completing[layer](record, span, given), ...given, id });
