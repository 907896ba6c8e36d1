import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Mended } from '../../../api/mending.ts';
import { mergeEvents, splitEvent, undoDecision } from '../../../api/mending.ts';
import { useCoder } from '../../../shell/coder.ts';

/** What is to become of an event. */
export type Mend =
  | { readonly what: 'merge'; readonly other: string; readonly why: string }
  | { readonly what: 'split'; readonly reports: readonly string[]; readonly why: string };

/** The reason of an undoing that nobody was asked one for. */
const AT_ONCE = 'Taken back at once';

/** Putting events together and taking them apart, and the way back from the last of these. */
export const useMending = (event: string, onDone: () => void) => {
  const [coder] = useCoder();
  const client = useQueryClient();
  const [last, setLast] = useState<Mended>();
  const again = (): void => void client.invalidateQueries();
  const mend = useMutation({
    mutationFn: (asked: Mend) =>
      asked.what === 'merge'
        ? mergeEvents(event, asked.other, { coder, why: asked.why })
        : splitEvent(event, asked.reports, { coder, why: asked.why }),
    onSuccess: (mended) => {
      setLast(mended);
      onDone();
      again();
    },
    // Where another was first, the page shows what they made of it.
    onError: again,
  });
  const undo = useMutation({
    mutationFn: (id: string) => undoDecision(id, { coder, why: AT_ONCE }),
    onSuccess: () => {
      setLast(undefined);
      again();
    },
  });
  return { last, mend, undo };
};
