import type { Migration } from './migration.ts';

/** What reviewers did. Rows are only ever added: the file itself refuses to change or remove one. */
export const decisions: Migration = {
  name: '003_decisions',
  sql: `
CREATE TABLE decision (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  what TEXT NOT NULL,
  target TEXT NOT NULL,
  old TEXT,
  new TEXT,
  why TEXT,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
);
CREATE TRIGGER decision_is_final BEFORE UPDATE ON decision
BEGIN SELECT raise(ABORT, 'decisions are never changed: add one that undoes it'); END;
CREATE TRIGGER decision_stays BEFORE DELETE ON decision
BEGIN SELECT raise(ABORT, 'decisions are never removed: add one that undoes it'); END;
-- REPLACE asks no trigger of deletion.
CREATE TRIGGER decision_is_new BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM decision WHERE id = new.id OR seq = new.seq)
BEGIN SELECT raise(ABORT, 'decisions are never changed: there is one of this id'); END;
`,
};
