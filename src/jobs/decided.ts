import type { IncidentPair } from '../corpus/linking/link.ts';
import type { Store } from '../store/index.ts';
import { decisions } from '../store/index.ts';

/** What a merge or a split says of pairs of incidents: kept in the decision's `new`. */
export type DecidedPairs = { readonly must: readonly IncidentPair[]; readonly cannot: readonly IncidentPair[] };

const isPairs = (value: unknown): value is DecidedPairs =>
  typeof value === 'object' && value !== null && 'must' in value && 'cannot' in value;

/** All that reviewers decided about which incidents are one happening; what was undone no longer counts. */
export const decidedPairs = (store: Store): DecidedPairs => {
  const found = new Map<string, DecidedPairs>();
  for (let cursor: string | undefined, more = true; more;) {
    const page = decisions(store, { limit: 500, ...(cursor === undefined ? {} : { cursor }) });
    for (const { id, what, old, new: now } of page.rows) {
      if (what === 'undo') found.delete(String(old));
      else if ((what === 'merge' || what === 'split') && isPairs(now)) found.set(id, now);
    }
    cursor = page.next;
    more = cursor !== undefined;
  }
  const all = [...found.values()];
  return { must: all.flatMap(({ must }) => must), cannot: all.flatMap(({ cannot }) => cannot) };
};
