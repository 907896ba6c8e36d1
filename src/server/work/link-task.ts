import { linkAll } from '../../jobs/link.ts';
import type { Store } from '../../store/index.ts';
import type { Running } from './run-task.ts';
import type { Told } from './task.ts';

/** Links all reports anew, as `daybook link` does it. */
export const linking = async (store: Store, { tell, signal }: Running): Promise<Told> => {
  const onProgress = (at: { done: number; total: number }): void =>
    tell({ tells: 'progress', progress: { stage: 'settling', ...at } });
  return {
    tells: 'done',
    summary: await linkAll(store, { now: () => new Date().toISOString(), signal, onProgress }),
  };
};
