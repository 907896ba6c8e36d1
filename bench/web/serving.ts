import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ReportInput } from '../../src/model/index.ts';
import { addReports } from '../../src/jobs/add.ts';
import { closeStore, openStore } from '../../src/store/index.ts';

const cli = resolve(import.meta.dirname, '../../src/cli/main.ts');

/** A server in a process of its own, as people have it; `close` ends it. */
export type Serving = { readonly address: string; readonly close: () => void };

export const serve = (dossier: string): Promise<Serving> =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [cli, 'serve', '--dossier', dossier, '--port', '0'], { stdio: 'pipe' });
    let said = '';
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address !== undefined) done({ address, close: () => void child.kill('SIGTERM') });
    });
    child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
    child.on('exit', () => failed(new Error(`daybook serve ended: ${said}`)));
  });

/** A dossier of these reports, gone when the work is done. */
export const withDossier = async <T>(
  reports: Iterable<ReportInput>,
  work: (dossier: string) => Promise<T>,
): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-bench-web-'));
  const dossier = join(folder, 'bench.db');
  try {
    const store = openStore(dossier, { mode: 'create' });
    const items = async function* () {
      for (const report of reports) yield { report, source: 'bench' };
    };
    await addReports(store, items(), { jobs: 2, now: () => new Date().toISOString() });
    closeStore(store);
    return await work(dossier);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
