import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { dossier, folder, prepared } from '../../test/support/dossier.ts';
import { checkStore, closeStore, insertReports, reports } from './index.ts';

const at = folder();
const batch = 20;
const batches = 40;
const rowsOf = (index: number) =>
  Array.from({ length: batch }, (_, row) =>
    prepared(`r${index * batch + row}`, `The mayor spoke ${row} times.`.repeat(20)),
  );

/** Adds batch after batch in a process of its own, which is killed while it is at it. */
const script = (path: string): string => `
  import { insertReports, openStore } from ${JSON.stringify(resolve(import.meta.dirname, 'index.ts'))};
  const [rows] = JSON.parse(await new Promise((done) => {
    let text = ''; process.stdin.on('data', (part) => (text += part)).on('end', () => done(text));
  }));
  const store = openStore(${JSON.stringify(path)}, { mode: 'create' });
  process.stdout.write('begun');
  const bytes = (row) => ({ ...row, record: Buffer.from(row.record), sketches: [] });
  for (let index = 0; index < rows.length; index++) {
    insertReports(store, rows[index].map(bytes));
    await new Promise((done) => setTimeout(done, 1));
  }
  setInterval(() => {}, 1000);`;

const killedAfter = async (path: string, wait: number): Promise<void> => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script(path)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const rows = Array.from({ length: batches }, (_, index) =>
    rowsOf(index).map((row) => ({ ...row, record: [...row.record] })),
  );
  child.stdin.end(JSON.stringify([rows]));
  await once(child.stdout, 'data');
  await setTimeout(wait);
  child.kill('SIGKILL');
  await once(child, 'exit');
};

test.each([0, 5, 20, 60, 120])(
  'killed %i ms into adding, every batch is whole or absent, and adding again completes it',
  async (wait) => {
    const path = at(`killed-${wait}.db`);
    await killedAfter(path, wait);
    const store = dossier(path);
    const kept = reports(store, {}, { limit: 10_000 }).rows.length;
    expect(kept % batch).toBe(0);
    expect(checkStore(store)).toEqual([]);
    const again = Array.from({ length: batches }, (_, index) => insertReports(store, rowsOf(index)));
    expect(again.reduce((sum, { added }) => sum + added, 0)).toBe(batch * batches - kept);
    expect(reports(store, {}, { limit: 10_000 }).rows).toHaveLength(batch * batches);
    expect(checkStore(store)).toEqual([]);
    closeStore(store);
  },
);
