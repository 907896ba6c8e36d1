import type { EventMention, EventTime, Figure, ReportRecord } from '../model/index.ts';

/** An event as a report tells it, with the figures that are about it. */
export type Telling = {
  readonly record: ReportRecord;
  readonly event: EventMention;
  readonly figures: readonly Figure[];
};

/** A day with what the reports say of it; `date` is undefined for what has no day. */
export type DayOfTellings = {
  readonly date: string | undefined;
  /** The latest day the vaguest telling can mean, when that is later than `date`. */
  readonly tellings: readonly Telling[];
  /** Figures that belong to no event, on the day of their report. */
  readonly loose: readonly { readonly record: ReportRecord; readonly figure: Figure }[];
};

/** The first day a time can mean; an open beginning ("by 7 January") is filed under its end. */
const dayOf = (time: EventTime | undefined): string | undefined => time?.from ?? time?.to ?? undefined;

const fullDay = (value: string | undefined): string | undefined =>
  value !== undefined && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : undefined;

/** Repeated references to one happening are shown once: the first of them. */
const shown = (event: EventMention): boolean =>
  event.sameAs === undefined && event.polarity === 'positive' && event.modality === 'actual';

type Drafts = Map<string | undefined, { tellings: Telling[]; loose: { record: ReportRecord; figure: Figure }[] }>;

const draftFor = (
  days: Drafts,
  date: string | undefined,
): { tellings: Telling[]; loose: { record: ReportRecord; figure: Figure }[] } => {
  let draft = days.get(date);
  if (!draft) days.set(date, (draft = { tellings: [], loose: [] }));
  return draft;
};

const byDate = (a: string | undefined, b: string | undefined): number => {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
};

const published = (record: ReportRecord): string => record.report.published?.value ?? '9999';

/** Reports oldest first; reports without a date last, in the order given. */
const inOrder = (records: readonly ReportRecord[]): readonly ReportRecord[] =>
  [...records].sort((a, b) => (published(a) < published(b) ? -1 : published(a) > published(b) ? 1 : 0));

/**
 * What many reports say, day by day: every event under the day it happened on, told by whoever tells it. Events that are
 * denied, planned or feared are statements, not happenings, and are left to the views of statements.
 */
export const dayByDay = (records: readonly ReportRecord[]): readonly DayOfTellings[] => {
  const days: Drafts = new Map();
  for (const record of inOrder(records)) {
    const placed = new Set<string>();
    for (const event of record.events) {
      if (!shown(event)) continue;
      const figures = record.figures.filter((figure) => figure.event === event.id);
      for (const figure of figures) placed.add(figure.id);
      draftFor(days, dayOf(event.time)).tellings.push({ record, event, figures });
    }
    for (const figure of record.figures) {
      if (placed.has(figure.id) || figure.measure === 'other') continue;
      const date = fullDay(figure.asOf?.value) ?? fullDay(record.report.published?.value);
      draftFor(days, date).loose.push({ record, figure });
    }
  }
  return [...days].sort(([a], [b]) => byDate(a, b)).map(([date, draft]) => ({ date, ...draft }));
};
