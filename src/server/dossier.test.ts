import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { dossier, folder, prepared } from '../../test/support/store.ts';
import { closeStore, insertReports, openStore, storeCounts } from '../store/index.ts';
import { serveDossier } from './dossier.ts';
import type { ServedDossier } from './dossier.ts';

const at = folder();
const open: ServedDossier[] = [];
let count = 0;
const served = (): ServedDossier => {
  const one = serveDossier(at(`${(count += 1)}.db`));
  open.push(one);
  return one;
};
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

const reports = (one: ServedDossier): number => one.read(storeCounts).reports;

test('the revision changes when another program writes, and else not', () => {
  const one = served();
  const before = one.revision();
  expect(one.revision()).toBe(before);
  const other = openStore(one.path, { mode: 'write' });
  insertReports(other, [prepared('r1', 'Mayor says it.')]);
  closeStore(other);
  expect(one.revision()).not.toBe(before);
  expect(reports(one)).toBe(1);
});

test('what is read in one go is of one state, whatever is written meanwhile', () => {
  const one = served();
  const [before, after] = one.read((store) => {
    const first = storeCounts(store).reports;
    const other = openStore(one.path, { mode: 'write' });
    insertReports(other, [prepared('r1', 'Mayor says it.')]);
    closeStore(other);
    return [first, storeCounts(store).reports];
  });
  expect([before, after, reports(one)]).toEqual([0, 0, 1]);
});

test('writes follow each other, also after one that failed', async () => {
  const one = served();
  const failed = one.write(() => {
    throw new Error('no');
  });
  const stored = one.write((store) => insertReports(store, [prepared('r1', 'Mayor says it.')]).added);
  await expect(failed).rejects.toThrow('no');
  expect(await stored).toBe(1);
  // Between writes the file is free.
  closeStore(openStore(one.path, { mode: 'write' }));
});

test('while something long is at work, short writes are refused and long ones wait', async () => {
  const one = served();
  let end = (): void => undefined;
  const order: string[] = [];
  const first = one.inTurn(() => new Promise<void>((resolve) => (end = resolve)).then(() => void order.push('first')));
  const second = one.inTurn(async () => void order.push('second'));
  await expect(one.write(() => 0)).rejects.toMatchObject({ code: 'store-locked' });
  end();
  await Promise.all([first, second]);
  expect(order).toEqual(['first', 'second']);
  expect(await one.write(() => 0)).toBe(0);
});

test('a file that takes the place of the one that was opened is read from then on', () => {
  const one = served();
  const before = one.revision();
  closeStore(dossier(at('backup.db'), [prepared('r1', 'Mayor says it.')]));
  copyFileSync(at('backup.db'), at('new.db'));
  for (const ending of ['-wal', '-shm']) rmSync(one.path + ending, { force: true });
  renameSync(at('new.db'), one.path);
  expect(reports(one)).toBe(1);
  expect(one.revision()).not.toBe(before);
});

test('a file that is gone is told', () => {
  const one = served();
  rmSync(one.path);
  expect(() => one.revision()).toThrow('there is no dossier');
});
