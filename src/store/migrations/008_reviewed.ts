import type { Migration } from './migration.ts';

/** Records as people left them, beside what the machine read; decisions are found by what they are about. */
export const reviewed: Migration = {
  name: '008_reviewed',
  sql: `
-- A report some decision in force changes: its record with these. The machine's own stays in the table record.
-- Address and outlet as they came, where a reviewer put them right: the page is known by them when it comes again.
CREATE TABLE reviewed (
  report INTEGER PRIMARY KEY REFERENCES report (seq),
  blob BLOB NOT NULL,
  came_url TEXT,
  came_outlet TEXT
);
CREATE INDEX reviewed_address ON reviewed (came_url) WHERE came_url IS NOT NULL;

-- An incident all of whose events a reviewer rejected keeps its place, for when that is undone.
ALTER TABLE incident ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;

ALTER TABLE decision ADD COLUMN adjudicates TEXT;
ALTER TABLE decision ADD COLUMN anchors TEXT;
CREATE INDEX decision_report ON decision (json_extract(target, '$.report'), seq);
CREATE INDEX decision_event ON decision (json_extract(target, '$.event'), seq);
CREATE INDEX decision_by ON decision (by, seq);
CREATE INDEX decision_undone ON decision (json_extract(old, '$')) WHERE what = 'undo';
`,
};
