import type { Conflict } from '../../model/index.ts';
import type { Accounts } from '../members.ts';
import { compare } from '../order.ts';
import { seriesOf } from '../tolls/tolls.ts';
import { withId } from './draft.ts';
import { figureConflicts } from './figures.ts';
import { actorConflicts, dateConflicts, placeConflicts } from './happening.ts';
import { occurrenceConflicts } from './occurrence.ts';

/** Where the accounts of one cluster cannot both hold, each with the reason in words a reader can check. */
export const conflictsOf = (accounts: Accounts): readonly Conflict[] =>
  [
    ...seriesOf(accounts).flatMap(figureConflicts),
    ...occurrenceConflicts(accounts),
    ...dateConflicts(accounts),
    ...placeConflicts(accounts),
    ...actorConflicts(accounts),
  ]
    .map((draft) => withId(accounts.event, draft))
    .sort((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id));
