import type { SentenceParse } from './parse.ts';

/** The word a date hangs on, and how: the verb of "was | shot | Saturday night", the noun of "Saturday's | shooting". */
export type Governor = { readonly token: number; readonly relation: string };

const STEPS = 5;

/** What governs the tokens [first, last) of a date; nothing where the date is the root of its sentence. */
export const governorOf = (parse: SentenceParse, first: number, last: number): Governor | undefined => {
  const inside = (token: number): boolean => token >= first && token < last;
  let head = first;
  for (let step = 0; step < STEPS && inside(parse.head(head)); step += 1) head = parse.head(head);
  const token = parse.head(head);
  return token < 0 || inside(token) ? undefined : { token, relation: parse.relation(head) };
};
