import type { ProblemRow } from '../../api/types.ts';

type ProblemGroup = Kind & Pick<ProblemRow, 'code'> & { readonly rows: readonly ProblemRow[] };

type Kind = Pick<ProblemRow, 'severity'> & { readonly count: number };

const order: Readonly<Record<ProblemRow['severity'], number>> = { error: 0, warning: 1, info: 2 };

/** The worst first, then the most frequent; else as they came. */
export const worstFirst = <K extends Kind>(kinds: readonly K[]): readonly K[] =>
  [...kinds].sort((a, b) => order[a.severity] - order[b.severity] || b.count - a.count);

/** Problems by kind, the worst first. */
export const groupsOf = (rows: readonly ProblemRow[]): readonly ProblemGroup[] => {
  const groups = new Map<string, ProblemRow[]>();
  for (const row of rows) {
    const key = `${row.severity} ${row.code}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return worstFirst(
    [...groups.values()].flatMap(([first, ...rest]) =>
      first ? [{ code: first.code, severity: first.severity, count: rest.length + 1, rows: [first, ...rest] }] : [],
    ),
  );
};
