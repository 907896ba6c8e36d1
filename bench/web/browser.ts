import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { chromiumPath } from '../../scripts/chromium.ts';

/** The system's Chromium; nothing is fetched. */
export const launch = async (): Promise<Browser> => {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('no Chromium: on Debian, apt-get install chromium');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--js-flags=--expose-gc'] });
};

/** A page as wide as a laptop's. */
export const openPage = (browser: Browser): Promise<Page> =>
  browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });

/** Milliseconds from asking for an address to the first paint in which the selector is there. */
export const shownAfter = async (page: Page, address: string, selector: string): Promise<number> => {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector(selector);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0));
      }),
  );
};

/** The middle one of several. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Does it so often, one after the other. */
export const times = async (count: number, work: () => Promise<number>): Promise<readonly number[]> => {
  const all: number[] = [];
  for (let at = 0; at < count; at += 1) all.push(await work());
  return all;
};
