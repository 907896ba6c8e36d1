import type { Browser } from '@playwright/test';
import { median, openPage, shownAfter, times } from './browser.ts';

/** What a new user waits for: the chronology of the sample, and how much script that takes over the wire. */
export type FirstView = { readonly milliseconds: number; readonly scriptKilobytes: number };

/** Script as it comes over the wire, compressed as gzip, everything that the first view loads. */
const scriptOf = async (browser: Browser, address: string): Promise<number> => {
  const page = await openPage(browser);
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(request.url());
  });
  await page.goto(address);
  await page.waitForSelector('.histogram__plot svg');
  await page.waitForLoadState('load');
  await page.close();
  let bytes = 0;
  for (const url of scripts) {
    // fetch unpacks what it gets; the length is what was sent.
    const response = await fetch(url, { headers: { 'accept-encoding': 'gzip' }, method: 'HEAD' });
    bytes += Number(response.headers.get('content-length'));
  }
  return bytes / 1000;
};

/** A fresh browser page each time: nothing is kept from the one before. */
export const firstView = async (browser: Browser, address: string): Promise<FirstView> => {
  const once = async (): Promise<number> => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const shown = await shownAfter(await context.newPage(), address, '.card');
    await context.close();
    return shown;
  };
  return { milliseconds: median(await times(7, once)), scriptKilobytes: await scriptOf(browser, address) };
};
