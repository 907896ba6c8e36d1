import type { Migration } from './migration.ts';

/** What counting asks: indexes that hold every column it groups by, and names as they are written. */
export const facets: Migration = {
  name: '007_facets',
  sql: `
DROP INDEX cluster_day;
CREATE INDEX cluster_day ON cluster (shown, day, seq, last_day, type, origins, status, place_id, lat, lon);
DROP INDEX statement_speaker;
CREATE INDEX statement_speaker ON statement (speaker, seq, act) WHERE speaker IS NOT NULL;
CREATE INDEX cluster_rejected ON cluster (status) WHERE status = 'rejected';

-- The name as a report has it; without one it is no name but an id.
ALTER TABLE cluster_name ADD COLUMN label TEXT;
UPDATE cluster_name SET label = name WHERE kind = 'actor';
UPDATE cluster_name SET label = name WHERE kind = 'origin'
  AND name NOT IN (SELECT lower(value) FROM cluster JOIN json_each(cluster.origin_ids));
`,
};
