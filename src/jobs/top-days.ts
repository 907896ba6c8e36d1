import type { Span } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { clusters } from '../store/index.ts';
import type { DaysAsked } from './days.ts';
import { dayOf, weighedDays } from './days.ts';
import { recordsIn } from './records.ts';
import { filedUnder } from './timeline.ts';

/** A day that matters, with the events filed under it that matter most. */
export type TopDay = {
  readonly date: string;
  readonly importance: number;
  readonly events: readonly { readonly id: string; readonly title: string }[];
};

/** A day with the sentences that speak best for it. */
export type DayView = TopDay & {
  /** Ids of the reports that name it, the weightiest first. */
  readonly reports: readonly string[];
  readonly sentences: readonly { readonly report: string; readonly span: Span; readonly text: string }[];
};

const DAYS = 10;
const EVENTS = 10;

const eventsOn = (store: Store, date: string): TopDay['events'] =>
  clusters(store, { since: date, until: date, order: 'importance', limit: EVENTS })
    .rows.filter((summary) => filedUnder(summary) === date)
    .map(({ id, title }) => ({ id, title }));

/** The days that matter most within a range, in the order of time. */
export const topDays = (store: Store, { top = DAYS, ...asked }: DaysAsked): readonly TopDay[] =>
  weighedDays(store, { ...asked, top }).map(({ date, importance }) => ({
    ...{ date, importance },
    events: eventsOn(store, date),
  }));

/** One day. */
export const dayView = (store: Store, date: string, asBelievedOn?: string): DayView => {
  const recordOf = recordsIn(store);
  const believed = asBelievedOn === undefined ? {} : { asBelievedOn };
  const [weighed = { date, importance: 0 }] = weighedDays(store, { since: date, until: date, ...believed });
  const { importance, reports, sentences } = dayOf(store, weighed, { recordOf, entriesOn: () => [], asBelievedOn });
  const told = sentences.flatMap(({ report, span }) => {
    const text = recordOf(report)?.report.text.slice(span.start, span.end);
    return text === undefined ? [] : [{ report, span, text }];
  });
  return { date, importance, events: eventsOn(store, date), reports, sentences: told };
};
