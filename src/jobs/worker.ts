import type { Imported } from '../formats/index.ts';
import { readBatch } from './read-batch.ts';
import { loadResources } from './resources.ts';

const resources = loadResources();

/** One task of the pool: a batch of imported reports in, their records as JSON lines out. */
export const run = (batch: readonly Imported[]): string[] => readBatch(batch, resources);
