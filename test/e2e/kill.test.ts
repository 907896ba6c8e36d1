import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { numbers } from '../../bench/random.ts';
import { linkAll } from '../../src/jobs/link.ts';
import { checkStore, closeStore, openStore, reports } from '../../src/store/index.ts';
import type { Store } from '../../src/store/index.ts';
import { chronologyOf, eventsOf, now } from '../support/keep.ts';
import { shortNews } from '../support/news.ts';
import { folder } from '../support/store.ts';

const root = resolve(import.meta.dirname, '../..');
const main = join(root, 'src/cli/main.ts');
const at = folder();
const open: Store[] = [];
afterAll(() => open.forEach(closeStore));

const COUNT = 200;
const KILLS = 20;
const news = shortNews(COUNT).map((report) => ({ ...report, text: report.text.split(' ').slice(0, 60).join(' ') }));

const file = (name: string): string => {
  const path = at(name);
  writeFileSync(path, news.map((report) => JSON.stringify(report)).join('\n'));
  return path;
};

const adding = (input: string, store: string) =>
  spawn(process.execPath, [main, 'add', input, '--dossier', store, '--jobs', '1'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const reopened = (path: string): Store => {
  const known = open.find((store) => store.path === path && store.sqlite.open);
  const store = known ?? openStore(path, { mode: 'write' });
  if (!known) open.push(store);
  return store;
};

/** Waits until a program has opened a dossier for writing: whatever the machine is busy with, moments count from there. */
const opened = async (path: string, child: ChildProcess): Promise<number> => {
  while (!existsSync(`${path}-writer`) && child.exitCode === null) await setTimeout(5);
  return Date.now();
};

const count = (path: string): number => {
  const store = openStore(path, { mode: 'create' });
  const { length } = reports(store, { versions: 'all' }, { limit: 1000 }).rows;
  closeStore(store);
  return length;
};

test('killed at 20 moments and run again, every report is there once and the chronology is that of a run undisturbed', async () => {
  const [input, path, calm] = [file('news.jsonl'), at('killed.db'), at('whole.db')];
  const undisturbed = adding(input, calm);
  const began = await opened(calm, undisturbed);
  await once(undisturbed, 'exit');
  const whole = Date.now() - began;
  const below = numbers(7);
  const stages = new Set<number>();
  let killed = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = adding(input, path);
    const ended = once(child, 'exit');
    // Every third moment is counted from the start, the others from the first batch that is stored.
    await (kill % 3 === 0 ? opened(path, child) : batchStored(path, child));
    const span = kill % 3 === 0 ? whole / 4 : whole / 20;
    await Promise.race([setTimeout((span * below(1000)) / 1000), ended]);
    if (child.exitCode === null) killed += 1;
    child.kill('SIGKILL');
    await ended;
    const kept = count(path);
    stages.add(kept);
    expect(kept === COUNT || kept % 32 === 0, `${kept} reports: a part of a batch`).toBe(true);
  }
  const last = spawnSync(process.execPath, [main, 'add', input, '--dossier', path, '--jobs', '1'], {
    encoding: 'utf8',
  });
  expect(last.status, last.stderr).toBe(0);
  expect(killed).toBeGreaterThan(KILLS / 3);
  expect(stages.size).toBeGreaterThan(4);
  sameAs(reopened(path), reopened(calm));
  for (const store of open) await linkAll(store, { now });
  sameAs(reopened(path), reopened(calm));
});

/** A batch is larger than the note that a run began. */
const BATCH_BYTES = 100_000;

const batchStored = async (path: string, child: ChildProcess): Promise<void> => {
  const size = (): number => statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  while (size() < BATCH_BYTES && child.exitCode === null) await setTimeout(2);
};

/** The same reports, each once, and the same chronology. */
const sameAs = (killed: Store, whole: Store): void => {
  const ids = (store: Store): readonly string[] => reports(store, {}, { limit: 1000 }).rows.map(({ id }) => id);
  expect(ids(killed)).toEqual(ids(whole));
  expect(checkStore(killed)).toEqual([]);
  expect(chronologyOf(killed)).toEqual(chronologyOf(whole));
  expect(eventsOf(killed)).toEqual(eventsOf(whole));
};

test('Ctrl-C ends it cleanly and it goes on when run again; a second writer and a newer file are told', async () => {
  const [input, path] = [file('more.jsonl'), at('stopped.db')];
  const child = adding(input, path);
  let [out, err] = ['', ''];
  child.stdout.on('data', (part) => (out += String(part)));
  child.stderr.on('data', (part) => (err += String(part)));
  await opened(path, child);
  while (!storing(path)) await setTimeout(20);
  expect(() => openStore(path, { mode: 'write' })).toThrow(/another program is adding to/);
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number];
  expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('run the same again to go on') as string });
  expect(out).toContain('Stopped before the end');
  const kept = count(path);
  const again = spawnSync(process.execPath, [main, 'add', input, '--dossier', path], { encoding: 'utf8' });
  expect(again.stdout).toMatch(new RegExp(`^${COUNT - kept} reports? added`));
  const store = reopened(path);
  expect(checkStore(store)).toEqual([]);
  store.sqlite.exec(`INSERT INTO migration VALUES ('999_later', '2030-01-01')`);
  closeStore(store);
  const newer = spawnSync(process.execPath, [main, 'check', '--dossier', path], { encoding: 'utf8' });
  expect(newer).toMatchObject({ status: 1, stderr: expect.stringContaining('newer version of Daybook') as string });
});

/** Has the program that adds begun to? */
const storing = (path: string): boolean => {
  try {
    const store = openStore(path, { mode: 'read' });
    const { length } = reports(store).rows;
    closeStore(store);
    return length > 0;
  } catch {
    return false;
  }
};
