import { conflictName, plain } from './conflicts/sides.ts';
import type { Conflict } from './facts.ts';
import { conflictAnchor } from './facts.ts';

/** The sign of a conflict beside a value; it leads to the reason. */
export const ConflictMark = ({ conflict }: { readonly conflict: Conflict }) => (
  <a
    className="conflict-mark"
    href={`#${conflictAnchor(conflict.id)}`}
    title={plain(conflict.why)}
    aria-label={`Accounts conflict: ${conflictName(conflict)}. To the reason`}
  >
    ≠
  </a>
);
