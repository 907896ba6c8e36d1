import type { Browser, Page } from '@playwright/test';
import { median, openPage } from './browser.ts';

/** A long chronology: from a press on a filter to the paint of what it leaves; frames of scrolling, and blank ones. */
export type ManyEvents = {
  readonly filterToPaint: number;
  readonly slowestFilter: number;
  readonly frames: number;
  readonly blank: number;
};

const pressed = (page: Page, index: number): Promise<number> =>
  page.evaluate(async (at) => {
    const button = document.querySelectorAll<HTMLElement>('.facet__row')[at];
    const before = document.querySelector('.card__title')?.textContent;
    const began = performance.now();
    button?.click();
    await new Promise<void>((resolve) => {
      const look = (): void => {
        const list = document.querySelector('.events');
        const settled = list?.getAttribute('aria-busy') === 'false';
        const title = document.querySelector('.card__title')?.textContent;
        const changed = title !== before || button?.getAttribute('aria-pressed') === 'true';
        if (settled && changed) setTimeout(resolve, 0);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    return performance.now() - began;
  }, index);

const filters = async (page: Page): Promise<readonly number[]> => {
  const all: number[] = [];
  for (const index of [0, 1, 2, 9, 10, 11]) {
    all.push(await pressed(page, index));
    await page.waitForTimeout(400);
    await page.evaluate(() => history.back());
    await page.waitForTimeout(600);
  }
  return all;
};

/** At each frame: whether some height of the list column shows no row though the list goes on there. */
const scrolled = (page: Page): Promise<{ frames: number; blank: number }> =>
  page.evaluate(async () => {
    let [frames, blank] = [0, 0];
    const list = document.querySelector('.events') as HTMLElement;
    for (let step = 0; step < 300; step += 1) {
      scrollBy(0, 180);
      await new Promise((resolve) => requestAnimationFrame(() => resolve(undefined)));
      frames += 1;
      const box = list.getBoundingClientRect();
      const x = box.left + box.width / 2;
      const seen = [200, 450, 700, 880].filter((y) => y > box.top && y < box.bottom);
      if (seen.some((y) => !document.elementFromPoint(x, y)?.closest('.events__row'))) blank += 1;
    }
    return { frames, blank };
  });

export const manyEvents = async (browser: Browser, address: string): Promise<ManyEvents> => {
  const page = await openPage(browser);
  await page.goto(address);
  await page.waitForSelector('.card');
  await page.waitForSelector('.facet__row');
  const found = await filters(page);
  await page.goto(address);
  await page.waitForSelector('.card');
  const { frames, blank } = await scrolled(page);
  await page.close();
  return { filterToPaint: median(found), slowestFilter: Math.max(...found), frames, blank };
};
