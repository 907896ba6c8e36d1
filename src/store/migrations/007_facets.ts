import type { Migration } from './migration.ts';

/**
 * What counting asks: an index with every column that is grouped by (of real columns, for SQLite takes no index as enough
 * that holds computed ones), and how many clusters each name is in. A card is what lists show of an entry.
 */
export const facets: Migration = {
  name: '007_facets',
  sql: `
CREATE INDEX cluster_counts ON cluster
  (moved_to, part_of, status, type, from_day, to_day, origins, place_id, lat, lon);
CREATE INDEX cluster_rejected ON cluster (status) WHERE status = 'rejected';
DROP INDEX statement_speaker;
CREATE INDEX statement_speaker ON statement (speaker, seq, act) WHERE speaker IS NOT NULL;

-- Actors and origins by their folded names; the label is the name as a report writes it.
CREATE TABLE name_count (
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  label TEXT NOT NULL,
  clusters INTEGER NOT NULL,
  PRIMARY KEY (kind, name)
) WITHOUT ROWID;
CREATE INDEX name_count_most ON name_count (kind, clusters);
INSERT INTO name_count
  SELECT kind, name, name, count(*) FROM cluster_name
  WHERE kind = 'actor' OR (kind = 'origin' AND name NOT IN
    (SELECT lower(value) FROM cluster JOIN json_each(cluster.origin_ids)))
  GROUP BY kind, name;

ALTER TABLE entry ADD COLUMN card TEXT;
`,
};
