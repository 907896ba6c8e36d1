import type { Resources } from '../engine/index.ts';

/** Loads what the engine reads with from the files that come with the package. */
export const loadResources = (): Resources => ({});
