import type { Facts, Ref } from '../facts.ts';

/** Words to be shown once: those of a report, and where the same text stands too. */
export type Shown = { readonly at: Ref; readonly copies: readonly Ref[] };

export const keyOf = ({ report, finding }: Ref): string => `${report}#${finding}`;

/** Where the words stand, the same sentence of reports that are one text only once. */
export const gathered = (
  { passages, reports }: Pick<Facts, 'passages' | 'reports'>,
  refs: readonly Ref[],
): readonly Shown[] => {
  const shown = new Map<string, Shown>();
  for (const at of refs) {
    const passage = passages.get(keyOf(at));
    const text = reports.get(at.report)?.copyGroup;
    const key =
      passage && text !== undefined ? `${text}\n${passage.text}\n${String(passage.words[0]?.start)}` : keyOf(at);
    const known = shown.get(key);
    if (!known) shown.set(key, { at, copies: [] });
    else if (keyOf(known.at) !== keyOf(at)) shown.set(key, { ...known, copies: [...known.copies, at] });
  }
  return [...shown.values()];
};
