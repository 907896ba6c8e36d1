import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ReportDetail } from '../../api/types.ts';
import { useKeys } from '../../shell/keys.ts';
import { Body } from './body.tsx';
import { CardList } from './card-list.tsx';
import type { ReportPageState } from './context.ts';
import { ReportContext } from './context.ts';
import { Head } from './head.tsx';
import { itemsOf } from './items.ts';
import { hiddenIn } from './layers.ts';
import { Margin } from './margin.tsx';
import { Rail } from './rail.tsx';
import { Sheet } from './sheet.tsx';
import { paragraphsOf } from './text-map.ts';
import type { Page } from './text-nodes.ts';
import { pageOf } from './text-nodes.ts';
import { useBring } from './use-bring.ts';
import { useOpen } from './use-open.ts';
import { usePaint } from './use-paint.ts';
import { useReading } from './use-reading.ts';
import { useWide } from './use-wide.ts';

const route = getRouteApi('/report/$id');

const usePageState = (detail: ReportDetail, page: Page | undefined): ReportPageState & { missing: readonly string[] } => {
  const search = route.useSearch();
  const items = useMemo(() => itemsOf(detail.record), [detail.record]);
  const hidden = useMemo(() => hiddenIn(search.hidden), [search.hidden]);
  const { opened, spot, open, missing } = useOpen(items);
  return { detail, items, hidden, opened, spot, open, page, missing };
};

/** Goes to the next finding that is shown, or the one before. */
const useStepping = ({ items, hidden, opened, open }: ReportPageState): void => {
  const step = (by: number): void => {
    const shown = items.filter((item) => !hidden.has(item.layer));
    const at = shown.findIndex(({ id }) => id === opened[0]?.id);
    const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by];
    if (next) open([next.id]);
  };
  useKeys({ j: () => step(1), k: () => step(-1), Escape: () => open([]) });
};

/** The text with its layers, the cards beside it, and what else is known of the report. */
export const ReportView = ({ detail }: { readonly detail: ReportDetail }) => {
  const { text, headline = '' } = detail.record.report;
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const [page, setPage] = useState<Page>();
  const state = usePageState(detail, page);
  const column = useRef<HTMLElement>(null);
  const wide = useWide();
  usePaint(state);
  useBring(state);
  useStepping(state);
  const reading = useReading(state);
  const onColumn = useCallback(
    (element: HTMLElement | null) => {
      column.current = element;
      if (element) setPage(pageOf(element, { headline, pieces: paragraphs.flatMap(({ pieces }) => pieces) }));
    },
    [headline, paragraphs],
  );
  return (
    <ReportContext value={state}>
      <div className="report">
        <article ref={onColumn} className="report__column" {...reading.pointer}>
          <Head />
          <section className="report__text" aria-label="Text: arrow keys go from word to word, Enter opens" tabIndex={0} {...reading.keys}>
            <Body text={text} paragraphs={paragraphs} />
          </section>
        </article>
        {wide ? <Margin column={column} /> : <CardList />}
        <Rail missing={state.missing} />
        {wide ? undefined : <Sheet />}
      </div>
    </ReportContext>
  );
};
