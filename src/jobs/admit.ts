import { reportIdOf } from '../engine/read.ts';
import type { Imported } from '../formats/index.ts';
import type { ReportInput } from '../model/index.ts';
import { textHash } from '../store/hash.ts';
import type { Store } from '../store/index.ts';
import { storedTextHash } from '../store/known.ts';
import type { Admitted, Refused } from './prepare/prepare.ts';

/** What is to be done with something imported: read it, pass it over because it is known, or note why it cannot be read. */
export type Admission = { readonly read: Admitted } | { readonly known: string } | { readonly refused: Refused };

type Gate = { readonly store: Store; readonly captured: string; readonly source: string | undefined };

/** Texts on their way: they are not in the store yet, and a second one is known all the same. */
export type OnTheWay = Map<string, string>;

/** A given id that stands for another text already is no name for this one: it is named by its content. */
const named = (input: ReportInput, taken: (id: string) => string | undefined): ReportInput => {
  const hash = textHash(input);
  const other = input.id === undefined ? undefined : taken(input.id);
  if (other === undefined || other === hash) return { ...input, id: reportIdOf(input) };
  const { id: _, ...rest } = input;
  return { ...rest, id: reportIdOf(rest) };
};

/** Looks at a report before it is read: the same bytes twice are one report, and two texts under one id are two. */
export const admit = (item: Imported, onTheWay: OnTheWay, { store, captured, source }: Gate): Admission => {
  if (!('report' in item)) return { refused: { id: item.id, source: source ?? item.id, problems: item.problems } };
  const taken = (id: string): string | undefined => onTheWay.get(id) ?? storedTextHash(store, id);
  const input = named(item.report, taken);
  const id = input.id as string;
  if (taken(id) !== undefined) return { known: id };
  onTheWay.set(id, textHash(input));
  const { original, problems = [] } = item;
  return {
    read: {
      input,
      problems,
      ...(original ? { original } : {}),
      captured,
      source: original?.name ?? source ?? 'unnamed',
    },
  };
};
