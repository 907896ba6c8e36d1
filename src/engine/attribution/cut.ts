import { subtree } from '../syntax/clause.ts';
import type { Complement } from './complement.ts';
import type { Group } from './group.ts';
import { isComma, type View } from './view.ts';

/** Frames whose end the words alone leave open; a "that" or a quotation tells its own. */
const open: ReadonlySet<Complement['frame']> = new Set(['np', 'prep', 'to', 'ing']);

/** The token before which a part ends when its marks are left out: `the plan | , and left`. */
const withoutMarks = (view: View, first: number, last: number): number => {
  let end = last;
  while (end > first && (isComma(view, end - 1) || view.tokens[end - 1]?.kind === 'punct')) end -= 1;
  return end;
};

/** `Unions criticised | the plan | and left the talks`: ends before a second verb that the parse is sure hangs on the cue. */
export const cutShort = (view: View, group: Group, complement: Complement): Complement => {
  const { first, last } = complement.content;
  const parse = open.has(complement.frame) ? view.parseAt(group.verb) : undefined;
  const second = parse
    ?.children(group.verb)
    .find((word) => word > first && word < last && parse.relation(word) === 'conj' && parse.sure(word));
  if (!parse || second === undefined) return complement;
  const end = withoutMarks(view, first, subtree(parse, second).first);
  return end > first && view.quoteAt[end] === -1 ? { ...complement, content: { first, last: end } } : complement;
};
