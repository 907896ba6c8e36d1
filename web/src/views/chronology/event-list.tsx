import { useNavigate } from '@tanstack/react-router';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { EventCard as Card } from '../../api/types.ts';
import { formatDayHead } from '../../format/days.ts';
import { useKeys } from '../../shell/keys.ts';
import { EventCard } from './event-card.tsx';

/** The day an event is filed under: its first, else its last. */
const dayOf = ({ from, to }: Card): string | undefined => from ?? to ?? undefined;

const headOf = (card: Card): string => {
  const day = dayOf(card);
  return day === undefined ? 'Day unknown' : formatDayHead(day);
};

type EventListProps = {
  readonly rows: readonly Card[];
  readonly byDay: boolean;
  /** The list that was asked before, while the next one comes. */
  readonly stale: boolean;
  readonly more: boolean;
  readonly onMore: () => void;
};

/** So many entries before the end of what is there the next ones are fetched. */
const AHEAD = 60;

/** Cards of which only those on the screen are drawn. */
export const EventList = ({ rows, byDay, stale, more, onMore }: EventListProps) => {
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  const [chosen, setChosen] = useState(-1);
  const navigate = useNavigate();
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 148,
    overscan: 12,
    scrollMargin: top,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last > rows.length - AHEAD) onMore();
  }, [last, rows.length, more, onMore]);
  const choose = (index: number): void => {
    const at = Math.max(0, Math.min(rows.length - 1, index));
    setChosen(at);
    virtual.scrollToIndex(at, { align: 'auto' });
  };
  useKeys({
    j: () => choose(chosen + 1),
    k: () => choose(chosen - 1),
    Enter: () => {
      const id = rows[chosen]?.id;
      if (id !== undefined) void navigate({ to: '/event/$id', params: { id } });
    },
  });
  return (
    <ol ref={list} className="events" aria-busy={stale} style={{ height: virtual.getTotalSize() }}>
      {items.map(({ index, key, start }) => {
        const card = rows[index];
        if (!card) return undefined;
        const before = rows[index - 1];
        const begins = byDay && (!before || dayOf(before) !== dayOf(card));
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className="events__row"
            aria-setsize={more ? -1 : rows.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${String(start - top)}px)` }}
          >
            {begins ? <h2 className="events__day">{headOf(card)}</h2> : undefined}
            <EventCard card={card} chosen={index === chosen} />
          </li>
        );
      })}
    </ol>
  );
};
