import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { afterAll, beforeAll, describe, expect as check, test } from 'vitest';
import type { Web } from '../../support/browser.ts';
import { barriers, noBrowser, openWeb, picture } from '../../support/browser.ts';

const samples = join(resolve(import.meta.dirname, '../../..'), 'samples');

describe.skipIf(noBrowser)('the chronology in a browser', () => {
  let web: Web;
  beforeAll(async () => {
    web = await openWeb(samples);
  });
  afterAll(async () => {
    check(web.complaints).toEqual([]);
    await web.close();
  });

  test('shows days, events and tolls, and each value opens its words', async () => {
    const page = await web.open('/');
    await expect(page.getByRole('heading', { name: /Wednesday,? 5 January 2022/ })).toBeVisible();
    const card = page.getByRole('article').filter({ hasText: '2 conflicts' });
    await expect(card.getByText('164')).toBeVisible();
    await expect(card).toContainText('230');
    await expect(card).toContainText('conflict');
    await card.getByRole('link', { name: '230' }).click();
    await expect(page).toHaveURL(/\/report\//);
  });

  test('is narrowed by facets, fields and the histogram, all in the address', async () => {
    const page = await web.open('/');
    const facets = page.getByRole('complementary', { name: 'Narrow the chronology' });
    await facets.getByRole('button', { name: /^Killing/ }).click();
    await expect(page).toHaveURL(/type=killing/);
    await expect(page.getByRole('button', { name: /Take away: Type killing/ })).toBeVisible();
    await page.getByLabel('From').fill('2022-01-03');
    await expect(page).toHaveURL(/since=2022-01-03/);
    await page.goBack();
    await expect(page).not.toHaveURL(/since=/);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(page).not.toHaveURL(/type=/);
  });

  test('says so when nothing fits, and how to go on', async () => {
    const page = await web.open('/?place=Atlantis');
    await expect(page.getByRole('heading', { name: 'No event fits' })).toBeVisible();
    await page.getByRole('link', { name: 'Show the whole chronology' }).click();
    await expect(page.getByRole('article').first()).toBeVisible();
  });

  test('goes by keyboard', async () => {
    const page = await web.open('/');
    await expect(page.getByRole('article').first()).toBeVisible();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/event\/e[0-9a-f]{12}/);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await expect(page.getByRole('region', { name: 'Events' })).toBeVisible();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox', { name: 'Search the dossier' })).toBeFocused();
  });

  test.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
  ] as const)('has no barrier, %s at %d', async (theme, width) => {
    const page = await web.open('/', { theme, width });
    await expect(page.getByRole('article').first()).toBeVisible();
    check(await barriers(page)).toEqual([]);
    await picture(page, `chronology-${theme}-${String(width)}`);
  });
});

describe.skipIf(noBrowser)('an empty dossier', () => {
  test('explains itself and leads to adding', async () => {
    const web = await openWeb();
    const page = await web.open('/');
    await expect(page.getByRole('heading', { name: 'This dossier is empty' })).toBeVisible();
    check(await barriers(page)).toEqual([]);
    await picture(page, 'chronology-empty');
    await page.getByRole('link', { name: 'Add reports' }).click();
    await expect(page).toHaveURL(/\/add/);
    await web.close();
  });
});
