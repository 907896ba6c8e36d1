import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { mergeEvents, splitEvent } from '../../../api/mending.ts';
import { undoDecisions } from '../../../api/review.ts';
import type { Decided } from '../../../api/review.ts';
import { useCoder } from '../../../shell/coder.ts';

/** What is to become of an event. */
export type Mend =
  | { readonly what: 'merge'; readonly other: string; readonly why: string }
  | { readonly what: 'split'; readonly reports: readonly string[]; readonly why: string };

/** Putting events together and taking them apart, and the way back from the last of these. */
export const useMending = (event: string, onDone: () => void) => {
  const [by] = useCoder();
  const client = useQueryClient();
  const [last, setLast] = useState<Decided>();
  const onSuccess = (decided: Decided): void => {
    setLast(decided);
    onDone();
    void client.invalidateQueries();
  };
  const mend = useMutation({
    mutationFn: (asked: Mend) =>
      asked.what === 'merge'
        ? mergeEvents(event, asked.other, { by, why: asked.why })
        : splitEvent(event, asked.reports, { by, why: asked.why }),
    onSuccess,
  });
  const undo = useMutation({ mutationFn: (ids: readonly string[]) => undoDecisions(by, ids), onSuccess });
  return { by, last, mend, undo };
};
