import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { QueueRowLine } from './queue-row.tsx';
import { keyOf } from './rows.ts';
import type { QueueState } from './use-queue.ts';

/** So many rows before the end of what is there the next ones are fetched. */
const AHEAD = 30;

/** The list of what waits; only rows on the screen are drawn. */
export const QueueList = ({ queue }: { readonly queue: QueueState }) => {
  const { rows, index, chosen, query } = queue;
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => 74,
    overscan: 10,
    getItemKey: (at) => (rows[at] ? keyOf(rows[at]) : at),
  });
  useEffect(() => virtual.scrollToIndex(index, { align: 'auto' }), [index, virtual]);
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && last > rows.length - AHEAD) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, last, rows.length]);
  return (
    <div ref={box} className="queue__list" tabIndex={-1} aria-busy={query.isPlaceholderData}>
      <ol className="queue__rows" aria-label="Findings" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index: at, key, start }) => {
          const row = rows[at];
          return row ? (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={at}
              className="queue__item"
              aria-setsize={hasNextPage ? -1 : rows.length}
              aria-posinset={at + 1}
              style={{ transform: `translateY(${String(start)}px)` }}
            >
              <QueueRowLine
                row={row}
                isCurrent={at === index}
                isChosen={chosen.has(keyOf(row))}
                onToggle={(isRange) => queue.toggle(at, isRange)}
              />
            </li>
          ) : undefined;
        })}
      </ol>
    </div>
  );
};
