import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The system's Chromium, where there is one. `CHROMIUM` names another. */
export const chromiumPath = (): string | undefined => places.find((path) => path !== '' && existsSync(path));

const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const aptGet = (...args: readonly string[]): boolean =>
  spawnSync('apt-get', ['-qq', '-y', ...args], { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

/** Installs Debian's Chromium where that is possible without asking; says what to do where it is not. */
export const ensureChromium = (): boolean => {
  if (chromiumPath() !== undefined) return true;
  if (mayInstall()) {
    process.stdout.write("Installing Debian's Chromium for the tests of the web app …\n");
    const packages = ['install', '--no-install-recommends', 'chromium'];
    if (aptGet(...packages) || (aptGet('update') && aptGet(...packages))) return true;
  }
  process.stdout.write(
    'There is no Chromium, so the tests of the web app cannot run. Install it (Debian: apt-get install chromium) or name it in CHROMIUM.\n',
  );
  return false;
};
