import { pathsNow } from '../../corpus/review/placed.ts';
import type { Decision, HistoryRow } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { clusterById, decisionsOn, decisionsOnEvents, formerIds, machineRecordOf } from '../../store/index.ts';
import type { Eyes } from './seen.ts';
import { seenOf } from './seen.ts';

/** Whose history: of a value or a finding of a report, or of an event. */
export type Historic = { readonly report: string; readonly path: string } | { readonly event: string };

const fieldIn = (value: unknown, field: string | undefined): unknown =>
  field === undefined || typeof value !== 'object' || value === null
    ? value
    : (value as Record<string, unknown>)[field];

const undoOf = (all: readonly Decision[], id: string): Pick<HistoryRow, 'undone'> => {
  const undo = all.find(({ what, old }) => what === 'undo' && old === id);
  if (!undo) return {};
  const { by, at, why } = undo;
  return { undone: { decision: undo.id, by, at, ...(why === undefined ? {} : { why }) } };
};

const rowOf = (
  decision: Decision,
  all: readonly Decision[],
  where: { readonly path?: string; readonly field?: string | undefined },
): HistoryRow => {
  const { id, what, by, at, why, adjudicates } = decision;
  const { path, field } = where;
  const [old, now] = [fieldIn(decision.old, field), fieldIn(decision.new, field)];
  return {
    decision: id,
    what,
    ...(path === undefined ? {} : { path }),
    ...(old === undefined ? {} : { old }),
    ...(now === undefined ? {} : { new: now }),
    by,
    at,
    ...(why === undefined ? {} : { why }),
    ...(adjudicates ? { adjudicates } : {}),
    ...undoOf(all, id),
  };
};

const touches = (decided: string, asked: string, decision: Decision, field: string | undefined): boolean => {
  if (decided === asked || decided.startsWith(`${asked}/`)) return true;
  if (field === undefined || !asked.startsWith(`${decided}/`)) return false;
  // A decision about a whole finding is about the fields it gives; a rejection is about all.
  const { what, new: now } = decision;
  return what !== 'correct' || Object.hasOwn((now ?? {}) as object, field);
};

/** Every step in the history of a value, the oldest first, undone ones too; a finding's are those of its fields as well. */
export const historyOf = (store: Store, of: Historic, eyes: Eyes = {}): readonly HistoryRow[] => {
  if ('event' in of) {
    const id = clusterById(store, of.event)?.id ?? of.event;
    const all = seenOf(store, decisionsOnEvents(store, [id, ...formerIds(store, id)]), eyes);
    return all.filter(({ what }) => what !== 'undo').map((decision) => rowOf(decision, all, {}));
  }
  const machine = machineRecordOf(store, of.report);
  if (!machine) return [];
  const all = seenOf(store, decisionsOn(store, of.report), eyes);
  const paths = pathsNow(machine, all);
  const field = of.path.split('/')[3];
  return all.flatMap((decision) => {
    const path = paths.get(decision.id);
    if (decision.what === 'undo' || path === undefined || !touches(path, of.path, decision, field)) return [];
    const whole = path.split('/').length === 3;
    return [rowOf(decision, all, { path, field: whole ? field : undefined })];
  });
};
