import { beginning, decisionHash, decisions } from '../decisions.ts';
import type { Check } from './check.ts';

/** Each decision is the one that was made, and none between was taken out: the hashes form one chain. */
export const decisionsCheck: Check = {
  name: 'decisions',
  run: (store, note) => {
    let previous = beginning;
    let cursor: string | undefined;
    do {
      const page = decisions(store, { limit: 500, ...(cursor !== undefined ? { cursor } : {}) });
      for (const { previousHash, hash, ...decision } of page.rows) {
        if (previousHash !== previous)
          note('decision-missing', `before decision ${decision.id} one was taken out or put in`);
        if (decisionHash(decision, previousHash) !== hash)
          note('decision-changed', `decision ${decision.id} is not as it was made`);
        previous = hash;
      }
      cursor = page.next;
    } while (cursor !== undefined);
  },
};
