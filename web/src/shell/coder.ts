import { useSyncExternalStore } from 'react';

const KEY = 'daybook-coder';
const listeners = new Set<() => void>();

const stored = (): string => localStorage.getItem(KEY) ?? '';

const setCoder = (name: string): void => {
  localStorage.setItem(KEY, name.trim());
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The name under which this browser's reader decides; empty until it is given. */
export const useCoder = (): readonly [string, (name: string) => void] => [
  useSyncExternalStore(subscribe, stored),
  setCoder,
];
