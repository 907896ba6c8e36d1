import type { Migration } from './migration.ts';

/** Where linking put each incident, why, which events are to be worked out anew, and what was worked out. */
export const incidents: Migration = {
  name: '005_incidents',
  sql: `
CREATE TABLE incident (
  id TEXT PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report (seq),
  local TEXT NOT NULL,
  cluster TEXT
) WITHOUT ROWID;
CREATE INDEX incident_cluster ON incident (cluster) WHERE cluster IS NOT NULL;
CREATE INDEX incident_report ON incident (report);

CREATE TABLE incident_link (
  a TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
  b TEXT NOT NULL,
  score REAL NOT NULL,
  why TEXT NOT NULL,
  PRIMARY KEY (a, b)
) WITHOUT ROWID;

-- Ids of clusters whose members changed since they were worked out.
CREATE TABLE stale (cluster TEXT PRIMARY KEY) WITHOUT ROWID;

CREATE TABLE entry (
  cluster INTEGER PRIMARY KEY REFERENCES cluster (seq) ON DELETE CASCADE,
  blob BLOB NOT NULL
);
`,
};
