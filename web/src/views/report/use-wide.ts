import { useSyncExternalStore } from 'react';

/** Where cards have room beside the text; the stylesheet has the same width. */
const wide = '(min-width: 62rem)';

const subscribe = (listener: () => void): (() => void) => {
  const query = matchMedia(wide);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

export const useWide = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(wide).matches);
