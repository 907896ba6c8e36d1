import type { Browser } from '@playwright/test';
import { openPage } from './browser.ts';

/** Megabytes in use by the scripts of an open tab, after so many walks through its screens. */
export type Memory = { readonly after20: number; readonly after200: number };

const screens = ['Sources', 'Reports', 'Review', 'Chronology'] as const;

export const memory = async (browser: Browser, address: string): Promise<Memory> => {
  const page = await openPage(browser);
  await page.goto(address);
  await page.waitForSelector('.card');
  const session = await page.context().newCDPSession(page);
  const used = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  };
  const main = page.getByRole('navigation', { name: 'Main' });
  let after20 = NaN;
  for (let step = 0; step < 200; step += 1) {
    await main.getByRole('link', { name: screens[step % screens.length] as string }).click();
    await page.waitForTimeout(60);
    if (step === 19) after20 = await used();
  }
  const after200 = await used();
  await page.close();
  return { after20, after200 };
};
