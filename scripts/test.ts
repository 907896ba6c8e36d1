import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureChromium } from './chromium.ts';

/** `npm test`: everything a change must pass, one step after the other, and one closing line with the count. */
const root = resolve(import.meta.dirname, '..');
const results = resolve(root, 'build/test-results.json');

type Step = { readonly name: string; readonly command: readonly string[] };

const checks: readonly Step[] = [
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'types of the engine (no Node, no DOM)', command: ['tsc', '-p', 'tsconfig.engine.json'] },
  { name: 'types of the web app', command: ['tsc', '-p', 'web/tsconfig.json'] },
  { name: 'types of the benchmark of the web app', command: ['tsc', '-p', 'bench/web/tsconfig.json'] },
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'the web app builds', command: ['vite', 'build', '--logLevel', 'warn', 'web'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
];

const runStep = ({ name, command: [program = '', ...args] }: Step): boolean => {
  process.stdout.write(`\n== ${name}\n`);
  const { status } = spawnSync(resolve(root, 'node_modules/.bin', program), args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.stdout.write(`FAILED: ${name}\n`);
  return status === 0;
};

/** Unit, golden, conformance, documentation, layer and end-to-end tests. */
const runTests = (): { passed: number; failed: number; skipped: number } => {
  mkdirSync(resolve(root, 'build'), { recursive: true });
  rmSync(results, { force: true });
  const command = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const ok = runStep({ name: 'tests', command });
  try {
    const summary = JSON.parse(readFileSync(results, 'utf8')) as Readonly<Record<string, number>>;
    const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = summary;
    return { passed: numPassedTests, failed: Math.max(numFailedTests, ok ? 0 : 1), skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

ensureChromium();
const failedChecks = checks.filter((step) => !runStep(step)).length;
const tests = runTests();
const passed = tests.passed + checks.length - failedChecks;
const failed = tests.failed + failedChecks;
process.stdout.write(`\n${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}\n`);
process.exitCode = failed > 0 ? 1 : 0;
