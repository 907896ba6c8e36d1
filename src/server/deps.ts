import type { ServedDossier } from './dossier.ts';
import type { Failure } from './errors.ts';
import type { Works } from './work/works.ts';

/** What the app of a server is made from. */
export type ServerDeps = {
  readonly dossier: ServedDossier;
  /** The folder of the built web app. */
  readonly web: string;
  /** Imports and linkings. */
  readonly works: Works;
  /** Threads that read reports. */
  readonly jobs: number;
  /** Aborted when the server closes: what streams ends then. */
  readonly closing: AbortSignal;
  readonly now: () => string;
  /** Gets what failed for reasons that are not the request's. */
  readonly log: (failure: Failure) => void;
};
