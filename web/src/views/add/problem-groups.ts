import type { ProblemRow } from '../../api/types.ts';

export type ProblemGroup = Pick<ProblemRow, 'code' | 'severity'> & { readonly rows: readonly ProblemRow[] };

const order: Readonly<Record<ProblemRow['severity'], number>> = { error: 0, warning: 1, info: 2 };

/** Problems by kind: the worst first, then the most frequent, then as they came. */
export const groupsOf = (rows: readonly ProblemRow[]): readonly ProblemGroup[] => {
  const groups = new Map<string, { code: string; severity: ProblemRow['severity']; rows: ProblemRow[] }>();
  for (const row of rows) {
    const { code, severity } = row;
    const key = `${severity} ${code}`;
    const group = groups.get(key) ?? { code, severity, rows: [] };
    groups.set(key, group);
    group.rows.push(row);
  }
  return [...groups.values()].sort((a, b) => order[a.severity] - order[b.severity] || b.rows.length - a.rows.length);
};
