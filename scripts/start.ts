import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run as cli } from '../src/cli/program.ts';

/** `npm start`: the sample dossier as a chronology in the terminal, then in the browser. What is there already is not made again. */
const root = resolve(import.meta.dirname, '..');
const sample = join('build', 'sample.db');

type Quiet = { readonly quiet?: boolean };

const run = (program: string, args: readonly string[], { quiet = false }: Quiet = {}): void => {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, stdio: quiet ? 'pipe' : 'inherit' });
  if (status === 0) return;
  // What was kept back is needed now.
  process.stderr.write(stdout ?? '');
  process.stderr.write(stderr ?? '');
  process.exit(status ?? 1);
};

const daybook = (args: readonly string[], options?: Quiet): void =>
  run(process.execPath, [...process.execArgv, join('src', 'cli', 'main.ts'), ...args], options);

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );

/** The app is built when it never was, or when its sources are newer. */
const buildApp = (): void => {
  const built = join(root, 'web', 'dist', 'index.html');
  const sources = Math.max(newest('web/src'), newest('web/public'), statSync(join(root, 'web/index.html')).mtimeMs);
  if (existsSync(built) && statSync(built).mtimeMs > sources) return;
  process.stdout.write('Building the web app …\n');
  run(join(root, 'node_modules', '.bin', 'vite'), ['build', 'web'], { quiet: true });
};

buildApp();
mkdirSync(join(root, 'build'), { recursive: true });
const known = existsSync(join(root, sample));
daybook(['add', 'samples', '--dossier', sample], { quiet: true });
daybook(known ? ['reread', '--dossier', sample] : ['link', '--dossier', sample], { quiet: true });
daybook(['timeline', '--dossier', sample, '--digest']);
// In this process, so that what ends it ends the server.
process.exitCode = await cli(['serve', '--dossier', sample, ...process.argv.slice(2)], process);
