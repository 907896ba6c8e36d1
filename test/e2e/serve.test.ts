import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { folder } from '../support/store.ts';

const main = resolve(import.meta.dirname, '../../src/cli/main.ts');
const at = folder();

const serve = (...args: string[]) => spawn(process.execPath, [main, 'serve', '--port', '0', ...args]);

test('daybook serve prints its address, answers, and ends with Ctrl-C', async () => {
  const child = serve('--dossier', at('new.db'));
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  expect(line).toMatch(/^Daybook is at http:\/\/127\.0\.0\.1:\d+ /);
  const address = line.split(' ')[3] as string;
  expect(await (await fetch(`${address}/api/dossier`)).json()).toMatchObject({ file: 'new.db' });
  const stream = await fetch(`${address}/api/changes`);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
  await stream.body?.cancel().catch(() => undefined);
});

test('another host is refused with the reason', async () => {
  const child = serve('--dossier', at('other.db'), '--host', '0.0.0.0');
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  expect(await once(child, 'exit')).toEqual([2, null]);
  expect(said).toContain('there are no accounts yet');
});
