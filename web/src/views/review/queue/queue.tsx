import './queue.css';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Decided } from '../../../api/review.ts';
import { useKeys } from '../../../shell/keys.ts';
import { Failure, Loading } from '../../../ui/state.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { BulkWindow } from './bulk-window.tsx';
import type { BulkKind } from './bulk.ts';
import { NothingLeft } from './nothing-left.tsx';
import { Outcome } from './outcome.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { QueueList } from './queue-list.tsx';
import { QueuePanel } from './queue-panel.tsx';
import { keyOf } from './rows.ts';
import { useAhead, useOutcome, useQueue } from './use-queue.ts';

/** Findings worth a look, one after the other; the next comes when one is decided. */
export const Queue = () => {
  const queue = useQueue();
  const outcome = useOutcome(queue);
  const [bulk, setBulk] = useState<BulkKind>();
  const navigate = useNavigate();
  const { query, rows, index, current, chosenRows } = queue;
  useAhead(rows[index + 1]);
  useKeys({
    j: () => queue.goTo(rows[Math.min(rows.length - 1, index + 1)]),
    k: () => queue.goTo(rows[Math.max(0, index - 1)]),
    x: () => queue.toggle(index),
    u: outcome.undo,
    Enter: () => {
      const finding = current?.path.split('/')[2];
      if (current && finding !== undefined)
        void navigate({ to: '/report/$id', params: { id: current.report }, search: { finding } });
    },
  });
  const onBulk = (decided: Decided): void => {
    outcome.setLast(decided);
    queue.pass(chosenRows);
    queue.clear();
    setBulk(undefined);
  };
  return (
    <section className="queue" aria-label="Queue">
      <QueueFilters query={query} left={rows.length} />
      {query.isPending ? <Loading label="Loading the queue" lines={8} /> : undefined}
      {query.error && rows.length === 0 ? (
        <Failure error={query.error} again={() => void query.refetch()} />
      ) : undefined}
      {query.isSuccess && rows.length === 0 ? (
        <>
          <Outcome outcome={outcome} />
          <NothingLeft />
        </>
      ) : undefined}
      {current ? (
        <div className="queue__both">
          <div className="queue__side">
            <BulkBar count={chosenRows.length} onBulk={setBulk} onClear={queue.clear} />
            <QueueList queue={queue} />
          </div>
          <div className="queue__main">
            <Outcome outcome={outcome} />
            <QueuePanel key={keyOf(current)} row={current} outcome={outcome} />
          </div>
        </div>
      ) : undefined}
      {bulk ? (
        <BulkWindow kind={bulk} rows={chosenRows} onClose={() => setBulk(undefined)} onDecided={onBulk} />
      ) : undefined}
    </section>
  );
};
