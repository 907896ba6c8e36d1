import { sql } from 'kysely';
import { pageOf } from './pages.ts';
import { all, db } from './query.ts';
import type { Store } from './query.ts';
import type { Page, PageOptions, Speaker } from './rows.ts';

/** The voices a speaker is told through, most frequent first: as many as a person reads. */
const shown = 20;

const throughOf = (store: Store, speaker: number): Speaker['through'] =>
  all(
    store,
    db
      .selectFrom('voice_through')
      .innerJoin('voice', 'voice.seq', 'voice_through.through')
      .select(['voice.name', 'voice_through.statements'])
      .where('voice_through.speaker', '=', speaker)
      .where('voice_through.statements', '>', 0)
      .orderBy('voice_through.statements', 'desc')
      .orderBy('voice.name')
      .limit(shown),
  );

/** Who speaks in the reports, most often first, and through whom: the next link of the chain. */
export const speakers = (store: Store, page: PageOptions = {}): Page<Speaker> =>
  pageOf(store, {
    query: db
      .selectFrom('voice')
      .selectAll()
      .where('statements', '>', 0)
      .orderBy('statements', 'desc')
      .orderBy('seq', 'desc'),
    after: (query, [statements, seq]) => query.where(sql<boolean>`(statements, seq) < (${statements}, ${seq})`),
    key: (row) => [row.statements, row.seq],
    told: (row) => ({ name: row.name, statements: row.statements, through: throughOf(store, row.seq) }),
    page,
  });
