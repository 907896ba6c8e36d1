import type { PointerEvent } from 'react';
import { useState } from 'react';

type Range = readonly [number, number];

/** A press that hardly moves chooses nothing. */
const LEAST = 4;

const within = (event: PointerEvent<HTMLElement>): number =>
  event.clientX - event.currentTarget.getBoundingClientRect().left;

/** A range drawn with the pointer from left to right or back, in pixels of the element. */
export const useBrush = (onRange: (from: number, to: number) => void) => {
  const [drawn, setDrawn] = useState<Range>();
  const range: Range | undefined = drawn && [Math.min(...drawn), Math.max(...drawn)];
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrawn([within(event), within(event)]);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const at = within(event);
      setDrawn((before) => before && [before[0], at]);
    },
    onPointerUp: () => {
      if (range && range[1] - range[0] > LEAST) onRange(...range);
      setDrawn(undefined);
    },
    onPointerCancel: () => setDrawn(undefined),
  };
  return { range, handlers };
};
