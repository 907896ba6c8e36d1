import type { Selectable } from 'kysely';
import { canonical } from '../model/canonical.ts';
import type { Decision } from '../model/index.ts';
import { sha256 } from './hash.ts';
import { pageOf } from './pages.ts';
import { db, first, inTransaction, run } from './query.ts';
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

/**
 * Adds decisions to the chain. They are on the disk when this returns: a person's work is not done again. `alongside` is
 * what follows from them: done with them or not at all.
 */
export const addDecisions = (
  store: Store,
  decisions: readonly NewDecision[],
  alongside: () => void = () => undefined,
): readonly Decision[] => {
  store.sqlite.pragma('synchronous = FULL');
  try {
    return inTransaction(store, () => {
      const added = decisions.map((decision) => append(store, decision));
      alongside();
      return added;
    });
  } finally {
    store.sqlite.pragma('synchronous = NORMAL');
  }
};

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

/** Decisions in the order they were made. */
export const decisions = (store: Store, page: PageOptions = {}): Page<Decision> =>
  pageOf(store, {
    query: db.selectFrom('decision').selectAll().orderBy('seq'),
    after: (query, [seq]) => query.where('seq', '>', Number(seq)),
    key: (row) => [row.seq],
    told,
    page,
  });

/** How many decisions were made. */
export const decisionCount = (store: Store): number =>
  first(
    store,
    db.selectFrom('decision').select((select) => select.fn.countAll<number>().as('count')),
  )?.count ?? 0;
