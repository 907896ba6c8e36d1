/** The finding behind a statement: what stands behind the last # of its id. */
export const findingOf = (statement: string): string => statement.slice(statement.lastIndexOf('#') + 1);

/** The report a statement is of. */
export const reportOf = (statement: string): string => statement.slice(0, statement.lastIndexOf('#'));
