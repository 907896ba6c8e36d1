import type { Database } from 'better-sqlite3';
import { DaybookError } from '../model/errors.ts';
import { reports } from './migrations/001_reports.ts';
import { chronology } from './migrations/002_chronology.ts';
import { decisions } from './migrations/003_decisions.ts';
import { views } from './migrations/004_views.ts';
import { incidents } from './migrations/005_incidents.ts';
import { moving } from './migrations/006_moving.ts';
import { facets } from './migrations/007_facets.ts';
import { reviewed } from './migrations/008_reviewed.ts';
import type { Migration } from './migrations/migration.ts';

/** In the order they are applied. */
const migrations: readonly Migration[] = [reports, chronology, decisions, views, incidents, moving, facets, reviewed];

/** Written into the head of the file: "Dayb". Tells a dossier from any other SQLite file. */
const applicationId = 0x44617962;

const newer = (path: string): DaybookError =>
  new DaybookError(
    'store-newer',
    `${path} was made by a newer version of Daybook: it was left as it is; update Daybook to open it`,
  );

const other = (path: string): DaybookError =>
  new DaybookError(
    'not-a-dossier',
    `${path} is a database of another program: it was left as it is; give the path of another file`,
  );

const isEmpty = (sqlite: Database): boolean => sqlite.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;

const appliedTo = (sqlite: Database, path: string): readonly string[] => {
  if (isEmpty(sqlite)) return [];
  if (sqlite.pragma('application_id', { simple: true }) !== applicationId) throw other(path);
  return sqlite.prepare('SELECT name FROM migration ORDER BY name').pluck().all() as string[];
};

/** The migrations a file still needs; refuses files of other programs and of newer versions. */
export const pendingMigrations = (sqlite: Database, path: string): readonly Migration[] => {
  const applied = appliedTo(sqlite, path);
  const known = new Set(migrations.map(({ name }) => name));
  if (applied.some((name) => !known.has(name))) throw newer(path);
  return migrations.filter(({ name }) => !applied.includes(name));
};

const apply = (sqlite: Database, { name, sql }: Migration): void => {
  sqlite.transaction(() => {
    sqlite.exec(
      'CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY NOT NULL, at TEXT NOT NULL) WITHOUT ROWID',
    );
    sqlite.pragma(`application_id = ${applicationId}`);
    sqlite.exec(sql);
    sqlite.prepare('INSERT INTO migration (name, at) VALUES (?, ?)').run(name, new Date().toISOString());
  })();
};

/** Brings a file to the layout of this version, one transaction a migration. */
export const migrate = (sqlite: Database, path: string): void => {
  for (const migration of pendingMigrations(sqlite, path)) apply(sqlite, migration);
};
