import { DaybookError } from '../model/errors.ts';
import type { EventCluster } from '../model/index.ts';
import { fold, listOf } from './given.ts';
import { rowRange } from './numbering.ts';
import { db, firstFixed, fixed, fixedInsert, inTransaction, run, runFixed } from './query.ts';
import { sql } from 'kysely';
import type { Cell, Store } from './query.ts';
import type { ClusterRow } from './rows.ts';
import type { ClusterTable } from './tables.ts';

const columns = [
  'id',
  'type',
  'family',
  'from_day',
  'to_day',
  'precision',
  'place',
  'place_id',
  'country',
  'lat',
  'lon',
  'status',
  'importance',
  'reports',
  'origins',
  'origin_ids',
  'conflicts',
  'headline',
  'title',
] as const satisfies readonly (keyof ClusterTable)[];

const upsert = fixed(
  db
    .insertInto('cluster')
    .values(Object.fromEntries(columns.map((column) => [column, 0])) as never)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet(
          Object.fromEntries([
            ...columns.slice(1).map((column) => [column, sql.ref(`excluded.${column}`)]),
            ['part_of', sql`NULL`],
            ['moved_to', sql`NULL`],
          ]) as never,
        ),
    ),
);
const find = fixed(db.selectFrom('cluster').select('seq').where('id', '=', ''));
const findReport = fixed(db.selectFrom('report').select('seq').where('id', '=', ''));
const setPart = fixed(db.updateTable('cluster').set({ part_of: 0 }).where('seq', '=', 0));
const setMoved = fixed(
  db
    .updateTable('cluster')
    .set({ moved_to: 0, part_of: sql`NULL` })
    .where('seq', '=', 0),
);
const freeEvents = fixed(
  db
    .updateTable('event')
    .set({ cluster: sql`NULL` })
    .where('cluster', '=', 0),
);
const claimEvent = fixed(
  db
    .updateTable('event')
    .set({ cluster: 0 })
    .where('seq', '>=', 0)
    .where('seq', '<', 0)
    .where('local', '=', '')
    .where('cluster', 'is', null),
);
const discount = fixed(
  db
    .updateTable('name_count')
    .set({ clusters: sql`clusters - 1` })
    .where(sql<boolean>`(kind, name) IN (SELECT kind, name FROM cluster_name WHERE cluster = ${0})`),
);
const clearTables = [
  discount,
  fixed(db.deleteFrom('member').where('cluster', '=', 0)),
  fixed(db.deleteFrom('link').where('cluster', '=', 0)),
  fixed(db.deleteFrom('cluster_name').where('cluster', '=', 0)),
  fixed(db.deleteFrom('cluster_place').where('seq', '=', 0)),
  freeEvents,
];
const intoMember = fixedInsert('member', ['cluster', 'report', 'event', 'incident']);
const intoPlace = fixedInsert('cluster_place', ['seq', 'min_lat', 'max_lat', 'min_lon', 'max_lon']);
const intoName = fixed(
  db
    .insertInto('cluster_name')
    .values({ kind: '', name: '', cluster: 0 })
    .onConflict((conflict) => conflict.doNothing()),
);
const countName = fixed(
  db
    .insertInto('name_count')
    .values({ kind: '', name: '', label: '', clusters: 1 })
    .onConflict((conflict) =>
      conflict.columns(['kind', 'name']).doUpdateSet({ clusters: sql`name_count.clusters + 1` }),
    ),
);
const intoLink = fixed(
  db
    .insertInto('link')
    .values({ cluster: 0, a: '', b: '', score: 0, why: '' })
    .onConflict((conflict) =>
      conflict
        .columns(['cluster', 'a', 'b'])
        .doUpdateSet({ score: sql.ref('excluded.score'), why: sql.ref('excluded.why') }),
    ),
);

const cells = ({ cluster, family, importance, conflicts, title }: ClusterRow): readonly Cell[] => [
  cluster.id,
  cluster.type,
  family,
  cluster.from,
  cluster.to,
  cluster.precision,
  cluster.place ? JSON.stringify(cluster.place) : null,
  cluster.place?.id ?? null,
  cluster.place?.country ?? null,
  cluster.place?.lat ?? null,
  cluster.place?.lon ?? null,
  cluster.status,
  importance,
  new Set(cluster.members.map(({ report }) => report)).size,
  cluster.origins.length,
  JSON.stringify(cluster.origins),
  conflicts,
  JSON.stringify(cluster.headline),
  title,
];

const seqOf = (store: Store, id: string): number | undefined =>
  (firstFixed(store, find, [id]) as { seq: number } | undefined)?.seq;

const wanted = (found: number | undefined, what: string): number => {
  if (found === undefined)
    throw new DaybookError('not-found', `${what} is not in the dossier: nothing was stored; store it first`);
  return found;
};

const writeMembers = (store: Store, seq: number, members: EventCluster['members']): void => {
  for (const { report, event, incident } of members) {
    const found = firstFixed(store, findReport, [report]) as { seq: number } | undefined;
    const number = wanted(found?.seq, `report ${report}`);
    const { from, before } = rowRange(number);
    if (runFixed(store, claimEvent, [seq, from, before, event]).changes === 0)
      throw new DaybookError(
        'not-found',
        `event ${event} of report ${report} is not in the dossier or belongs to another cluster: nothing was stored; write that cluster without it too`,
      );
    runFixed(store, intoMember, [seq, number, event, incident ?? null]);
  }
};

const numberOf = (store: Store, id: string): number => wanted(seqOf(store, id), `cluster ${id}`);

const clear = (store: Store, seq: number | undefined): void => {
  if (seq !== undefined) for (const query of clearTables) runFixed(store, query, [seq]);
};

const linksInto = (store: Store, seq: number, links: EventCluster['links']): void => {
  for (const { a, b, score, why } of links) runFixed(store, intoLink, [seq, a, b, score, JSON.stringify(why)]);
};

/** Names a person would choose from are counted; ids and places are only looked up. */
const counted = new Set(['actor', 'origin']);

const writeNames = (store: Store, seq: number, row: ClusterRow): void => {
  const { cluster, actors = [], originNames = [], placeNames = [] } = row;
  const { place } = cluster;
  const names = { actor: actors, origin: originNames, place: [...(place ? [place.name] : []), ...placeNames] };
  for (const [kind, values] of Object.entries(names))
    for (const name of values) {
      const { changes } = runFixed(store, intoName, [kind, fold(name), seq]);
      if (changes > 0 && counted.has(kind)) runFixed(store, countName, [kind, fold(name), name, 1]);
    }
  for (const id of cluster.origins) runFixed(store, intoName, ['origin', fold(id), seq]);
  if (place) runFixed(store, intoName, ['place', fold(place.id), seq]);
};

/** The cluster's number; what an id held before is forgotten, so that its members are free for others. */
const writeRow = (store: Store, row: ClusterRow): number => {
  runFixed(store, upsert, cells(row));
  const seq = numberOf(store, row.cluster.id);
  clear(store, seq);
  return seq;
};

const fill = (store: Store, seq: number, row: ClusterRow): void => {
  const { cluster } = row;
  writeMembers(store, seq, cluster.members);
  linksInto(store, seq, cluster.links);
  writeNames(store, seq, row);
  const { partOf, movedTo } = cluster;
  const { lat, lon } = cluster.place ?? {};
  if (lat !== undefined && lon !== undefined) runFixed(store, intoPlace, [seq, lat, lat, lon, lon]);
  if (partOf !== undefined) runFixed(store, setPart, [numberOf(store, partOf), seq]);
  if (movedTo !== undefined) runFixed(store, setMoved, [numberOf(store, movedTo), seq]);
};

/** What becomes of clusters that are not written again. */
export type ClusterChanges = {
  /** After a merge or split: who asks for `from` gets `to`. Its members are those of `to` from now on. */
  readonly moved?: readonly { readonly from: string; readonly to: string }[];
  /** Clusters nobody needs an answer for any more. */
  readonly removed?: readonly string[];
};

const move = (store: Store, from: string, to: string): void => {
  runFixed(store, setMoved, [numberOf(store, to), numberOf(store, from)]);
};

/** Removes clusters and the redirects that lead to them. */
const remove = (store: Store, ids: readonly string[]): void => {
  if (ids.length === 0) return;
  const gone = sql<number>`(WITH RECURSIVE gone (seq) AS (
    SELECT seq FROM cluster WHERE id IN (SELECT value FROM json_each(${listOf(ids)}))
    UNION SELECT cluster.seq FROM cluster JOIN gone ON cluster.moved_to = gone.seq) SELECT seq FROM gone)`;
  run(store, db.updateTable('cluster').set({ part_of: null }).where('part_of', 'in', gone));
  run(store, db.deleteFrom('cluster').where('seq', 'in', gone));
};

/**
 * Writes clusters, new or known by their id, with members, links and names, all of them or none. Written means as given:
 * a member left out has left the cluster. A mention belongs to one cluster: whoever takes it over writes both.
 */
export const writeClusters = (store: Store, rows: readonly ClusterRow[], changes: ClusterChanges = {}): void =>
  inTransaction(store, () => {
    const { moved = [], removed = [] } = changes;
    const numbers = rows.map((row) => writeRow(store, row));
    for (const id of [...moved.map(({ from }) => from), ...removed]) clear(store, seqOf(store, id));
    rows.forEach((row, index) => fill(store, numbers[index] as number, row));
    for (const { from, to } of moved) move(store, from, to);
    remove(store, removed);
  });

/** An event all tellings of which were rejected: it keeps its id and what leads to it, and tells nothing. */
export const withdrawCluster = (store: Store, id: string): void =>
  inTransaction(store, () => {
    const seq = seqOf(store, id);
    if (seq === undefined) return;
    clear(store, seq);
    const nothing = {
      status: 'rejected',
      importance: 0,
      reports: 0,
      origins: 0,
      origin_ids: '[]',
      conflicts: 0,
    } as const;
    run(store, db.updateTable('cluster').set(nothing).where('seq', '=', seq));
    run(store, db.deleteFrom('entry').where('cluster', '=', seq));
  });

/** Links of one cluster. */
export type ClusterLinks = { readonly cluster: string; readonly links: EventCluster['links'] };

/** Adds links to clusters, or gives known ones their new score and reasons. */
export const writeLinks = (store: Store, rows: readonly ClusterLinks[]): void =>
  inTransaction(store, () => {
    for (const { cluster, links } of rows) linksInto(store, numberOf(store, cluster), links);
  });
