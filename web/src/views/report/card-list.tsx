import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Card } from './card.tsx';
import { useReport } from './context.ts';

/** All findings that are shown, one under another; only those on the screen are drawn. */
export const CardList = () => {
  const { items, hidden } = useReport();
  const shown = useMemo(() => items.filter(({ layer }) => !hidden.has(layer)), [items, hidden]);
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), [shown]);
  const virtual = useWindowVirtualizer({
    count: shown.length,
    estimateSize: () => 44,
    overscan: 10,
    scrollMargin: top,
    getItemKey: (index) => shown[index]?.id ?? index,
  });
  return (
    <section className="report__list">
      <h2>What was read from it</h2>
      <ol ref={list} style={{ height: virtual.getTotalSize() }} aria-label="Findings">
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const item = shown[index];
          return item ? (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              style={{ transform: `translateY(${String(start - top)}px)` }}
            >
              <Card item={item} />
            </li>
          ) : undefined;
        })}
      </ol>
    </section>
  );
};
