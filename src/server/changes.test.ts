import { rmSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { folder, prepared } from '../../test/support/store.ts';
import { insertReports } from '../store/index.ts';
import { watchChanges } from './changes.ts';
import type { Change } from './changes.ts';
import { serveDossier } from './dossier.ts';
import type { ServedDossier } from './dossier.ts';

const at = folder();
const open: ServedDossier[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const one of open.splice(0)) one.close();
});

const watched = (name: string) => {
  vi.useFakeTimers();
  const dossier = serveDossier(at(name));
  open.push(dossier);
  const errors: Error[] = [];
  const told: Change[] = [];
  const changes = watchChanges(dossier, (error) => errors.push(error));
  return { dossier, errors, told, listen: () => changes.listen((change) => told.push(change)) };
};

const add = (dossier: ServedDossier, id: string): Promise<unknown> =>
  dossier.write((store) => insertReports(store, [prepared(id, `Mayor says ${id}.`)]));

test('a write is told at once, those that follow soon with the next look, and none where nothing changed', async () => {
  const { dossier, told, listen } = watched('a.db');
  listen();
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([]);
  for (const id of ['r1', 'r2', 'r3']) await add(dossier, id);
  expect(told.map((change) => change.dossier.counts.reports)).toEqual([1]);
  vi.advanceTimersByTime(1000);
  expect(told.map((change) => change.dossier.counts.reports)).toEqual([1, 3]);
});

test('who has gone hears no more; who comes later hears what comes later', async () => {
  const { dossier, told, listen } = watched('b.db');
  listen()();
  await add(dossier, 'r1');
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([]);
  listen();
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([]);
});

test('a dossier that is gone is noted once, not every second', () => {
  const { dossier, errors, told, listen } = watched('c.db');
  listen();
  rmSync(dossier.path);
  vi.advanceTimersByTime(10_000);
  expect([errors.length, told.length]).toEqual([1, 0]);
});
