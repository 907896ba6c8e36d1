import type { Decision } from '../../model/index.ts';
import type { DecisionFilter, Page, Store } from '../../store/index.ts';
import { decisions } from '../../store/index.ts';
import { codingOf } from './settings.ts';

/** Whose eyes: a coder's, or without one those of whoever settles differences. */
export type Eyes = { readonly coder?: string | undefined };

/** What moves incidents between events is seen by all: the events are. */
const moving = new Set<Decision['what']>(['merge', 'split']);

const isSeen = ({ by, what, adjudicates = [] }: Decision, coder: string): boolean =>
  by === coder || adjudicates.length > 0 || moving.has(what);

/** Those of some decisions that these eyes may see: of two coders neither sees what the other made of a value. */
export const seenOf = (store: Store, all: readonly Decision[], { coder }: Eyes): readonly Decision[] => {
  if (coder === undefined || codingOf(store) === 'single') return all;
  const seen = new Set(all.filter((decision) => isSeen(decision, coder)).map(({ id }) => id));
  // That a decision was undone is seen by whoever sees the decision.
  return all.filter(({ id, what, old }) => seen.has(id) || (what === 'undo' && seen.has(String(old))));
};

/** The list of decisions as these eyes see it, a page at a time; a page is short where another coder's are left out. */
export const decisionsFor = (store: Store, filter: DecisionFilter & Eyes = {}): Page<Decision> => {
  const { coder, ...asked } = filter;
  const page = decisions(store, asked);
  return { ...page, rows: seenOf(store, page.rows, { coder }) };
};
