import { dossierInfo } from '../jobs/dossier-info.ts';
import type { DossierInfo } from '../jobs/dossier-info.ts';
import type { ServedDossier } from './dossier.ts';

/** What changed: the revision of now, and what the dossier holds. */
export type Change = { readonly revision: string; readonly dossier: DossierInfo };

/** Who is told when the dossier changes, whoever changed it. */
export type Changes = { readonly listen: (listener: (change: Change) => void) => () => void };

const EVERY = 1000;

/**
 * Looks once a second while somebody listens; after writes of this server, too, but not more often. A look that fails is
 * told once and tried again: whoever asks the dossier itself is told why.
 */
export const watchChanges = (dossier: ServedDossier, failed: (error: Error) => void): Changes => {
  const listeners = new Set<(change: Change) => void>();
  let [seen, told] = ['', 0];
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    const revision = dossier.revision();
    if (revision === seen) return;
    seen = revision;
    told = performance.now();
    const change = { revision, dossier: dossier.read(dossierInfo) };
    for (const listener of listeners) listener(change);
  };
  let failing = '';
  const look = (): void => {
    try {
      tell();
      failing = '';
    } catch (cause) {
      const error = cause as Error;
      if (failing !== error.message) failed(error);
      failing = error.message;
    }
  };
  /** What follows soon after is told with the next look. */
  const lookSoon = (): void => {
    if (performance.now() - told >= EVERY) look();
  };
  let unwatch = (): void => undefined;
  const begin = (): void => {
    seen = dossier.revision();
    timer = setInterval(look, EVERY);
    unwatch = dossier.watch(lookSoon);
  };
  const end = (): void => {
    clearInterval(timer);
    unwatch();
  };
  return {
    listen: (listener) => {
      if (listeners.size === 0) begin();
      listeners.add(listener);
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) end();
      };
    },
  };
};
