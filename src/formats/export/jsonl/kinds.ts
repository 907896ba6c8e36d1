/** The `schema` of the header of a dossier in JSON lines. */
export const dossierSchemaName = 'daybook/dossier@1';

/** The kinds of lines in the order they are written, each with the part of the dossier it is from. */
export const lineKinds = {
  report: 'reports',
  record: 'records',
  copy: 'copies',
  origin: 'origins',
  entry: 'entries',
  day: 'days',
  decision: 'decisions',
  problem: 'problems',
} as const;

export type LineKind = keyof typeof lineKinds;
