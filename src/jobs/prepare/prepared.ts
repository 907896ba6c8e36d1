import type { Resources } from '../../engine/resources.ts';
import type { PreparedReport } from '../../store/rows.ts';
import { batchesOf, inPool } from '../pool.ts';
import { loadResources } from '../resources.ts';
import type { Admitted, Refused } from './prepare.ts';
import { prepare } from './prepare.ts';

/** MB of young objects in each reading thread. */
const YOUNG = 96;

/** A report that is to be read; `report` tells how large it is. */
export type Waiting = Admitted & { readonly report: Admitted['input'] };

/** Reports read together. */
export type Batch = readonly (PreparedReport | Refused)[];

/** Was it read? */
export const isPrepared = (item: PreparedReport | Refused): item is PreparedReport => 'record' in item;

/** Reads reports in `jobs` threads, in order; one of them is this thread itself. */
export const preparedIn = async function* (items: AsyncIterable<Waiting>, jobs: number): AsyncGenerator<Batch> {
  const batches = batchesOf(items);
  if (jobs > 1)
    return yield* inPool<readonly Admitted[], Batch>(batches, { jobs, worker: 'prepare/worker', young: YOUNG });
  let resources: Resources | undefined;
  for await (const batch of batches) yield prepare(batch, (resources ??= loadResources()));
};
