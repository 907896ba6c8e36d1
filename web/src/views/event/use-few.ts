import { useState } from 'react';

/** The first of many rows, and how to see all; a long list does not push away what follows it. */
export const useFew = <T>(
  rows: readonly T[],
  few: number,
): { readonly shown: readonly T[]; readonly hidden: number; readonly showAll: () => void } => {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, few);
  return { shown, hidden: rows.length - shown.length, showAll: () => setAll(true) };
};
