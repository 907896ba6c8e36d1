import type { Coding } from '../../model/index.ts';
import type { Store } from '../../store/index.ts';
import { meta } from '../../store/index.ts';

/** How decisions of several people count in a dossier. */
export const codingOf = (store: Store): Coding => (meta(store, 'coding') === 'double' ? 'double' : 'single');
