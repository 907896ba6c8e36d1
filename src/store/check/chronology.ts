import { sql } from 'kysely';
import { rowsOf } from '../numbering.ts';
import { all, db } from '../query.ts';
import { resolveCluster } from '../redirects.ts';
import type { Check } from './check.ts';

/** The mentions of a cluster are in their reports, and know the cluster they are in. */
export const membersCheck: Check = {
  name: 'members',
  run: (store, note) => {
    const found = db
      .selectFrom('event')
      .select('event.seq')
      .where(rowsOf('event.seq', 'member.report'))
      .where(sql<boolean>`event.local = member.event`)
      .where(sql<boolean>`event.cluster = member.cluster`);
    const astray = db
      .selectFrom('member')
      .innerJoin('cluster', 'cluster.seq', 'member.cluster')
      .innerJoin('report', 'report.seq', 'member.report')
      .select(['cluster.id as cluster', 'report.id as report', 'member.event'])
      .where((where) => where.not(where.exists(found)));
    for (const { cluster, report, event } of all(store, astray))
      note('member-astray', `event ${event} of ${report}, a member of ${cluster}, is not there: link again`);
  },
};

/** The headline of a cluster is a report that is there. */
export const headlinesCheck: Check = {
  name: 'headlines',
  run: (store, note) => {
    const astray = db
      .selectFrom('cluster')
      .select('cluster.id')
      .where('moved_to', 'is', null)
      .where(
        sql<boolean>`NOT EXISTS (SELECT 1 FROM report WHERE report.id = json_extract(cluster.headline, '$.report'))`,
      );
    for (const { id } of all(store, astray))
      note('headline-astray', `the headline of ${id} is of a report that is not there: link again`);
  },
};

/** Every id that was given up leads to a cluster. */
export const redirectsCheck: Check = {
  name: 'redirects',
  run: (store, note) => {
    const moved = db.selectFrom('cluster').select('id').where('moved_to', 'is not', null);
    for (const { id } of all(store, moved))
      if (!resolveCluster(store, id)) note('redirect-astray', `${id} moved in a circle and leads to no cluster`);
  },
};
