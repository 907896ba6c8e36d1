import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { all, raw } from './query.ts';
import type { Store } from './query.ts';
import { countedWhere, real } from './timeline.ts';
import type { ClusterFilter } from './timeline.ts';

/** The condition of a filter on the rows of `cluster`, to be counted by. */
export const wheres = (store: Store, filter: ClusterFilter): RawBuilder<boolean> =>
  sql<boolean>`${sql.join(countedWhere(store, filter), sql` AND `)}`;

/** Events of a day, and how many of them are disputed; '~' are those of no known day. */
export type DayCount = { readonly day: string; readonly events: number; readonly disputed: number };

/** Events by the day they are filed under. */
export const eventsByDay = (store: Store, filter: ClusterFilter): readonly DayCount[] =>
  all(
    store,
    raw(sql<DayCount>`SELECT ${real.day} AS day, count(*) AS events, sum(status = 'disputed') AS disputed
      FROM cluster WHERE ${wheres(store, filter)} GROUP BY 1 ORDER BY 1`),
  );

/** How many events are of a type and a status. */
export type KindCount = { readonly type: string; readonly status: string; readonly events: number };

/** Events by type and status together: one walk tells both. */
export const eventsByKind = (store: Store, filter: ClusterFilter): readonly KindCount[] =>
  all(
    store,
    raw(sql<KindCount>`SELECT type, status, count(*) AS events FROM cluster
      WHERE ${wheres(store, filter)} GROUP BY status, type`),
  );
