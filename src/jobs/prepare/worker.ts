import type { PreparedReport } from '../../store/rows.ts';
import { loadResources } from '../resources.ts';
import type { Admitted, Refused } from './prepare.ts';
import { prepare } from './prepare.ts';

const resources = loadResources();

/** One task of the pool: reports in, all that a dossier keeps of them out. */
export const run = (batch: readonly Admitted[]): readonly (PreparedReport | Refused)[] => prepare(batch, resources);
