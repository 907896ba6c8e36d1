import type { Imported } from '../formats/index.ts';
import { explainer, readBatch } from './read-batch.ts';
import { loadResources } from './resources.ts';

const resources = loadResources();

export type Task = { readonly batch: readonly Imported[]; readonly explain: boolean };

/** One task of the pool: a batch of imported reports in, their records as JSON lines out. */
export const run = async ({ batch, explain }: Task): Promise<string[]> =>
  readBatch(batch, resources, await explainer(explain));
