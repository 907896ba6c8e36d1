import { useSyncExternalStore } from 'react';

/** The place under the pointer, on the list or on the map: each shows it. */
let current: string | undefined;
const listeners = new Set<() => void>();

export const highlightPlace = (id: string | undefined): void => {
  if (id === current) return;
  current = id;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useHighlighted = (): string | undefined => useSyncExternalStore(subscribe, () => current);
