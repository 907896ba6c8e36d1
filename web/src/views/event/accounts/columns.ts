import type { Origin } from '../facts.ts';

/** So many columns are read side by side without losing one's way. */
const FEW = 8;

const SEPARATOR = '\n';

/** Origins with most statements first. */
export const ordered = (origins: readonly Origin[]): readonly Origin[] =>
  origins.toSorted((a, b) => b.statements.length - a.statements.length);

/** The origins the address names; where it names none, those that say most. */
export const chosenIn = (origins: readonly Origin[], named: string | undefined): readonly Origin[] => {
  const ids = new Set(named?.split(SEPARATOR));
  const chosen = origins.filter(({ id }) => ids.has(id));
  return chosen.length > 0 ? chosen : origins.slice(0, FEW);
};

/** The address of a choice; none for the one that is made without it. */
export const choiceOf = (origins: readonly Origin[], chosen: ReadonlySet<string>): string | undefined => {
  const ids = origins.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const usual = origins.slice(0, FEW).map(({ id }) => id);
  return ids.length === 0 || ids.join(SEPARATOR) === usual.join(SEPARATOR) ? undefined : ids.join(SEPARATOR);
};
