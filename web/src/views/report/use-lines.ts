import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';
import type { Span } from '../../../../src/model/span.ts';
import type { Page } from './text-nodes.ts';
import { lineMeter } from './text-nodes.ts';

/** How far below the top of a column words stand, in pixels; undefined for words that are not shown. */
export type Lines = (span: Span) => number | undefined;

/** Measures where words stand, anew whenever the column changes its size. */
export const useLines = (page: Page | undefined, column: RefObject<HTMLElement | null>): Lines | undefined => {
  const [lines, setLines] = useState<Lines>();
  useLayoutEffect(() => {
    const element = column.current;
    if (!page || !element) return undefined;
    const observer = new ResizeObserver(() => {
      const meter = lineMeter(page);
      const known = new Map<string, number | undefined>();
      setLines(() => (span: Span) => {
        const key = `${span.part ?? ''}${String(span.start)}`;
        if (!known.has(key)) {
          const top = meter(span);
          known.set(key, top === undefined ? undefined : top - element.getBoundingClientRect().top);
        }
        return known.get(key);
      });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [page, column]);
  return lines;
};
