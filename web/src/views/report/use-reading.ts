import type { KeyboardEvent, MouseEvent } from 'react';
import { useRef } from 'react';
import type { Span } from '../../../../src/model/span.ts';
import type { ReportPageState } from './context.ts';
import { paintExtra } from './highlights.ts';
import { itemsAt } from './items.ts';
import { boxOf, letterAt } from './text-nodes.ts';
import { nextWord } from './word-steps.ts';

/** Opens what words carry: at the word, else in its sentence. */
const useOpenAt = ({ items, hidden, open }: ReportPageState) => (at: Span) => {
  const shown = items.filter(({ layer }) => !hidden.has(layer));
  const ids = itemsAt(shown, at).map(({ id }) => id);
  open(ids, at);
};

/** The word the keys are at, and going on from it. */
const useCursor = ({ page, detail: { record } }: ReportPageState) => {
  const at = useRef<Span>(undefined);
  const put = (span: Span | undefined): void => {
    at.current = span;
    if (page) paintExtra(page, 'cursor', span ? [span] : []);
  };
  const step = (back: boolean): void => {
    const { text, language } = record.report;
    const from = at.current;
    const word = nextWord(text, back ? (from?.start ?? 0) : (from?.end ?? 0), { back, language });
    if (!word || !page) return;
    put(word);
    const box = boxOf(page, word);
    if (box && (box.top < 90 || box.bottom > innerHeight - 60)) {
      window.scrollTo({ top: box.top + scrollY - innerHeight / 2, behavior: 'instant' });
    }
  };
  return { at, put, step };
};

/** Reading with the pointer or the keys: a click or Enter on a word opens its cards. */
export const useReading = (state: ReportPageState) => {
  const openAt = useOpenAt(state);
  const cursor = useCursor(state);
  const onClick = ({ clientX, clientY }: MouseEvent): void => {
    if (!state.page || getSelection()?.isCollapsed === false) return;
    const letter = letterAt(state.page, clientX, clientY);
    if (letter) openAt(letter);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const act = { ArrowRight: () => cursor.step(false), ArrowLeft: () => cursor.step(true) }[event.key];
    const { current } = cursor.at;
    if (act) act();
    else if (event.key === 'Enter' && current) openAt(current);
    else return;
    event.preventDefault();
  };
  return { pointer: { onClick }, keys: { onKeyDown, onBlur: () => cursor.put(undefined) } };
};
