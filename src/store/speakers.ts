import { sql } from 'kysely';
import { pageOf } from './pages.ts';
import { all, db, first } from './query.ts';
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

const spoken = db
  .selectFrom('voice')
  .selectAll()
  .where('statements', '>', 0)
  .orderBy('statements', 'desc')
  .orderBy('seq', 'desc');

const like = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** Which speakers: those with this in their names. */
export type SpeakerFilter = PageOptions & { readonly text?: string };

/** Who speaks in the reports, most often first, and through whom: the next link of the chain. */
export const speakers = (store: Store, { text, ...page }: SpeakerFilter = {}): Page<Speaker> =>
  pageOf(store, {
    query: text === undefined ? spoken : spoken.where(sql<boolean>`name LIKE ${like(text)} ESCAPE '\\'`),
    after: (query, [statements, seq]) => query.where(sql<boolean>`(statements, seq) < (${statements}, ${seq})`),
    key: (row) => [row.statements, row.seq],
    told: (row) => ({ name: row.name, statements: row.statements, through: throughOf(store, row.seq) }),
    page,
  });

/** Of a voice with more statements it is not counted what it did: an outlet speaks in every report of its own. */
const COUNTED = 50_000;

/** How often a speaker did what: asserted, denied, took back … */
export type Acts = Readonly<Record<string, number>>;

const actsOf = (store: Store, speaker: number): Acts => {
  const acts = db
    .selectFrom('statement')
    .select(['act', (select) => select.fn.countAll<number>().as('count')])
    .where('speaker', '=', speaker)
    .groupBy('act')
    .orderBy('act');
  return Object.fromEntries(all(store, acts).map(({ act, count }) => [act, count]));
};

/** A speaker by the exact name. */
export const speakerByName = (store: Store, name: string): (Speaker & { readonly acts?: Acts }) | undefined => {
  const row = first(store, db.selectFrom('voice').selectAll().where('name', '=', name));
  if (!row) return undefined;
  return {
    name,
    statements: row.statements,
    through: throughOf(store, row.seq),
    ...(row.statements > COUNTED ? {} : { acts: actsOf(store, row.seq) }),
  };
};
