import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Mended } from '../../../api/mending.ts';
import { mergeEvents, splitEvent } from '../../../api/mending.ts';
import { undoDecisions } from '../../../api/review.ts';
import { useCoder } from '../../../shell/coder.ts';

/** What is to become of an event. */
export type Mend =
  | { readonly what: 'merge'; readonly other: string; readonly why: string }
  | { readonly what: 'split'; readonly reports: readonly string[]; readonly why: string };

/** Putting events together and taking them apart, and the way back from the last of these. */
export const useMending = (event: string, onDone: () => void) => {
  const [by] = useCoder();
  const client = useQueryClient();
  const [last, setLast] = useState<Mended>();
  const again = (): void => void client.invalidateQueries();
  const mend = useMutation({
    mutationFn: (asked: Mend) =>
      asked.what === 'merge'
        ? mergeEvents(event, asked.other, { by, why: asked.why })
        : splitEvent(event, asked.reports, { by, why: asked.why }),
    onSuccess: (mended) => {
      setLast(mended);
      onDone();
      again();
    },
  });
  const undo = useMutation({
    mutationFn: (id: string) => undoDecisions(by, [id], ''),
    onSuccess: () => {
      setLast(undefined);
      again();
    },
  });
  return { last, mend, undo };
};
