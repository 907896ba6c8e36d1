import { createContext, use } from 'react';
import type { Facts } from './facts.ts';

/** The event the page is about. */
export const FactsContext = createContext<Facts | undefined>(undefined);

export const useFacts = (): Facts => {
  const facts = use(FactsContext);
  if (!facts) throw new Error('there is no event around this part of the page');
  return facts;
};
