import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { QueueRow } from '../../../../../src/model/review.ts';
import { queueQuery } from '../../../api/review.ts';
import type { Decided } from '../../../api/review.ts';
import { useDecide } from '../../../review/use-decision.ts';
import { useCoder } from '../../../shell/coder.ts';
import { useReviewAddress } from '../use-address.ts';
import { after, indexOf, keyOf, toggled } from './rows.ts';

const route = getRouteApi('/review');

/** The rows of the queue, which of them is looked at, and which are chosen. */
export const useQueue = () => {
  const { event, layer, at } = route.useSearch();
  const [by] = useCoder();
  const setAddress = useReviewAddress();
  const query = useInfiniteQuery(
    queueQuery({ ...(by ? { coder: by } : {}), ...(event ? { event } : {}), ...(layer ? { layer } : {}) }),
  );
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.rows) ?? [], [query.data]);
  const index = indexOf(rows, at);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [touched, setTouched] = useState<number>();
  const goTo = (row: QueueRow | undefined): void => setAddress({ at: row && keyOf(row) });
  const toggle = (to: number, isRange = false): void => {
    setChosen(toggled(rows, chosen, { to, from: isRange ? touched : undefined }));
    setTouched(to);
  };
  return {
    query,
    rows,
    index,
    current: rows[index],
    chosen,
    chosenRows: rows.filter((row) => chosen.has(keyOf(row))),
    clear: () => setChosen(new Set()),
    toggle,
    goTo,
    /** Goes on from rows that leave the list. */
    pass: (leaving: readonly QueueRow[]) => goTo(after(rows, index, new Set(leaving.map(keyOf)))),
  };
};

export type QueueState = ReturnType<typeof useQueue>;

/** The last decision, and the way back from it. */
export const useOutcome = ({ goTo }: Pick<QueueState, 'goTo'>) => {
  const [last, setLast] = useState<Decided>();
  const { undo } = useDecide((decided) => {
    const target = last?.changes[0]?.target;
    setLast(decided);
    if (target && 'report' in target)
      goTo({ ...target, path: target.path.split('/').slice(0, 3).join('/') } as QueueRow);
  });
  const undoable = last?.decisions.filter(({ what }) => what !== 'undo') ?? [];
  return {
    last,
    setLast,
    undo: () => {
      if (undoable.length > 0 && !undo.isPending) undo.mutate({ ids: undoable.map(({ id }) => id) });
    },
    isUndoing: undo.isPending,
    error: undo.error,
  };
};
