import type { ServedDossier } from './dossier.ts';
import type { Failure } from './errors.ts';

/** What the app of a server is made from. */
export type ServerDeps = {
  readonly dossier: ServedDossier;
  /** The folder of the built web app. */
  readonly web: string;
  /** Gets what failed for reasons that are not the request's. */
  readonly log: (failure: Failure) => void;
};
