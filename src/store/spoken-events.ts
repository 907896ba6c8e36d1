import { sql } from 'kysely';
import { rowsOf } from './numbering.ts';
import { all, raw } from './query.ts';
import type { Store } from './query.ts';

/** An event a voice speaks of, by its number and what it is called by. */
export type SpokenEvent = {
  readonly seq: number;
  readonly id: string;
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
};

/** The events a voice of this exact name speaks of, what matters most first, and how many there are. */
export const eventsSpokenOf = (
  store: Store,
  name: string,
  most: number,
): { readonly rows: readonly SpokenEvent[]; readonly total: number } => {
  const asked = sql<SpokenEvent & { total: number }>`
    SELECT cluster.seq, cluster.id, cluster.title, cluster.from_day AS "from", cluster.to_day AS "to",
      count(*) OVER () AS total
    FROM cluster WHERE cluster.seq IN (
      SELECT coalesce(told.part_of, told.seq) FROM statement
      JOIN event ON ${rowsOf('event.seq', 'statement.report')} AND event.local = statement.event
      JOIN cluster AS told ON told.seq = event.cluster
      WHERE statement.speaker = (SELECT seq FROM voice WHERE voice.name = ${name}))
    ORDER BY cluster.importance DESC, cluster.seq DESC LIMIT ${most}`;
  const rows = all(store, raw(asked));
  return { rows: rows.map(({ total: _, ...event }) => event), total: rows[0]?.total ?? 0 };
};
