import { useCallback, useMemo, useRef } from 'react';
import { AddBar } from './add-bar.tsx';
import { Body } from './body.tsx';
import { CardList } from './card-list.tsx';
import { useReport } from './context.ts';
import { Head } from './head.tsx';
import { Margin } from './margin.tsx';
import { Rail } from './rail.tsx';
import { Sheet } from './sheet.tsx';
import { paragraphsOf } from './text-map.ts';
import type { Page } from './text-nodes.ts';
import { pageOf } from './text-nodes.ts';
import { useBring } from './use-bring.ts';
import { usePaint } from './use-paint.ts';
import { useReading } from './use-reading.ts';
import { useStepping } from './use-stepping.ts';
import { useRoom } from './use-room.ts';

/** The text with its layers, and the cards beside or below it. */
export const Reading = ({ onPage }: { readonly onPage: (page: Page | undefined) => void }) => {
  const state = useReport();
  const { text, headline = '' } = state.detail.record.report;
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const column = useRef<HTMLElement>(null);
  const room = useRoom();
  usePaint(state);
  useBring(state);
  useStepping(state);
  const reading = useReading(state);
  const onColumn = useCallback(
    (element: HTMLElement | null) => {
      column.current = element;
      const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces);
      onPage(element ? pageOf(element, { headline, pieces }) : undefined);
    },
    [headline, paragraphs, onPage],
  );
  return (
    <>
      <article ref={onColumn} className="report__column" {...reading.pointer}>
        <Head />
        {room === 'all' ? undefined : <Rail open={room === 'cards'} />}
        <section
          className="report__text"
          aria-label="Text: arrow keys go from word to word, Enter opens, Shift selects"
          tabIndex={0}
          {...reading.keys}
        >
          <Body text={text} paragraphs={paragraphs} />
        </section>
        <AddBar />
      </article>
      {room === 'none' ? <CardList /> : <Margin column={column} />}
      {room === 'none' ? <Sheet /> : undefined}
    </>
  );
};
