import { useEffect, useRef } from 'react';

/** What a key does, by the key as the browser names it; two keys after one another are written "g c". */
export type Keys = Readonly<Record<string, () => void>>;

const WAIT = 1000;

/** The key that begins two keys: the one after it is not meant alone. */
const FIRST = 'g';

/** Writing in a field, or using a control that has keys of its own, is left alone. */
const isTaken = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest(
      'input:not([type="checkbox"]), textarea, select, [role="dialog"], [role="listbox"], [role="menu"], [role="radiogroup"]',
    ) !== null);

/** Enter on a link or a button is meant for that. */
const isPressed = ({ key, target }: KeyboardEvent): boolean =>
  key === 'Enter' && target instanceof HTMLElement && target.closest('a, button, summary') !== null;

/** Listens to keys while the component is there. */
export const useKeys = (keys: Keys): void => {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    let [before, at] = ['', 0];
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTaken(event.target) || isPressed(event)) return;
      const isSecond = before === FIRST && event.timeStamp - at < WAIT;
      const act = current.current[isSecond ? `${before} ${event.key}` : event.key];
      [before, at] = [event.key, event.timeStamp];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};
