import type { DateRole, IncidentWords } from '../../language/parts/incidents.ts';
import { memoByKey } from '../../text/memo.ts';

const compile = memoByKey(
  ({ dateRoles }: IncidentWords): ReadonlyMap<string, DateRole> =>
    new Map(
      (Object.keys(dateRoles) as DateRole[]).flatMap((role) => dateRoles[role].map((word) => [word, role] as const)),
    ),
);

/** What a word near a date makes of it: "happened" the day of a happening, "arraigned" that of its sequel in court. */
export const roleOfWord = (words: IncidentWords, word: string): DateRole | undefined => compile(words).get(word);
