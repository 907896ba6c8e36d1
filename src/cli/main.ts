#!/usr/bin/env -S node --min-semi-space-size=8 --max-semi-space-size=8 --heap-growing-percent=30
import { enableCompileCache } from 'node:module';
import { engineVersion } from '../engine/version.ts';

/** `daybook --version` answers before anything else is loaded. */
const quick = process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V');

/** A reader that stops early (`| head`) is no failure. */
const onBrokenPipe = (error: NodeJS.ErrnoException): void => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
};

if (quick) process.stdout.write(`${engineVersion}\n`);
else {
  // Compiled code is kept between runs: starting takes a third of the time.
  enableCompileCache();
  process.stdout.on('error', onBrokenPipe);
  const [{ run }, { exitOfError }] = await Promise.all([import('./program.ts'), import('./exit.ts')]);
  try {
    process.exitCode = await run(process.argv.slice(2), process);
  } catch (cause) {
    process.stderr.write(`daybook: ${(cause as Error).message}\n`);
    process.exitCode = exitOfError(cause);
  }
}
