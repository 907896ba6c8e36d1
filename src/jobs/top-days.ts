import type { Span } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { clusters } from '../store/index.ts';
import type { DaysAsked } from './days.ts';
import { dayOf, weighedDays } from './days.ts';
import { recordsIn } from './records.ts';
import { filedUnder } from './timeline.ts';

/** A day that matters, with the sentences that speak best for it, in words. */
export type TopDay = {
  readonly date: string;
  readonly importance: number;
  /** How many reports name it. */
  readonly reports: number;
  /** The events filed under it that matter most. */
  readonly events: readonly { readonly id: string; readonly title: string }[];
  readonly sentences: readonly { readonly report: string; readonly span: Span; readonly text: string }[];
};

const DAYS = 10;
const EVENTS = 10;

const eventsOn = (store: Store, date: string): TopDay['events'] =>
  clusters(store, { since: date, until: date, order: 'importance', limit: EVENTS })
    .rows.filter((summary) => filedUnder(summary) === date)
    .map(({ id, title }) => ({ id, title }));

/** The days that matter most within a range. */
export const topDays = (store: Store, { top = DAYS, ...asked }: DaysAsked): readonly TopDay[] => {
  const recordOf = recordsIn(store);
  const { asBelievedOn } = asked;
  return weighedDays(store, { ...asked, top }).map((weighed) => {
    const day = dayOf(store, weighed, { recordOf, entriesOn: () => [], asBelievedOn });
    const sentences = day.sentences.flatMap(({ report, span }) => {
      const text = recordOf(report)?.report.text.slice(span.start, span.end);
      return text === undefined ? [] : [{ report, span, text }];
    });
    const { date, importance } = day;
    return { date, importance, reports: day.reports.length, events: eventsOn(store, date), sentences };
  });
};
