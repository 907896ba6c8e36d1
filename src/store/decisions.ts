import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import { canonical } from '../model/canonical.ts';
import type { Decision } from '../model/index.ts';
import { listOf } from './given.ts';
import { sha256 } from './hash.ts';
import { pageOf } from './pages.ts';
import { all, db, first, inTransaction, rolledBack, run } from './query.ts';
import type { Store } from './query.ts';
import type { Page, PageOptions } from './rows.ts';
import type { DecisionTable } from './tables.ts';

/** A decision before it is chained. */
export type NewDecision = Omit<Decision, 'previousHash' | 'hash'>;

/** Stands before the first decision. */
export const beginning = '0'.repeat(64);

/** The hash of a decision: over the hash before it and its own fields as JSON with sorted keys; what is absent is left out. */
export const decisionHash = (decision: NewDecision, previousHash: string): string => {
  const { id, at, by, what, target, old, new: now, why, adjudicates, anchors } = decision;
  const fields = { id, at, by, what, target, old, new: now, why, adjudicates, anchors };
  return sha256(`${previousHash}\n${canonical(fields)}`);
};

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));

const append = (store: Store, decision: NewDecision): Decision => {
  const last = first(store, db.selectFrom('decision').select('hash').orderBy('seq', 'desc').limit(1));
  const previousHash = last?.hash ?? beginning;
  const hash = decisionHash(decision, previousHash);
  const { id, at, by, what, target, old, new: now, why, adjudicates, anchors } = decision;
  run(
    store,
    db.insertInto('decision').values({
      id,
      at,
      by,
      what,
      target: JSON.stringify(target),
      old: json(old),
      new: json(now),
      why: why ?? null,
      adjudicates: json(adjudicates),
      anchors: json(anchors),
      previous_hash: previousHash,
      hash,
    }),
  );
  return { ...decision, previousHash, hash };
};

/** Adds a decision to the chain. */
export type Append = (decision: NewDecision) => Decision;

/**
 * Work that makes decisions, done with all that follows from them or not at all. They are on the disk when this returns: a
 * person's work is not done again.
 */
export const deciding = <T>(store: Store, work: (append: Append) => T): T => {
  store.sqlite.pragma('synchronous = FULL');
  try {
    return inTransaction(store, () => work((decision) => append(store, decision)));
  } finally {
    store.sqlite.pragma('synchronous = NORMAL');
  }
};

/** What work that makes decisions would come to: nothing of it is kept. */
export const supposing = <T>(store: Store, work: (append: Append) => T): T =>
  rolledBack(store, () => work((decision) => append(store, decision)));

/** Adds decisions to the chain; `alongside` is what follows from them. */
export const addDecisions = (
  store: Store,
  decisions: readonly NewDecision[],
  alongside: () => void = () => undefined,
): readonly Decision[] =>
  deciding(store, (append) => {
    const added = decisions.map(append);
    alongside();
    return added;
  });

const value = (text: string | null): unknown => (text === null ? undefined : JSON.parse(text));

const told = (row: Selectable<DecisionTable>): Decision => ({
  id: row.id,
  at: row.at,
  by: row.by,
  what: row.what as Decision['what'],
  target: JSON.parse(row.target) as Decision['target'],
  ...(row.old !== null ? { old: value(row.old) } : {}),
  ...(row.new !== null ? { new: value(row.new) } : {}),
  ...(row.why !== null ? { why: row.why } : {}),
  ...(row.adjudicates !== null ? { adjudicates: JSON.parse(row.adjudicates) as readonly string[] } : {}),
  ...(row.anchors !== null ? { anchors: JSON.parse(row.anchors) as NonNullable<Decision['anchors']> } : {}),
  previousHash: row.previous_hash,
  hash: row.hash,
});

/** Which decisions: by whom, of which kind, about what. */
export type DecisionFilter = PageOptions & {
  readonly by?: string;
  readonly what?: Decision['what'];
  readonly report?: string;
  readonly event?: string;
  readonly order?: 'made' | 'newest';
};

const about = {
  report: sql<string>`json_extract(target, '$.report')`,
  event: sql<string>`json_extract(target, '$.event')`,
};

const asked = ({ by, what, report, event }: DecisionFilter) => {
  let query = db.selectFrom('decision').selectAll();
  if (by !== undefined) query = query.where('by', '=', by);
  if (what !== undefined) query = query.where('what', '=', what);
  if (report !== undefined) query = query.where(about.report, '=', report);
  return event === undefined ? query : query.where(about.event, '=', event);
};

/** Decisions in the order they were made, or the newest first. */
export const decisions = (store: Store, filter: DecisionFilter = {}): Page<Decision> => {
  const newest = filter.order === 'newest';
  return pageOf(store, {
    query: asked(filter).orderBy('seq', newest ? 'desc' : 'asc'),
    after: (query, [seq]) => query.where('seq', newest ? '<' : '>', Number(seq)),
    key: (row) => [row.seq],
    told,
    page: filter,
  });
};

/** Every decision about a report and its findings, undone ones and what undid them too, in the order they were made. */
export const decisionsOn = (store: Store, report: string): readonly Decision[] =>
  all(store, asked({ report }).orderBy('seq')).map(told);

/** Every decision about events of these ids, in the order they were made. */
export const decisionsOnEvents = (store: Store, ids: readonly string[]): readonly Decision[] =>
  all(
    store,
    asked({})
      .where(about.event, 'in', sql<string>`(SELECT value FROM json_each(${listOf(ids)}))`)
      .orderBy('seq'),
  ).map(told);

/** Decisions whose id begins so. */
export const decisionsCalled = (store: Store, beginning: string): readonly Decision[] =>
  all(store, asked({}).where('id', '>=', beginning).where('id', '<', `${beginning}\uFFFF`).orderBy('seq').limit(3)).map(
    told,
  );

/** What undid a decision. */
export const undoOf = (store: Store, id: string): Decision | undefined =>
  all(
    store,
    asked({})
      // As it stands in the condition of the index, or that is not used.
      .where('what', '=', sql.lit('undo'))
      .where(sql<string>`json_extract(old, '$')`, '=', id)
      .limit(1),
  ).map(told)[0];

/** Ids of reports that decisions are about. */
export const decidedReports = (store: Store): readonly string[] =>
  all(
    store,
    db.selectFrom('decision').select(about.report.as('report')).distinct().where(about.report, 'is not', null),
  ).map(({ report }) => report);

/** Ids of events that decisions are about. */
export const decidedEvents = (store: Store): readonly string[] =>
  all(
    store,
    db.selectFrom('decision').select(about.event.as('event')).distinct().where(about.event, 'is not', null),
  ).map(({ event }) => event);

/** How many decisions were made. */
export const decisionCount = (store: Store): number =>
  first(
    store,
    db.selectFrom('decision').select((select) => select.fn.countAll<number>().as('count')),
  )?.count ?? 0;
