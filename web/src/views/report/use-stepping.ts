import { useKeys } from '../../shell/keys.ts';
import type { ReportPageState } from './context.ts';
import { itemsInSentence } from './items.ts';

/** The keys of the page: next and previous finding, all of a sentence, close. */
export const useStepping = ({ items, hidden, opened, open, uses }: ReportPageState): void => {
  const step = (by: number): void => {
    const shown = items.filter((item) => !hidden.has(item.layer));
    const at = shown.findIndex((item) => item === opened[0]);
    const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by];
    if (next) open([next.id]);
  };
  const sentence = (): void => {
    const [first] = opened;
    if (!first) return;
    const there = itemsInSentence(items, uses?.sentences ?? [], first.anchor);
    open(
      [first, ...there.filter((item) => item !== first)].map(({ id }) => id),
      first.anchor,
    );
  };
  useKeys({ j: () => step(1), k: () => step(-1), s: sentence, Escape: () => open([]) });
};
