import { writeFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/program.ts';
import { clusters, closeStore, openStore } from '../../src/store/index.ts';
import { shortNews } from '../support/news.ts';
import { folder } from '../support/store.ts';

const at = folder();
const dossier = at('a.db');

/** Runs a command line in this process. */
const daybook = async (...args: readonly string[]): Promise<{ code: number; out: string }> => {
  let out = '';
  const stdout = new Writable({ write: (chunk, _encoding, done) => ((out += String(chunk)), done()) });
  const terminal = { stdin: (async function* () {})(), stdout, stderr: stdout, env: {} };
  return { code: await run([...args, '--dossier', dossier], terminal), out };
};

const ids = (): readonly string[] => {
  const store = openStore(dossier, { mode: 'read' });
  const found = clusters(store).rows.map(({ id }) => id);
  closeStore(store);
  return found;
};

test('a dossier is added to, linked, decided on, read again and checked', async () => {
  const input = at('news.jsonl');
  writeFileSync(
    input,
    shortNews(12)
      .map((report) => JSON.stringify(report))
      .join('\n'),
  );
  expect(await daybook('add', input, '--jobs', '1')).toMatchObject({ code: 0 });
  await daybook('link');
  expect((await daybook('link')).out).toBe('linked: nothing changed\n');
  const [one, other] = ids() as [string, string];
  const merged = await daybook('merge', one, other, '--why', 'the same', '--by', 'A Reviewer');
  expect(merged.out).toMatch(/^merge by A Reviewer: decision [\da-f-]+\n {2}e\w+ {2}\d+ reports/);
  expect(ids()).not.toContain(other);
  const decision = /decision (\S+)/.exec(merged.out)?.[1] as string;
  expect((await daybook('undo', decision, '--why', 'not the same')).out).toContain(other);
  expect(ids()).toContain(other);
  expect(await daybook('merge', one, other)).toMatchObject({ code: 2 });
  expect((await daybook('reread')).out).toContain('nothing to do');
  expect((await daybook('reread', '--all', '--jobs', '1')).out).toMatch(
    /12 reports read again\n {2}events +\d+ kept, 0 changed/,
  );
  const checked = await daybook('check', '--format', 'json');
  expect(checked.code).toBe(0);
  expect(JSON.parse(checked.out)).toEqual({ whole: true, problems: [] });
});

test('damage is told, and the exit status says so', async () => {
  const store = openStore(dossier, { mode: 'write' });
  store.sqlite.exec(
    `UPDATE incident SET cluster = 'enone' WHERE id = (SELECT min(id) FROM incident WHERE local <> '')`,
  );
  closeStore(store);
  const { code, out } = await daybook('check');
  expect(code).toBe(1);
  expect(out).toMatch(/error: incident-astray: incident \S+ is in enone/);
  expect(out).toContain('is NOT whole: 1 error');
  await daybook('link');
  expect((await daybook('check')).out).toMatch(/is whole: 12 reports, \d+ events\n$/);
});
