import { createContext, useContext } from 'react';
import type { ReportReview } from '../../../../src/model/review.ts';
import type { ReportDetail, ReportUses } from '../../api/types.ts';
import type { Span } from '../../../../src/model/span.ts';
import type { Item } from './items.ts';
import type { LayerId } from './layers.ts';
import type { Page } from './text-nodes.ts';

/** What all parts of the page about one report share. */
export type ReportPageState = {
  readonly detail: ReportDetail;
  readonly items: readonly Item[];
  /** Sentences and used figures; undefined until they are there. */
  readonly uses: ReportUses | undefined;
  /** What people decided; undefined until it is there. */
  readonly review: ReportReview | undefined;
  readonly hidden: ReadonlySet<LayerId>;
  /** Those whose cards are open, the one that is told in full first. */
  readonly opened: readonly Item[];
  /** The word they were opened at, where it was a word. */
  readonly spot: Span | undefined;
  readonly open: (ids: readonly string[], spot?: Span) => void;
  /** Findings that the address names and the record has not. */
  readonly missing: readonly string[];
  /** The words on the page; undefined until they are there. */
  readonly page: Page | undefined;
};

export const ReportContext = createContext<ReportPageState | undefined>(undefined);

/** What the page about a report shares; only inside it. */
export const useReport = (): ReportPageState => {
  const state = useContext(ReportContext);
  if (!state) throw new Error('useReport is for parts of the page about a report');
  return state;
};
