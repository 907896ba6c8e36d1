import { basename, extname } from 'node:path';
import { engineVersion } from '../engine/version.ts';
import type { Store, StoreCounts } from '../store/index.ts';
import { decisionCount, meta, problemCount, staleCount, storeCounts } from '../store/index.ts';
import { LINK_DUE } from './link.ts';

/** What a dossier is and how much it holds. */
export type DossierInfo = Pick<StoreCounts, 'from' | 'to'> & {
  readonly title: string;
  readonly file: string;
  readonly engine: string;
  /** Reports were read anew and not linked since. */
  readonly linkDue: boolean;
  /** Events that wait to be worked out: an import is at work or was stopped. */
  readonly unsettled: number;
  readonly counts: Pick<StoreCounts, 'reports' | 'outlets' | 'events'> & {
    readonly problems: number;
    readonly decisions: number;
  };
};

/** The title people gave a dossier; else the name of its file. */
export const titleOf = (store: Store): string => {
  const file = basename(store.path);
  return meta(store, 'title') || basename(file, extname(file)) || file;
};

/** What is known of a dossier as a whole. */
export const dossierInfo = (store: Store): DossierInfo => {
  const file = basename(store.path);
  const { reports, outlets, events, ...days } = storeCounts(store);
  return {
    title: titleOf(store),
    file,
    engine: engineVersion,
    linkDue: (meta(store, LINK_DUE) ?? '') !== '',
    unsettled: staleCount(store),
    counts: { reports, outlets, events, problems: problemCount(store), decisions: decisionCount(store) },
    ...days,
  };
};
