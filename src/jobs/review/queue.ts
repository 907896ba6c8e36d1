import { compare } from '../../corpus/order.ts';
import { sentenceAround } from '../../corpus/review/added.ts';
import type { Stakes, Weighed } from '../../corpus/review/doubt.ts';
import { findingsOfIncident, stakesOf, unusedFigures, weighed } from '../../corpus/review/doubt.ts';
import { findingPath, layerOf, reviewLayers } from '../../corpus/review/paths.ts';
import { pathsNow } from '../../corpus/review/placed.ts';
import { notUndone } from '../../corpus/review/standing.ts';
import { summaryOf } from '../../corpus/review/summary.ts';
import { evidenceOf, wordsOf } from '../../corpus/review/words.ts';
import { DaybookError } from '../../model/errors.ts';
import type { Certainty, QueuePage, QueueRow, ReportRecord, ReviewLayer, Span } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { clustersOfReports, storeCounts } from '../../store/index.ts';
import type { Listed } from '../timeline.ts';
import { eventById, listed } from '../timeline.ts';
import type { SeenReport } from './report.ts';
import { seenReport } from './report.ts';
import { codingOf } from './settings.ts';

/** Events that are looked through: the most important ones. */
const EVENTS = 200;

/** Reports that are looked through, those of the most important events first. */
const REPORTS = 250;

/** Whose queue, and of what. */
export type QueueAsked = {
  readonly coder?: string;
  readonly limit?: number;
  readonly cursor?: string;
  readonly report?: string;
  readonly event?: string;
  readonly layer?: ReviewLayer;
};

const single = (found: Listed | undefined): readonly Listed[] => (found ? [found] : []);

const eventsAsked = (store: Store, { report, event }: QueueAsked): readonly Listed[] => {
  if (event !== undefined) {
    const found = eventById(store, event);
    if (!found) throw new DaybookError('not-found', `there is no event ${event}; see daybook timeline`);
    return found.summary.partOf === undefined ? [found] : single(eventById(store, found.summary.partOf));
  }
  if (report === undefined) return listed(store, { order: 'importance', limit: EVENTS }).rows;
  return clustersOfReports(store, [report]).flatMap((id) => single(eventById(store, id)));
};

type Event = { readonly listed: Listed; readonly stakes: Stakes };

/** Each report with the events it tells, the most important event first. */
const reportsOf = (events: readonly Listed[], only: string | undefined): ReadonlyMap<string, readonly Event[]> => {
  const all = new Map<string, Event[]>();
  if (only !== undefined) all.set(only, []);
  for (const one of events) {
    if (!one.entry) continue;
    const event = { listed: one, stakes: stakesOf(one.entry) };
    for (const { report } of one.entry.event.members) {
      if (only !== undefined && report !== only) continue;
      const known = all.get(report);
      if (known) known.push(event);
      else if (all.size < REPORTS) all.set(report, [event]);
    }
  }
  return all;
};

/** Findings that need no look any more: this coder judged them; where all see all, anyone did. */
const judged = (store: Store, { machine, decisions }: SeenReport, coder: string | undefined): ReadonlySet<string> => {
  const live = notUndone(decisions).filter(({ by }) => by === coder || codingOf(store) === 'single');
  const paths = [...pathsNow(machine, live).values()];
  return new Set(paths.map((path) => path.split('/').slice(0, 3).join('/')));
};

type Found = Weighed & { readonly layer: ReviewLayer; readonly event?: Event };

const eventOf = (record: ReportRecord, events: readonly Event[]): ReadonlyMap<string, Event> => {
  const by = new Map<string, Event>();
  for (const event of events)
    for (const { report, incident: id } of event.listed.entry?.event.members ?? []) {
      const incident = report === record.report.id ? record.incidents.find((one) => one.id === id) : undefined;
      if (incident)
        for (const finding of findingsOfIncident(record, incident)) if (!by.has(finding)) by.set(finding, event);
    }
  return by;
};

/** The findings of a report in its events; asked for the report alone also figures that no event uses. */
const foundIn = (record: ReportRecord, events: readonly Event[], asked: QueueAsked): readonly Found[] => {
  const by = eventOf(record, events);
  const layers = reviewLayers.filter((layer) => asked.layer === undefined || asked.layer === layer);
  const used = layers.flatMap((layer) =>
    layerOf(record, layer).flatMap((finding): readonly Found[] => {
      const event = by.get(finding.id);
      if (!event) return [];
      return [{ layer, event, ...weighed(finding, `${record.report.id}#${finding.id}`, event.stakes) }];
    }),
  );
  if (asked.report === undefined || !layers.includes('figures')) return used;
  const tolls = new Set(events.flatMap(({ stakes }) => [...stakes.tolls]));
  const unused = new Set(unusedFigures(record, tolls).map(({ id }) => id));
  const known = used.map((one) =>
    one.layer === 'figures' && unused.has(one.finding.id) ? { ...one, why: [...one.why, 'no event uses it'] } : one,
  );
  const rest = layerOf(record, 'figures').filter(({ id }) => unused.has(id) && !by.has(id));
  return [
    ...known,
    ...rest.map((finding): Found => {
      const one = weighed(finding, '', undefined);
      return { layer: 'figures', ...one, why: [...one.why, 'no event uses it'] };
    }),
  ];
};

/** A finding of the queue with the record it stands in. */
type Queued = Found & { readonly record: ReportRecord };

const rowOf = (found: Queued): QueueRow => {
  const { record } = found;
  const { report } = record;
  const { layer, finding, weight, why, event } = found;
  const span = evidenceOf(layer, finding)[0] as Span;
  const sentenceSpan = sentenceAround(record, span);
  const { confidence } = finding;
  return {
    report: report.id,
    path: findingPath(layer, finding.id),
    layer,
    words: wordsOf(report, span),
    span,
    sentence: wordsOf(report, sentenceSpan),
    sentenceSpan,
    value: summaryOf(layer, finding, report),
    certainty: finding.certainty as Certainty,
    ...(typeof confidence === 'number' ? { confidence } : {}),
    ...(event
      ? {
          event: {
            id: event.listed.summary.id,
            title: event.listed.summary.title,
            importance: event.stakes.importance,
          },
        }
      : {}),
    weight,
    why: why.length > 0 ? why : ['stated; asked for completeness'],
  };
};

const queuedIn = (store: Store, report: string, events: readonly Event[], asked: QueueAsked): readonly Queued[] => {
  const seen = seenReport(store, report, { coder: asked.coder });
  if (!seen) return [];
  const { record } = seen.result;
  const done = judged(store, seen, asked.coder);
  return foundIn(record, events, asked)
    .filter(({ layer, finding }) => !done.has(findingPath(layer, finding.id)))
    .map((found) => ({ ...found, record }));
};

type Key = readonly [weight: number, report: string, path: string];

const keyOf = ({ weight, record, layer, finding }: Queued): Key => [
  weight,
  record.report.id,
  findingPath(layer, finding.id),
];

const inOrder = (a: Key, b: Key): number => b[0] - a[0] || compare(a[1], b[1]) || compare(a[2], b[2]);

const cursorOf = (queued: Queued): string => Buffer.from(JSON.stringify(keyOf(queued)), 'utf8').toString('base64url');

const keyIn = (cursor: string): Key => {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === 3 && typeof key[0] === 'number') return key as unknown as Key;
  } catch {
    // Told below: what is no JSON is no cursor either.
  }
  throw new DaybookError('usage', 'the cursor is none this list gave: nothing was read; begin again without one');
};

/**
 * What is worth a look first: the doubtful findings on which most hangs, of the most important events. Judged ones are
 * left out. The work is bounded: `events` says how many events were looked through.
 */
export const reviewQueue = (store: Store, asked: QueueAsked): QueuePage => {
  const events = eventsAsked(store, asked);
  const { limit = 50, cursor } = asked;
  const all = [...reportsOf(events, asked.report)]
    .flatMap(([report, told]) => queuedIn(store, report, told, asked))
    .sort((a, b) => inOrder(keyOf(a), keyOf(b)));
  const after = cursor === undefined ? undefined : keyIn(cursor);
  const rest = after ? all.filter((one) => inOrder(keyOf(one), after) > 0) : all;
  const shown = rest.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: shown.map(rowOf),
    ...(rest.length > limit && last ? { next: cursorOf(last) } : {}),
    events: events.length,
    of: storeCounts(store).events,
  };
};
