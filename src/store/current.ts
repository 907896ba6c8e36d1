import { sql } from 'kysely';

/** Reports that no newer version had replaced by a day; without a day, by now. */
export const current = (by: string | undefined) =>
  by === undefined
    ? sql<boolean>`report.superseded_by IS NULL`
    : sql<boolean>`coalesce(report.published_day, substr(report.captured_at, 1, 10)) <= ${by}
        AND NOT EXISTS (SELECT 1 FROM report AS newer WHERE newer.seq = report.superseded_by
          AND coalesce(newer.published_day, substr(newer.captured_at, 1, 10)) <= ${by})`;
