import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

type View = { readonly from: number; readonly to: number };

/** It is looked anew after so much was scrolled. */
const STEP = 400;

const viewOf = (element: HTMLElement): View => {
  const top = -element.getBoundingClientRect().top;
  const from = Math.floor(top / STEP) * STEP;
  return { from: from - 2 * STEP, to: from + innerHeight + 3 * STEP };
};

/** Which part of a column is on the screen or near it, in pixels from its top. */
export const useView = (column: RefObject<HTMLElement | null>): View => {
  const [view, setView] = useState<View>({ from: -STEP, to: 4 * STEP });
  useEffect(() => {
    const look = (): void => {
      const next = column.current && viewOf(column.current);
      if (next) setView((before) => (before.from === next.from && before.to === next.to ? before : next));
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [column]);
  return view;
};
