import { useNavigate } from '@tanstack/react-router';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useKeys } from '../../shell/keys.ts';
import type { ListedReport } from './report-row.tsx';
import { ReportRow } from './report-row.tsx';

type ReportTableProps = {
  readonly rows: readonly ListedReport[];
  /** The list that was asked before, while the next one comes. */
  readonly stale: boolean;
  readonly more: boolean;
  readonly onMore: () => void;
};

/** So many rows before the end of what is there the next ones are fetched. */
const AHEAD = 40;

const columns = ['Published', 'Outlet', 'Agency', 'Headline', 'Words', 'Events', 'Version'];
const numeric = new Set(['Words', 'Events', 'Version']);

const Columns = () => (
  <div role="rowgroup" className="reports__columns">
    <div role="row" className="reports__row">
      {columns.map((name) => (
        <span key={name} role="columnheader" className={numeric.has(name) ? 'number' : undefined}>
          {name}
        </span>
      ))}
    </div>
  </div>
);

/** j and k go from row to row, Enter opens it. */
const useChosen = (rows: readonly ListedReport[], show: (index: number) => void): number => {
  const [chosen, setChosen] = useState(-1);
  const navigate = useNavigate();
  const choose = (index: number): void => {
    const at = Math.max(0, Math.min(rows.length - 1, index));
    setChosen(at);
    show(at);
  };
  const enter = (): void => {
    const id = rows[chosen]?.id;
    if (id !== undefined) void navigate({ to: '/report/$id', params: { id } });
  };
  useKeys({ j: () => choose(chosen + 1), k: () => choose(chosen - 1), ...(chosen < 0 ? {} : { Enter: enter }) });
  return chosen;
};

/** A table of which only the rows on the screen are drawn. */
export const ReportTable = ({ rows, stale, more, onMore }: ReportTableProps) => {
  const body = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(body.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 44,
    overscan: 15,
    scrollMargin: top,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last > rows.length - AHEAD) onMore();
  }, [last, rows.length, more, onMore]);
  const chosen = useChosen(rows, (index) => virtual.scrollToIndex(index, { align: 'auto' }));
  return (
    <div
      role="table"
      aria-label="Reports"
      aria-rowcount={more ? -1 : rows.length + 1}
      aria-busy={stale}
      className="reports__table"
    >
      <Columns />
      <div ref={body} role="rowgroup" className="reports__body" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const report = rows[index];
          return report ? (
            <div
              key={key}
              ref={virtual.measureElement}
              role="row"
              data-index={index}
              data-chosen={index === chosen || undefined}
              aria-rowindex={index + 2}
              className="reports__row reports__place"
              style={{ transform: `translateY(${String(start - top)}px)` }}
            >
              <ReportRow report={report} />
            </div>
          ) : undefined;
        })}
      </div>
    </div>
  );
};
