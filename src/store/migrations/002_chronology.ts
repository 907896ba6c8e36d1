import type { Migration } from './migration.ts';

/** What is known across reports: clusters of event mentions, their places, links and copies of one text. */
export const chronology: Migration = {
  name: '002_chronology',
  sql: `
CREATE TABLE cluster (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  family TEXT NOT NULL,
  from_day TEXT,
  to_day TEXT,
  precision TEXT NOT NULL,
  place TEXT,
  place_id TEXT,
  country TEXT,
  lat REAL,
  lon REAL,
  part_of INTEGER REFERENCES cluster (seq),
  status TEXT NOT NULL CHECK (status IN ('provisional', 'confirmed', 'disputed', 'rejected')),
  importance REAL NOT NULL,
  reports INTEGER NOT NULL,
  origins INTEGER NOT NULL,
  origin_ids TEXT NOT NULL,
  conflicts INTEGER NOT NULL,
  headline TEXT NOT NULL,
  title TEXT NOT NULL,
  moved_to INTEGER REFERENCES cluster (seq),
  -- The day a cluster is filed under, and the last it can mean: one bound stands for a missing other, '~' sorts last.
  day TEXT GENERATED ALWAYS AS (coalesce(from_day, to_day, '~')) VIRTUAL,
  last_day TEXT GENERATED ALWAYS AS (coalesce(to_day, from_day, '')) VIRTUAL,
  shown INTEGER GENERATED ALWAYS AS (part_of IS NULL AND moved_to IS NULL) VIRTUAL
);
CREATE INDEX cluster_day ON cluster (shown, day, seq, last_day, type, origins);
CREATE INDEX cluster_importance ON cluster (shown, importance, seq, day, last_day, type, origins);
CREATE INDEX cluster_part ON cluster (part_of) WHERE part_of IS NOT NULL;
CREATE INDEX cluster_moved ON cluster (moved_to) WHERE moved_to IS NOT NULL;

CREATE VIRTUAL TABLE cluster_place USING rtree (seq, min_lat, max_lat, min_lon, max_lon);

-- Names a cluster is found by, folded: 'actor', 'origin', 'place' (names and ids).
CREATE TABLE cluster_name (
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  cluster INTEGER NOT NULL REFERENCES cluster (seq) ON DELETE CASCADE,
  PRIMARY KEY (kind, name, cluster)
) WITHOUT ROWID;
CREATE INDEX cluster_name_cluster ON cluster_name (cluster);

CREATE TABLE event (
  seq INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report (seq),
  local TEXT NOT NULL,
  type TEXT NOT NULL,
  family TEXT NOT NULL,
  from_day TEXT,
  to_day TEXT,
  precision TEXT,
  basis TEXT,
  place_id TEXT,
  place_name TEXT,
  country TEXT,
  lat REAL,
  lon REAL,
  incident TEXT,
  polarity TEXT NOT NULL,
  modality TEXT NOT NULL,
  actors TEXT NOT NULL,
  cluster INTEGER REFERENCES cluster (seq) ON DELETE SET NULL
);
CREATE INDEX event_cluster ON event (cluster) WHERE cluster IS NOT NULL;

CREATE TABLE member (
  cluster INTEGER NOT NULL REFERENCES cluster (seq) ON DELETE CASCADE,
  report INTEGER NOT NULL REFERENCES report (seq),
  event TEXT NOT NULL,
  incident TEXT,
  PRIMARY KEY (cluster, report, event)
) WITHOUT ROWID;
CREATE UNIQUE INDEX member_event ON member (report, event);

CREATE TABLE link (
  cluster INTEGER NOT NULL REFERENCES cluster (seq) ON DELETE CASCADE,
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  score REAL NOT NULL,
  why TEXT NOT NULL,
  PRIMARY KEY (cluster, a, b)
) WITHOUT ROWID;

CREATE TABLE copy_group (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('reprint', 'rewrite', 'excerpt')),
  first INTEGER NOT NULL REFERENCES report (seq),
  why TEXT NOT NULL
);

CREATE TABLE copy_member (
  copy_group INTEGER NOT NULL REFERENCES copy_group (seq) ON DELETE CASCADE,
  report INTEGER NOT NULL REFERENCES report (seq),
  PRIMARY KEY (copy_group, report)
) WITHOUT ROWID;
CREATE INDEX copy_member_report ON copy_member (report);
`,
};
