import type { SentenceParse } from './parse.ts';

const STEPS = 5;

/** The word a date hangs on: "was | shot | Saturday night", "Saturday's | shooting"; none where the date is the root. */
export const governorOf = (parse: SentenceParse, first: number, last: number): number | undefined => {
  const inside = (token: number): boolean => token >= first && token < last;
  let head = first;
  for (let step = 0; step < STEPS && inside(parse.head(head)); step += 1) head = parse.head(head);
  const above = parse.head(head);
  return above < 0 || inside(above) ? undefined : above;
};
