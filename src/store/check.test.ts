import { closeSync, openSync, writeSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { cluster, dossier, folder, prepared } from '../../test/support/dossier.ts';
import { sha256 } from './hash.ts';
import { checkStore, closeStore, openStore, packBytes, packJson, recordOf, writeClusters } from './index.ts';
import type { Store } from './index.ts';

const at = folder();
const stores: Store[] = [];
afterAll(() => stores.forEach(closeStore));

const bytes = Buffer.from('<p>The mayor spoke.</p>'.repeat(9));

const fresh = (name: string): Store => {
  const original = { ...packBytes(bytes), sha256: sha256(bytes), mediaType: 'text/html' };
  const rows = ['r1', 'r2', 'r3'].map((id) => ({
    ...prepared(id, 'The mayor spoke.', { headline: 'Words' }),
    original,
  }));
  const store = dossier(at(`${name}.db`), rows);
  stores.push(store);
  writeClusters(store, [cluster('a', ['r1']), cluster('b', ['r2'])]);
  writeClusters(store, [cluster('b', ['r1', 'r2'])], { moved: [{ from: 'a', to: 'b' }] });
  return store;
};

const sql =
  (text: string) =>
  (store: Store): void => {
    store.sqlite.pragma('foreign_keys = OFF');
    store.sqlite.exec(text);
  };

describe('a check', () => {
  test('of a whole dossier finds nothing, and tells how far it is', () => {
    const steps: string[] = [];
    const store = fresh('whole');
    const found = checkStore(store, { progress: ({ check, done, total }) => steps.push(`${check} ${done}/${total}`) });
    expect(found).toEqual([]);
    expect(steps).toContain('records 3/3');
    expect(steps).toContain('originals 1/1');
  });

  const cases: readonly (readonly [string, (store: Store) => void, string])[] = [
    ['bytes of an original', sql(`UPDATE original SET bytes = x'00'`), 'original-changed'],
    ['the size of an original', sql('UPDATE original SET size = 1'), 'original-changed'],
    ['a record that is none', sql(`UPDATE record SET blob = x'0011' WHERE report = 2`), 'record-unreadable'],
    ['a record gone', sql('DELETE FROM record WHERE report = 3'), 'record-unreadable'],
    [
      'a text changed',
      (store) => {
        const record = recordOf(store, 'r1');
        const blob = packJson({ ...record, report: { ...record?.report, text: 'The mayor spoke!' } });
        store.sqlite.prepare('UPDATE record SET blob = ? WHERE report = 1').run(blob);
      },
      'text-changed',
    ],
    [
      'evidence outside',
      sql(`UPDATE statement SET evidence = '[{"start":5,"end":99}]' WHERE report = 1`),
      'evidence-astray',
    ],
    ['evidence of nothing', sql(`UPDATE statement SET evidence = '[]' WHERE report = 1`), 'evidence-astray'],
    [
      'evidence of a space',
      sql(`UPDATE statement SET evidence = '[{"start":3,"end":4}]' WHERE report = 1`),
      'evidence-astray',
    ],
    [
      'outside the headline',
      sql(`UPDATE statement SET evidence = '[{"start":5,"end":9,"part":"headline"}]'`),
      'evidence-astray',
    ],
    ['an event gone', sql('DELETE FROM event WHERE report = 1'), 'member-astray'],
    ['an event of another cluster', sql('UPDATE event SET cluster = NULL WHERE report = 1'), 'member-astray'],
    ['a headline astray', sql(`UPDATE cluster SET headline = '{"report":"none"}' WHERE id = 'b'`), 'headline-astray'],
    ['a circle', sql(`UPDATE cluster SET moved_to = 1 WHERE id = 'b'`), 'redirect-astray'],
    ['a report gone', sql('DELETE FROM report WHERE seq = 3'), 'row-astray'],
  ];
  test.each(cases)('finds %s', (name, harm, code) => {
    const store = fresh(name);
    harm(store);
    const codes = new Set(checkStore(store).map((problem) => problem.code));
    expect([...codes]).toContain(code);
    expect([...codes].filter((found) => found !== code && found !== 'row-astray')).toEqual([]);
  });

  test('finds a damaged page, and goes on with what can be read', () => {
    const store = fresh('page');
    const page = Number(
      store.sqlite.prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'problem'`).pluck().get(),
    );
    closeStore(store);
    const file = openSync(store.path, 'r+');
    writeSync(file, new Uint8Array(4096), 0, 4096, 4096 * (page - 1));
    closeSync(file);
    const again = openStore(store.path, { mode: 'read' });
    expect(new Set(checkStore(again).map(({ code }) => code))).toEqual(new Set(['file-damaged']));
    closeStore(again);
  });
});
