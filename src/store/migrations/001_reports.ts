import type { Migration } from './migration.ts';

/**
 * Reports and what was read from them. `seq` of statements and events is the report's `seq` × 2^20 plus their place in
 * it: rows of one report lie together, are only ever appended and need no index of their own.
 */
export const reports: Migration = {
  name: '001_reports',
  sql: `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE original (
  sha256 TEXT PRIMARY KEY NOT NULL,
  encoding TEXT NOT NULL CHECK (encoding IN ('zstd', 'identity')),
  size INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL
);

CREATE TABLE report (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  outlet TEXT,
  agency TEXT,
  url TEXT,
  published TEXT,
  published_day TEXT,
  language TEXT NOT NULL,
  headline TEXT,
  words INTEGER NOT NULL,
  captured_at TEXT NOT NULL,
  source_name TEXT NOT NULL,
  original_sha TEXT REFERENCES original (sha256),
  text_hash TEXT NOT NULL,
  version_of INTEGER REFERENCES report (seq),
  version_number INTEGER NOT NULL DEFAULT 1,
  superseded_by INTEGER REFERENCES report (seq)
);
CREATE INDEX report_address ON report (url, outlet) WHERE url IS NOT NULL;
CREATE INDEX report_day ON report (coalesce(published_day, ''), seq);
CREATE INDEX report_outlet ON report (outlet, coalesce(published_day, ''), seq);
CREATE INDEX report_version ON report (version_of) WHERE version_of IS NOT NULL;
CREATE INDEX report_original ON report (original_sha) WHERE original_sha IS NOT NULL;

CREATE TABLE record (
  report INTEGER NOT NULL REFERENCES report (seq),
  text_version INTEGER NOT NULL,
  text_hash TEXT NOT NULL,
  engine_version TEXT NOT NULL,
  blob BLOB NOT NULL,
  PRIMARY KEY (report, text_version)
);

CREATE TABLE sketch (
  seq INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report (seq),
  kind TEXT NOT NULL,
  blob BLOB NOT NULL
);
CREATE UNIQUE INDEX sketch_kind ON sketch (kind, report);
CREATE INDEX sketch_report ON sketch (report);

CREATE TABLE voice (
  seq INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  statements INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX voice_statements ON voice (statements, seq);

CREATE TABLE voice_through (
  speaker INTEGER NOT NULL REFERENCES voice (seq),
  through INTEGER NOT NULL REFERENCES voice (seq),
  statements INTEGER NOT NULL,
  PRIMARY KEY (speaker, through)
) WITHOUT ROWID;

CREATE TABLE statement (
  seq INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report (seq),
  local TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('event', 'figure', 'content')),
  act TEXT NOT NULL,
  manner TEXT NOT NULL,
  speaker INTEGER REFERENCES voice (seq),
  chain TEXT NOT NULL,
  evidence TEXT NOT NULL,
  event TEXT,
  measure TEXT,
  min INTEGER,
  max INTEGER,
  as_of TEXT,
  as_of_basis TEXT,
  said TEXT,
  detail TEXT,
  change TEXT CHECK (change IN ('kept', 'changed', 'dropped')),
  sensitive INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX statement_speaker ON statement (speaker, seq) WHERE speaker IS NOT NULL;

CREATE TABLE day_vote (
  seq INTEGER PRIMARY KEY,
  date TEXT NOT NULL,
  report INTEGER NOT NULL REFERENCES report (seq),
  weight REAL NOT NULL,
  sentences TEXT NOT NULL
);
CREATE INDEX day_vote_date ON day_vote (date, weight, report);
CREATE INDEX day_vote_report ON day_vote (report);

CREATE TABLE mask (
  outlet TEXT NOT NULL,
  line_hash TEXT NOT NULL,
  line TEXT NOT NULL,
  reports INTEGER NOT NULL,
  PRIMARY KEY (outlet, line_hash)
) WITHOUT ROWID;

CREATE TABLE problem (
  seq INTEGER PRIMARY KEY,
  report_id TEXT,
  source TEXT NOT NULL,
  code TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
  message TEXT NOT NULL,
  span TEXT,
  at TEXT NOT NULL
);
CREATE INDEX problem_code ON problem (code, severity, seq);
CREATE INDEX problem_report ON problem (report_id) WHERE report_id IS NOT NULL;

CREATE TABLE run (
  id TEXT PRIMARY KEY NOT NULL,
  command TEXT NOT NULL,
  started TEXT NOT NULL,
  finished TEXT,
  counts TEXT NOT NULL
);

CREATE VIRTUAL TABLE search USING fts5 (
  headline, text, content = '', contentless_delete = 1, prefix = '3',
  tokenize = "unicode61 remove_diacritics 2"
);
-- A word in the headline says more of what a report is about.
INSERT INTO search (search, rank) VALUES ('rank', 'bm25(4.0, 1.0)');
`,
};
