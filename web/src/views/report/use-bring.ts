import { useEffect, useRef } from 'react';
import type { ReportPageState } from './context.ts';
import { boxOf } from './text-nodes.ts';
import { stillness } from './use-paint.ts';

/** Words this far from the edges of the window are seen well enough. */
const EDGE = 110;

/** Where nobody points at the words, there is to be room for the open card beside them: they are in the upper part. */
const UPPER = 0.5;

/** Brings the words of what is open on the screen, where they are not. */
export const useBring = ({ page, opened: [first], spot }: ReportPageState): void => {
  const opening = useRef(true);
  useEffect(() => {
    if (!page) return;
    const smooth = !opening.current && !stillness();
    opening.current = false;
    const box = first && boxOf(page, spot ?? first.anchor);
    const lowest = spot ? innerHeight - EDGE : innerHeight * UPPER;
    if (!box || (box.top >= EDGE && box.bottom <= lowest)) return;
    window.scrollTo({ top: box.top + scrollY - innerHeight * 0.25, behavior: smooth ? 'smooth' : 'instant' });
  }, [page, first, spot]);
};
