import type { Migration } from './migration.ts';

/** What linking, merging and reading again leave to be finished, so that a run that was cut off is finished by the next. */
export const moving: Migration = {
  name: '006_moving',
  sql: `
-- Clusters that lost all their incidents, and the one that their ids are to lead to once that is written.
CREATE TABLE moving (cluster TEXT PRIMARY KEY, target TEXT NOT NULL) WITHOUT ROWID;

-- Decisions name incidents; after a new reading these may have other ids. What a decision says in the ids of now, as JSON.
CREATE TABLE renamed (decision TEXT PRIMARY KEY REFERENCES decision (id), says TEXT NOT NULL) WITHOUT ROWID;
`,
};
