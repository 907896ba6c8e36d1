import { useEffect, useLayoutEffect } from 'react';
import type { ReportPageState } from './context.ts';
import { clearPaint, paintExtra, paintLayers } from './highlights.ts';
import { maskedMarks } from './items.ts';

const FLASH = 900;

/** Whoever asked for less motion gets no flash: the words stay marked in any case. */
export const stillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Paints the layers and what is open on the words. */
export const usePaint = ({ page, items, hidden, opened, detail }: ReportPageState): void => {
  useLayoutEffect(() => {
    if (!page) return;
    const marks = items.flatMap((item) => item.marks);
    paintLayers(page, [...marks, ...maskedMarks(detail.record)], hidden);
  }, [page, items, hidden, detail.record]);
  useEffect(() => clearPaint, []);
  const [first] = opened;
  useEffect(() => {
    if (!page) return undefined;
    const spans = first?.marks.map(({ span }) => span) ?? [];
    paintExtra(page, 'chosen', spans);
    if (spans.length === 0 || stillness()) return undefined;
    paintExtra(page, 'flash', spans);
    const timer = setTimeout(() => paintExtra(page, 'flash', []), FLASH);
    return () => {
      clearTimeout(timer);
      paintExtra(page, 'flash', []);
    };
  }, [page, first]);
};
