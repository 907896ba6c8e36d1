import type {
  ChainLink,
  EventMention,
  EventTime,
  Figure,
  ReportRecord,
  Span,
  TimeExpression,
} from '../../model/index.ts';
import { safe } from './paint.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "2022-01-05" as "5 Jan 2022"; anything else as it stands. */
export const showDay = (iso: string): string => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? `${Number(match[3])} ${months[Number(match[2]) - 1]} ${match[1]}` : iso;
};

/** A range of days with what is open said in words. */
const showInterval = (from: string | null, to: string | null): string => {
  if (from !== null && from === to) return showDay(from);
  if (from === null && to === null) return 'no date';
  if (from === null) return `by ${showDay(to as string)}`;
  if (to === null) return `from ${showDay(from)}`;
  return `${showDay(from)} \u2013 ${showDay(to)}`;
};

/** When an event was: the precision of its day is part of it. */
export const showWhen = ({ from, to }: { readonly from: string | null; readonly to: string | null }): string =>
  from === null && to === null ? 'no day' : showInterval(from, to);

/** A default must never look like a reading: what was not stated is said to be so. */
const basisNote: Readonly<Record<EventTime['basis'], string>> = {
  stated: '',
  context: ' (from context)',
  dateline: ' (dateline date, not stated)',
  publication: ' (publication date, not stated)',
};

export const showEventTime = (time: EventTime | undefined): string =>
  time ? showInterval(time.from, time.to) + basisNote[time.basis] : 'no date';

export const showTime = (time: TimeExpression): string =>
  time.interval ? showInterval(time.interval.from, time.interval.to) : (time.value ?? time.offset ?? 'unresolved');

const number = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** Bounds in words: "225", "4,501 or more", "up to 30", "24 to 99". */
export const showBounds = ({ min, max }: Pick<Figure, 'min' | 'max'>): string => {
  if (min !== null && min === max) return number(min);
  if (max === null) return min === null ? 'unknown' : `${number(min)} or more`;
  return min === null || min === 0 ? `up to ${number(max)}` : `${number(min)} to ${number(max)}`;
};

/** A voice chain, innermost first: "the ministry → Khabar-24 → Steppe Wire". */
export const showChain = (chain: readonly ChainLink[]): string =>
  chain.length > 0 ? chain.map((link) => safe(link.name)).join(' \u2192 ') : 'an unnamed voice';

/** The words of a span as a terminal may show them. */
export const wordsOf = (record: ReportRecord, span: Span): string =>
  safe(
    (span.part === 'headline' ? (record.report.headline ?? '') : record.report.text).slice(span.start, span.end),
  ).replace(/\s+/g, ' ');

export const quoteOf = (record: ReportRecord, spans: readonly Span[]): string =>
  spans.map((span) => wordsOf(record, span)).join(' \u2026 ');

/** The place of an event, and what it rests on where the words beside the event do not say it. */
export const showPlace = (record: ReportRecord, { place }: EventMention): string | undefined => {
  const name = place?.place?.name ?? (place?.span && wordsOf(record, place.span));
  if (name === undefined || !place) return undefined;
  return place.basis === 'stated' ? name : `${name} (${place.basis === 'context' ? 'from context' : 'dateline'})`;
};

/** "1 report", "3 reports". */
export const counted = (count: number, what: string): string => `${number(count)} ${what}${count === 1 ? '' : 's'}`;
