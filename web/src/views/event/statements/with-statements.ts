import type { StatementPage } from '../../../api/types.ts';
import type { Facts } from '../facts.ts';

/** The facts of an event with statements that did not come with it. */
export const withStatements = (facts: Facts, rows: StatementPage['rows']): Facts => {
  const fresh = rows.filter(({ statement }) => !facts.statements.has(statement.id));
  if (fresh.length === 0) return facts;
  const statements = [...facts.entry.statements, ...fresh.map(({ statement }) => statement)];
  const passages = fresh.flatMap(({ passage }) => (passage ? [[passage.statement, passage] as const] : []));
  return {
    ...facts,
    entry: { ...facts.entry, statements },
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    passages: new Map([...facts.passages, ...passages]),
  };
};
