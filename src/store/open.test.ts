import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, openSync, readFileSync, readdirSync, writeFileSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { dossier, folder, prepared } from '../../test/support/dossier.ts';
import { DaybookError } from '../model/errors.ts';
import { closeStore, insertReports, openStore, reports } from './index.ts';
import type { Store } from './index.ts';

const at = folder();

const failure = (work: () => unknown): DaybookError => {
  try {
    work();
  } catch (cause) {
    expect(cause).toBeInstanceOf(DaybookError);
    return cause as DaybookError;
  }
  throw new Error('nothing was thrown');
};

const codeOf = (path: string, mode: Store['mode'] = 'write'): string =>
  failure(() => closeStore(openStore(path, { mode }))).code;

const made = (name: string): string => {
  const path = at(name);
  closeStore(dossier(path, [prepared('r1', 'The mayor spoke.')]));
  return path;
};

describe('opening', () => {
  test('makes a file and leaves nothing beside it', () => {
    const path = at('alone/a.db');
    mkdirSync(at('alone'));
    closeStore(dossier(path, [prepared('r1', 'The mayor spoke.')]));
    expect(readdirSync(at('alone'))).toEqual(['a.db']);
    const again = openStore(path, { mode: 'read' });
    expect(reports(again).rows.map(({ id }) => id)).toEqual(['r1']);
    closeStore(again);
    closeStore(again);
  });

  test('creating one that is there opens it', () => {
    const store = openStore(made('twice.db'), { mode: 'create' });
    expect(reports(store).rows).toHaveLength(1);
    closeStore(store);
  });

  test.each(['write', 'read'] as const)('to %s a file that is not there makes none', (mode) => {
    expect(codeOf(at('none.db'), mode)).toBe('store-missing');
    expect(existsSync(at('none.db'))).toBe(false);
  });

  test('a folder that is not there is told', () =>
    expect(codeOf(at('no/folder/a.db'), 'create')).toBe('store-missing'));

  test('every migration is recorded once', () => {
    const sqlite = new Database(made('steps.db'), { readonly: true });
    const names = sqlite.prepare('SELECT name FROM migration ORDER BY name').pluck().all();
    sqlite.close();
    const files = readdirSync(resolve(import.meta.dirname, 'migrations'));
    expect(names).toEqual(files.filter((file) => /^\d/.test(file)).map((file) => file.replace('.ts', '')));
  });

  test('a migration cut off before its end is done by the next to open', () => {
    const path = made('half.db');
    const sqlite = new Database(path);
    sqlite.exec(
      `DROP VIEW members; DROP VIEW clusters; DROP VIEW statements; DELETE FROM migration WHERE name = '004_views'`,
    );
    sqlite.close();
    closeStore(openStore(path, { mode: 'read' }));
    const store = openStore(path, { mode: 'read' });
    expect(store.sqlite.prepare('SELECT count(*) FROM statements').pluck().get()).toBe(3);
    closeStore(store);
  });
});

describe('files that are no dossiers of this version are left as they are', () => {
  const cases: readonly (readonly [string, string, (path: string) => void])[] = [
    ['text', 'not-a-dossier', (path) => writeFileSync(path, 'Not a database, only words.'.repeat(100))],
    ['nothing', 'not-a-dossier', (path) => writeFileSync(path, '')],
    ['a folder', 'not-a-dossier', (path) => mkdirSync(path)],
    [
      'a database of another program',
      'not-a-dossier',
      (path) => {
        const sqlite = new Database(path);
        sqlite.exec('CREATE TABLE report (id)');
        sqlite.close();
      },
    ],
    [
      'a newer version',
      'store-newer',
      (path) => {
        closeStore(dossier(path));
        const sqlite = new Database(path);
        sqlite.exec(`INSERT INTO migration VALUES ('999_later', '2030-01-01')`);
        sqlite.close();
      },
    ],
    [
      'a damaged file',
      'store-damaged',
      (path) => {
        closeStore(dossier(path));
        const file = openSync(path, 'r+');
        writeSync(file, new Uint8Array(3000).fill(7), 0, 3000, 110);
      },
    ],
  ];
  test.each(cases)('%s is %s', (name, code, make) => {
    const path = at(`${name}.db`);
    make(path);
    const before = name === 'a folder' ? '' : readFileSync(path).toString('base64');
    for (const mode of ['write', 'read'] as const) {
      const error = failure(() => openStore(path, { mode }));
      expect(error.code).toBe(code);
      expect(error.message).toContain(path);
    }
    if (name !== 'a folder') expect(readFileSync(path).toString('base64')).toBe(before);
    expect(existsSync(`${path}-writer`)).toBe(false);
  });

  test('damage found later is told too, and the transaction is undone', () => {
    const path = made('later.db');
    const sqlite = new Database(path, { readonly: true });
    const page = Number(sqlite.prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'statement'`).pluck().get());
    sqlite.close();
    writeSync(openSync(path, 'r+'), new Uint8Array(4096).fill(9), 0, 4096, 4096 * (page - 1));
    const store = openStore(path, { mode: 'write' });
    expect(failure(() => insertReports(store, [prepared('r2', 'Another.')])).code).toBe('store-damaged');
    expect(reports(store).rows.map(({ id }) => id)).toEqual(['r1']);
    closeStore(store);
  });
});

describe('one writer at a time', () => {
  test('a second is told, readers are not concerned, and the next may write', () => {
    const path = at('shared.db');
    const writer = dossier(path, [prepared('r1', 'The mayor spoke.')]);
    expect(codeOf(path, 'write')).toBe('store-locked');
    expect(codeOf(path, 'create')).toBe('store-locked');
    const reader = openStore(path, { mode: 'read' });
    insertReports(writer, [prepared('r2', 'The mayor spoke again.')]);
    expect(reports(reader).rows).toHaveLength(2);
    expect(failure(() => insertReports(reader, [])).code).toBe('usage');
    closeStore(reader);
    closeStore(writer);
    closeStore(openStore(path, { mode: 'write' }));
  });

  test('another process is kept out while it lasts, and let in when the first is killed', async () => {
    const path = made('crashed.db');
    const script = `
      import { openStore } from ${JSON.stringify(resolve(import.meta.dirname, 'index.ts'))};
      openStore(${JSON.stringify(path)}, { mode: 'write' });
      process.stdout.write('open');
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    expect(codeOf(path)).toBe('store-locked');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(existsSync(`${path}-writer`)).toBe(true);
    closeStore(openStore(path, { mode: 'write' }));
    expect(existsSync(`${path}-writer`)).toBe(false);
  });
});

describe('a full disk', () => {
  test('undoes the batch, says so, and what was there stays', () => {
    const store = dossier(at('full.db'), [prepared('r1', 'The mayor spoke.')]);
    const pages = Number(store.sqlite.pragma('page_count', { simple: true }));
    store.sqlite.pragma(`max_page_count = ${pages + 20}`);
    const long = Array.from({ length: 400 }, (_, index) => prepared(`s${index}`, `Word${index} `.repeat(300)));
    const error = failure(() => insertReports(store, long));
    expect(error.code).toBe('store-full');
    expect(error.message).toContain('free some space');
    expect(reports(store).rows.map(({ id }) => id)).toEqual(['r1']);
    store.sqlite.pragma(`max_page_count = ${pages + 100_000}`);
    expect(insertReports(store, long).added).toBe(400);
    closeStore(store);
  });
});
