import type { Migration } from './migration.ts';

/** The tables as a person with another tool wants them: names instead of numbers. Daybook itself does not read these. */
export const views: Migration = {
  name: '004_views',
  sql: `
CREATE VIEW statements AS
SELECT report.id || '#' || statement.local AS id, report.id AS report, report.outlet, report.published_day,
  report.version_number AS version, statement.kind, statement.act, statement.manner, voice.name AS speaker,
  statement.chain, statement.evidence, statement.event, statement.measure, statement.min, statement.max,
  statement.as_of, statement.said, statement.change, statement.sensitive
FROM statement JOIN report ON report.seq = statement.report LEFT JOIN voice ON voice.seq = statement.speaker;

CREATE VIEW clusters AS
SELECT cluster.id, cluster.type, cluster.family, cluster.from_day, cluster.to_day, cluster.precision,
  json_extract(cluster.place, '$.name') AS place, cluster.country, cluster.lat, cluster.lon, whole.id AS part_of,
  cluster.status, cluster.importance, cluster.reports, cluster.origins, cluster.conflicts, cluster.title,
  moved.id AS moved_to
FROM cluster LEFT JOIN cluster AS whole ON whole.seq = cluster.part_of
LEFT JOIN cluster AS moved ON moved.seq = cluster.moved_to;

CREATE VIEW members AS
SELECT cluster.id AS cluster, report.id AS report, member.event, member.incident
FROM member JOIN cluster ON cluster.seq = member.cluster JOIN report ON report.seq = member.report;
`,
};
