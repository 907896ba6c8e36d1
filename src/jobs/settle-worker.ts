import type { Store } from '../store/index.ts';
import { openStore } from '../store/index.ts';
import type { SettleTask, WorkedOut } from './settle.ts';
import { workOut } from './settle.ts';

const open = new Map<string, Store>();

/** One task of the pool: events of a dossier, worked out and not written. The dossier stays open while the thread lives. */
export const run = ({ path, ids }: SettleTask): readonly WorkedOut[] => {
  const store = open.get(path) ?? openStore(path, { mode: 'read' });
  open.set(path, store);
  return ids.map((id) => workOut(store, id));
};
