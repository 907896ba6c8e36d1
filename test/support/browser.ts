import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { chromiumPath } from '../../scripts/chromium.ts';
import { startServer } from '../../src/server/index.ts';
import { daybookHere } from './daybook.ts';

const root = resolve(import.meta.dirname, '../..');
const screenshots = join(root, 'build', 'screenshots');

/** Without a browser the tests are left out, except where they must not be. */
export const noBrowser = chromiumPath() === undefined && process.env['CI'] !== 'true';

/** A server over a dossier of its own, and a browser. */
export type Web = {
  readonly address: string;
  readonly dossier: string;
  /** A page nobody has used yet; every message of its console that is an error is kept in `complaints`. */
  readonly open: (path: string, options?: PageLook) => Promise<Page>;
  readonly complaints: string[];
  readonly close: () => Promise<void>;
};

type PageLook = {
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
};

const launched = (): Promise<Browser> => {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('no Chromium: npm test says how to install it');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
};

/** Serves a dossier of these files and folders; of nothing, an empty one. */
export const openWeb = async (...inputs: readonly string[]): Promise<Web> => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-web-'));
  const dossier = join(folder, 'daybook.db');
  if (inputs.length > 0) {
    await daybookHere(['add', ...inputs, '--dossier', dossier]);
    await daybookHere(['link', '--dossier', dossier]);
  }
  const complaints: string[] = [];
  const log = (failure: object): void => void complaints.push(JSON.stringify(failure));
  const server = await startServer({ dossier, port: 0, host: '127.0.0.1', web: join(root, 'web/dist'), jobs: 1, log });
  const browser = await launched();
  return {
    address: server.address,
    dossier,
    complaints,
    open: async (path, { theme = 'light', width = 1440, height = 900 } = {}) => {
      const context = await browser.newContext({
        ...{ locale: 'en-GB', timezoneId: 'UTC', colorScheme: theme, reducedMotion: 'reduce' },
        viewport: { width, height },
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => void complaints.push(error.message));
      page.on('console', (message) => {
        // What the server refuses is shown on the page; here only what the page itself does wrong.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          complaints.push(message.text());
      });
      await page.goto(`${server.address}${path}`);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Keeps a picture of a screen in build/screenshots, to be looked at. */
export const picture = async (page: Page, name: string): Promise<void> => {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
};

/** What axe finds on a page, each with the first element it is about. */
export const barriers = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${String(nodes[0]?.target.join(' '))})`);
};
