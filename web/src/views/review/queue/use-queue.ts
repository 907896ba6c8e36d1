import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { QueueRow } from '../../../../../src/model/review.ts';
import { reportQuery } from '../../../api/queries.ts';
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
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(
    () => query.data?.pages.flatMap((page) => page.rows).filter((row) => !leaving.has(keyOf(row))) ?? [],
    [query.data, leaving],
  );
  const index = indexOf(rows, at);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [touched, setTouched] = useState<number>();
  const latest = useRef({ rows, index });
  useEffect(() => {
    latest.current = { rows, index };
  });
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
    /** Rows that are decided about leave the list; who looks at one of them goes on to the next. */
    pass: (gone: readonly QueueRow[]) => {
      const keys = new Set(gone.map(keyOf));
      const { rows: all, index: here } = latest.current;
      if (all[here] && keys.has(keyOf(all[here]))) goTo(after(all, here, keys));
      setLeaving((before) => new Set([...before, ...keys]));
    },
    isLookedAt: (row: QueueRow): boolean => {
      const { rows: all, index: here } = latest.current;
      return all[here] !== undefined && keyOf(all[here]) === keyOf(row);
    },
    /** Rows come back when their decision was not written or is taken back. */
    bringBack: (keys: readonly string[]) =>
      setLeaving((before) => new Set([...before].filter((key) => !keys.includes(key)))),
  };
};

export type QueueState = ReturnType<typeof useQueue>;

/** Fetches the report of the row that comes next, so that it is there when it comes. */
export const useAhead = (row: QueueRow | undefined): void => {
  const client = useQueryClient();
  useEffect(() => {
    if (row) void client.prefetchQuery(reportQuery(row.report));
  }, [client, row]);
};

/** The finding a decision was about, as the list names it. */
const keyIn = ({ target }: Decided['changes'][number]): readonly string[] =>
  'report' in target ? [keyOf({ ...target, path: target.path.split('/').slice(0, 3).join('/') })] : [];

const without = (keys: ReadonlySet<string>, row: QueueRow): ReadonlySet<string> =>
  new Set([...keys].filter((key) => key !== keyOf(row)));

type Failed = { readonly error: Error; readonly row: QueueRow };

/** What became of decisions: how many are on their way, what the last one changed, which was not written. */
export const useOutcome = ({ goTo, pass, bringBack, isLookedAt }: QueueState) => {
  const [last, setLast] = useState<Decided>();
  const [failed, setFailed] = useState<Failed>();
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());
  const setAddress = useReviewAddress();
  const { undo } = useDecide((decided) => {
    const keys = last?.changes.flatMap(keyIn) ?? [];
    setLast(decided);
    bringBack(keys);
    setAddress({ at: keys[0] });
  });
  const undoable = last?.decisions.filter(({ what }) => what !== 'undo') ?? [];
  return {
    last,
    sent: sent.size,
    failed,
    lookAgain: () => {
      if (failed) goTo(failed.row);
      setFailed(undefined);
    },
    onSent: (row: QueueRow) => {
      setSent((before) => new Set([...before, keyOf(row)]));
      pass([row]);
    },
    onDecided: (decided: Decided, row: QueueRow) => {
      setSent((before) => without(before, row));
      setLast(decided);
      pass([row]);
    },
    /** Of what was gone on from; a form that is still there tells it itself. */
    onFailed: (error: Error, row: QueueRow) => {
      setSent((before) => without(before, row));
      if (!isLookedAt(row)) setFailed({ error, row });
      bringBack([keyOf(row)]);
    },
    setLast,
    undo: () => {
      if (undoable.length > 0 && sent.size === 0 && !undo.isPending) undo.mutate({ ids: undoable.map(({ id }) => id) });
    },
    isUndoing: undo.isPending,
    error: undo.error,
  };
};

export type OutcomeState = ReturnType<typeof useOutcome>;
