import type { RefObject } from 'react';
import { useCallback, useMemo, useState } from 'react';
import { Card } from './card.tsx';
import { useReport } from './context.ts';
import type { Item } from './items.ts';
import { inMargin } from './layers.ts';
import { placeCards } from './place-cards.ts';
import { firstFitting } from './text-map.ts';
import { useLines } from './use-lines.ts';
import { useView } from './use-view.ts';

/** A closed card with the gap below it, as the stylesheet has it. */
const CLOSED = 29;
/** Until an open card was measured. */
const OPEN = 300;

/** The cards that stand beside the text: of the layers that are shown, and what is open in any case. */
const useShown = (): readonly Item[] => {
  const { items, hidden, opened, detail } = useReport();
  return useMemo(() => {
    const counted = hidden.has('figures') ? [] : detail.record.figures.map(({ event }) => event);
    // The card of a figure tells what it counts: a card of the happening beside it would say so twice.
    const told = new Set(counted);
    const stands = ({ id, layer }: Item): boolean => inMargin.has(layer) && !hidden.has(layer) && !told.has(id);
    return items.filter((item) => opened.includes(item) || stands(item));
  }, [items, hidden, opened, detail.record]);
};

/** The height of the open card, followed as it changes. */
const useOpenHeight = () => {
  const [height, setHeight] = useState(OPEN);
  const ref = useCallback((element: HTMLLIElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setHeight(element.offsetHeight));
    setHeight(element.offsetHeight);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, height };
};

/** Where each card stands; those that are open together, at the word they were opened at. */
const useTops = (shown: readonly Item[], column: RefObject<HTMLElement | null>, openHeight: number) => {
  const { page, opened, spot } = useReport();
  const lines = useLines(page, column);
  return useMemo(() => {
    if (!lines) return undefined;
    const there = new Set(opened);
    const [first] = opened;
    const at = first && (lines(spot ?? first.anchor) ?? 0);
    const cards = shown.map((item) => ({ item, at: lines(item.anchor) ?? 0 }));
    const isHeld = ({ item }: { readonly item: Item }): boolean => there.has(item);
    const held = cards.filter(isHeld);
    const others = cards.filter((card) => !isHeld(card));
    const from = at === undefined ? 0 : firstFitting(others.length, (index) => (others[index]?.at ?? 0) >= at - 1);
    const ordered = [...others.slice(0, from), ...held, ...others.slice(from)];
    const tops = placeCards(
      ordered.map((card) => ({
        at: isHeld(card) ? (at ?? card.at) : card.at,
        height: card.item === first ? openHeight + 6 : CLOSED,
      })),
      { from, before: from + held.length },
    );
    return ordered.map(({ item }, index) => ({ item, top: tops[index] ?? 0 }));
  }, [lines, shown, opened, spot, openHeight]);
};

/** Cards beside the text, each as near its line as it can be; only those near the window are drawn. */
export const Margin = ({ column }: { readonly column: RefObject<HTMLElement | null> }) => {
  const { opened } = useReport();
  const shown = useShown();
  const open = useOpenHeight();
  const tops = useTops(shown, column, open.height);
  const view = useView(column);
  const drawn = tops?.filter(({ item, top }) => item === opened[0] || (top > view.from && top < view.to)) ?? [];
  return (
    <ol className="report__cards" aria-label="Findings beside their words">
      {drawn.map(({ item, top }) => (
        <li
          key={item.id}
          ref={item === opened[0] ? open.ref : undefined}
          className="report__place"
          style={{ transform: `translateY(${String(Math.round(top))}px)` }}
        >
          <Card item={item} />
        </li>
      ))}
    </ol>
  );
};
