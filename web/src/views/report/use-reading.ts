import type { KeyboardEvent, MouseEvent } from 'react';
import { useRef } from 'react';
import type { Span } from '../../../../src/model/span.ts';
import type { ReportPageState } from './context.ts';
import { paintExtra } from './highlights.ts';
import { itemsAt, itemsInSentence } from './items.ts';
import type { Page } from './text-nodes.ts';
import { boxOf, letterAt, rangeOf } from './text-nodes.ts';
import { nextWord } from './word-steps.ts';

/** Opens what words carry; words that carry nothing open what their sentence carries. */
const openAt = ({ items, uses, hidden, open }: ReportPageState, at: Span): void => {
  const shown = items.filter(({ layer }) => !hidden.has(layer));
  const own = itemsAt(shown, at);
  const found = own.length > 0 ? own : itemsInSentence(shown, uses?.sentences ?? [], at);
  const ids = found.map(({ id }) => id);
  open(ids, at);
};

const isSeen = ({ top, bottom }: DOMRect): boolean => top > 90 && bottom < innerHeight - 60;

const select = (page: Page, span: Span): void => {
  const range = rangeOf(page, span);
  const { startContainer, startOffset, endContainer, endOffset } = range ?? {};
  if (!startContainer || !endContainer) return;
  getSelection()?.setBaseAndExtent(startContainer, startOffset ?? 0, endContainer, endOffset ?? 0);
};

/** The word the keys are at, and going on from it; with shift the words in between are selected. */
const useCursor = ({ page, detail: { record } }: ReportPageState) => {
  const at = useRef<Span>(undefined);
  const from = useRef<Span>(undefined);
  const put = (span: Span | undefined): void => {
    at.current = span;
    if (page) paintExtra(page, 'cursor', span ? [span] : []);
  };
  const step = (back: boolean, selecting: boolean): void => {
    const { text, language } = record.report;
    const { current } = at;
    const word = nextWord(text, back ? (current?.start ?? 0) : (current?.end ?? 0), { back, language });
    if (!word || !page) return;
    if (selecting) {
      from.current ??= current ?? word;
      const [start, end] = [Math.min(from.current.start, word.start), Math.max(from.current.end, word.end)];
      select(page, { start, end });
    } else {
      from.current = undefined;
      getSelection()?.collapseToStart();
    }
    put(word);
    const box = boxOf(page, word);
    if (box && !isSeen(box)) window.scrollTo({ top: box.top + scrollY - innerHeight / 2, behavior: 'instant' });
  };
  return { at, put, step };
};

/** Reading with the pointer or the keys: a click or Enter on a word opens its cards. */
export const useReading = (state: ReportPageState) => {
  const cursor = useCursor(state);
  const onClick = ({ clientX, clientY, target }: MouseEvent): void => {
    if (!state.page || getSelection()?.isCollapsed === false) return;
    // A stray press must not throw away what is being written in a form of the open card.
    if (document.querySelector('.report .decision__form') !== null) return;
    if (target instanceof Element && target.closest('a, button')) return;
    const letter = letterAt(state.page, clientX, clientY);
    if (letter) openAt(state, letter);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { current } = cursor.at;
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') cursor.step(event.key === 'ArrowLeft', event.shiftKey);
    else if (event.key === 'Enter' && current) openAt(state, current);
    else return;
    event.preventDefault();
  };
  return { pointer: { onClick }, keys: { onKeyDown, onBlur: () => cursor.put(undefined) } };
};
