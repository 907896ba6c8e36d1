import { useEffect, useState } from 'react';
import type { Span } from '../../../../src/model/span.ts';
import type { Page } from './text-nodes.ts';
import { spanOfRange } from './text-nodes.ts';

const isOnPage = (page: Page, node: Node): boolean =>
  [page.text.nodes[0], page.headline.nodes[0]].some((one) =>
    one?.parentElement?.closest('.report__column')?.contains(node),
  );

/** The words of the report that are selected; going to a field or a button does not lose them. */
export const useSelectedSpan = (page: Page | undefined): Span | undefined => {
  const [span, setSpan] = useState<Span>();
  useEffect(() => {
    if (!page) return undefined;
    const look = (): void => {
      const selection = getSelection();
      const node = selection?.anchorNode;
      if (!selection || !node || !isOnPage(page, node)) return;
      setSpan(selection.isCollapsed ? undefined : spanOfRange(page, selection.getRangeAt(0)));
    };
    look();
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [page]);
  return span;
};
