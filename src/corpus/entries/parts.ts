import type { EventCluster } from '../../model/index.ts';
import type { Gathered } from './entry.ts';

/** Until mentions are linked, an entry has no parts. */
export const partsOf = (_: Gathered): readonly EventCluster[] => [];
