import { chainOf } from '../../corpus/chain.ts';
import { sentencesIn } from '../../corpus/sentences.ts';
import type { RecordOf } from '../../jobs/records.ts';
import type { Attribution, ChainLink, EventMention, Figure, ReportRecord, Span } from '../../model/index.ts';
import { memoByKey } from '../../text/memo.ts';
import { safe } from './paint.ts';
import type { View } from './record.ts';
import { publisherOf, whereOf } from './report.ts';
import { quoteOf, showBounds, showChain, showDay } from './values.ts';
import { wrap } from './wrap.ts';

/** A statement as a reader is shown it: who says it through whom, when, what, and the words that carry it. */
export type Passage = {
  readonly record: ReportRecord;
  readonly chain: readonly ChainLink[];
  /** The day it was said, where the report tells. */
  readonly said?: string;
  /** "killed 164", "protest"; empty where only words are quoted. */
  readonly says: string;
  readonly spans: readonly Span[];
};

const sentences = memoByKey((record: ReportRecord) => sentencesIn(record.report));

/** The sentence around some words; the headline is one. */
const sentenceAround = (record: ReportRecord, span: Span): Span => {
  if (span.part === 'headline') return { start: 0, end: record.report.headline?.length ?? span.end, part: 'headline' };
  return sentences(record).find(({ start, end }) => start <= span.start && span.start < end) ?? span;
};

const saidOn = (record: ReportRecord, attribution: Attribution | undefined): { readonly said?: string } => {
  const { from, to } = record.times.find(({ id }) => id === attribution?.saidOn)?.interval ?? { from: null, to: null };
  return from !== null && from === to ? { said: from } : {};
};

/** What no listed type claims says nothing here. */
const eventText = ({ type, polarity, modality }: EventMention): string =>
  type === 'other'
    ? ''
    : [polarity === 'negative' ? 'no' : undefined, type, modality === 'actual' ? undefined : `(${modality})`]
        .filter((part) => part !== undefined)
        .join(' ');

const figureText = (figure: Figure): string =>
  [
    figure.measure === 'other' ? undefined : figure.measure,
    showBounds(figure),
    figure.retracted === true ? '(taken back)' : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');

type Told = { readonly attribution: string | null; readonly says: string; readonly spans: readonly Span[] };

const toldBy = (record: ReportRecord, local: string): Told | undefined => {
  const event = record.events.find(({ id }) => id === local);
  if (event) return { attribution: event.attribution, says: eventText(event), spans: [event.sentence] };
  const figure = record.figures.find(({ id }) => id === local);
  if (figure)
    return {
      attribution: figure.attribution,
      says: figureText(figure),
      spans: [sentenceAround(record, figure.span)],
    };
  const attribution = record.attributions.find(({ id }) => id === local);
  return attribution && { attribution: local, says: '', spans: attribution.content };
};

/** The passage of a statement, by the statement's id. */
export const passageOf = (statement: string, recordOf: RecordOf): Passage | undefined => {
  const at = statement.lastIndexOf('#');
  const record = recordOf(statement.slice(0, at));
  const told = record && toldBy(record, statement.slice(at + 1));
  if (!told) return undefined;
  const attribution = record.attributions.find(({ id }) => id === told.attribution);
  const { says, spans } = told;
  return { record, chain: chainOf(record, told.attribution), ...saidOn(record, attribution), says, spans };
};

/** The voices before the publisher, who is named with the day. */
const voicesOf = ({ chain, record }: Passage): string => {
  const inner = safe(chain.at(-1)?.name ?? '') === publisherOf(record.report) ? chain.slice(0, -1) : chain;
  return inner.length > 0 ? showChain(inner) : 'in its own voice';
};

/** "They → Steppe Wire · Silk Quay Monitor, 14 Jan 2022 · said 12 Jan 2022". */
export const voiceText = (passage: Passage, { paint }: View): string =>
  [
    paint('source', voicesOf(passage)),
    whereOf(passage.record.report),
    passage.said === undefined ? undefined : `said ${paint('time', showDay(passage.said))}`,
  ]
    .filter((part) => part !== undefined)
    .join(' \u00B7 ');

/** The words of a passage between their marks. */
export const quoteLine = ({ record, spans }: Passage, { width }: View, indent: string): string =>
  wrap(`\u00AB${safe(quoteOf(record, spans)).trim()}\u00BB`, { width, indent: `${indent} `, first: indent });
