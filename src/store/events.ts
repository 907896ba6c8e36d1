import type { Selectable } from 'kysely';
import type { EventFamily, EventMention, EventTime } from '../model/index.ts';
import { given } from './given.ts';
import { all, db } from './query.ts';
import type { Store } from './query.ts';
import type { EventTable } from './tables.ts';

/** A mention of an event as it is stored. */
export type StoredEvent = {
  readonly report: string;
  readonly reportSeq: number;
  readonly id: string;
  readonly type: string;
  readonly family: EventFamily;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision?: EventTime['precision'];
  readonly basis?: EventTime['basis'];
  readonly placeId?: string;
  readonly placeName?: string;
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly incident?: string;
  readonly polarity: EventMention['polarity'];
  readonly modality: EventMention['modality'];
  readonly actors: readonly string[];
  /** Of the cluster it belongs to. */
  readonly cluster?: string;
};

type Row = Selectable<EventTable> & { report_id: string; cluster_id: string | null };

const told = (row: Row): StoredEvent => ({
  report: row.report_id,
  reportSeq: row.report,
  id: row.local,
  type: row.type,
  family: row.family as EventFamily,
  from: row.from_day,
  to: row.to_day,
  ...given({
    precision: row.precision as EventTime['precision'] | null,
    basis: row.basis as EventTime['basis'] | null,
    placeId: row.place_id,
    placeName: row.place_name,
    country: row.country,
    lat: row.lat,
    lon: row.lon,
    incident: row.incident,
    cluster: row.cluster_id,
  }),
  polarity: row.polarity as EventMention['polarity'],
  modality: row.modality as EventMention['modality'],
  actors: JSON.parse(row.actors) as readonly string[],
});

const batch = 2000;

/** Mentions of events in the order their reports were added, after a report's number: a few at a time. */
export function* events(store: Store, after = 0): Generator<StoredEvent> {
  const query = db
    .selectFrom('event')
    .innerJoin('report', 'report.seq', 'event.report')
    .leftJoin('cluster', 'cluster.seq', 'event.cluster')
    .selectAll('event')
    .select(['report.id as report_id', 'cluster.id as cluster_id'])
    .orderBy('event.seq')
    .limit(batch);
  let last = (after + 1) * 2 ** 20 - 1;
  for (;;) {
    const rows = all(store, query.where('event.seq', '>', last));
    for (const row of rows) yield told(row);
    if (rows.length < batch) return;
    last = rows.at(-1)?.seq ?? last;
  }
}
