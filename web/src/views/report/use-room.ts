import { useSyncExternalStore } from 'react';

/** How much stands side by side: all, the cards beside the text, or nothing. The stylesheet has the same widths. */
const queries = { all: '(min-width: 86rem)', cards: '(min-width: 62rem)' } as const;

type Room = 'all' | 'cards' | 'none';

const roomNow = (): Room => {
  if (matchMedia(queries.all).matches) return 'all';
  return matchMedia(queries.cards).matches ? 'cards' : 'none';
};

const subscribe = (listener: () => void): (() => void) => {
  const watched = Object.values(queries).map((query) => matchMedia(query));
  for (const query of watched) query.addEventListener('change', listener);
  return () => watched.forEach((query) => query.removeEventListener('change', listener));
};

/** What there is room for. */
export const useRoom = (): Room => useSyncExternalStore(subscribe, roomNow);
