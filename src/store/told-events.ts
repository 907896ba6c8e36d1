import { rowRange } from './numbering.ts';
import { all, db, first } from './query.ts';
import type { Store } from './query.ts';

/** An event of a record and the cluster it is in. */
export type ToldEvent = {
  readonly event: string;
  readonly incident?: string;
  readonly cluster: string;
  readonly partOf?: string;
  readonly type: string;
  readonly title: string;
};

/** Where the events of a report went, in the order it tells them. */
export const eventsToldBy = (store: Store, report: string): readonly ToldEvent[] => {
  const found = first(store, db.selectFrom('report').select('seq').where('id', '=', report));
  if (!found) return [];
  const { from, before } = rowRange(found.seq);
  return all(
    store,
    db
      .selectFrom('event')
      .innerJoin('cluster', 'cluster.seq', 'event.cluster')
      .leftJoin('cluster as whole', 'whole.seq', 'cluster.part_of')
      .select(['event.local', 'event.incident', 'cluster.id', 'whole.id as whole', 'cluster.type', 'cluster.title'])
      .where('event.seq', '>=', from)
      .where('event.seq', '<', before)
      .orderBy('event.seq'),
  ).map(({ local, incident, id, whole, type, title }) => ({
    ...{ event: local, cluster: id, type, title },
    ...(incident === null ? {} : { incident }),
    ...(whole === null ? {} : { partOf: whole }),
  }));
};
