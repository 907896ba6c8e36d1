import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { afterAll, beforeAll, describe, expect as check, test } from 'vitest';
import type { Web } from '../../support/browser.ts';
import { barriers, noBrowser, openWeb, picture } from '../../support/browser.ts';

const samples = join(resolve(import.meta.dirname, '../../..'), 'samples');

const looks = [
  ['light', 1440],
  ['dark', 390],
] as const;

describe.skipIf(noBrowser)('sources, a speaker and search in a browser', () => {
  let web: Web;
  beforeAll(async () => {
    web = await openWeb(samples);
  });
  afterAll(async () => {
    check(web.complaints).toEqual([]);
    await web.close();
  });

  test('independence is one sentence, and a voice chosen in the diagram lists its chains', async () => {
    const page = await web.open('/sources');
    await expect(page.getByText(/20 reports are 1\d texts that rest on \d+ origins/)).toBeVisible();
    const diagram = page.getByRole('figure', { name: 'Chains of voices' });
    await diagram.getByRole('link', { name: /^Interior Ministry \d+/ }).focus();
    await expect(diagram).toContainText(/Interior Ministry: \d+ statements, \d+ ways/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/voice=speaker/);
    await expect(page.getByRole('heading', { name: 'Chains through Interior Ministry' })).toBeVisible();
    await page.getByRole('link', { name: 'What this voice said' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Interior Ministry' })).toBeVisible();
  });

  test('speakers are found by a part of the name, by keyboard too', async () => {
    const page = await web.open('/sources?section=speakers');
    await page.getByLabel('Only names with').fill('health');
    await expect(page).toHaveURL(/name=health/);
    await expect(page.getByRole('row').filter({ hasText: 'Tokayev' })).toHaveCount(0);
    await page.getByLabel('Only names with').blur();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/speaker\/.*Health/);
  });

  test('copies say why, and lie side by side', async () => {
    const page = await web.open('/sources?section=copies');
    const excerpt = page.getByRole('article').filter({ hasText: 'Excerpt' });
    await expect(excerpt).toContainText('five-word sequences');
    await excerpt.getByRole('link', { name: /with the first/ }).click();
    const pair = page.getByRole('region', { name: 'Side by side' });
    await expect(pair.getByRole('article')).toHaveCount(2);
    await expect(pair).toContainText('100 % of its words are in the other');
    await page.goBack();
    await expect(pair).toHaveCount(0);
  });

  test('an origin leads to the events that rest on it', async () => {
    const page = await web.open('/sources?section=origins');
    await page.getByRole('link', { name: /that rest on Interior Ministry/ }).click();
    await expect(page).toHaveURL(/origin=Interior/);
    await expect(page.getByRole('article').first()).toBeVisible();
  });

  test('filters of the chronology narrow sources and are taken away here', async () => {
    const page = await web.open('/sources?since=2030-01-01');
    await expect(page.getByRole('heading', { name: 'No chain' })).toBeVisible();
    await page.getByRole('button', { name: /Take away: From/ }).click();
    await expect(page.getByRole('figure', { name: 'Chains of voices' })).toBeVisible();
  });

  test('a speaker: figures with what became of them, what was denied, every sentence opening its words', async () => {
    const page = await web.open('/speaker/Health%20Ministry');
    const figures = page.getByRole('region', { name: 'Its figures over time' });
    await expect(figures.getByRole('link', { name: '164' })).toBeVisible();
    await figures.getByRole('link', { name: 'withdrawn since' }).click();
    await expect(page).toHaveURL(/\/report\/.*finding=f\d+/);
    const other = await web.open('/speaker/Kassym-Jomart%20Tokayev');
    await other.getByRole('link', { name: /^denied \d+/ }).click();
    await expect(other).toHaveURL(/act=deny/);
    await expect(other.getByText('denied', { exact: true }).first()).toBeVisible();
    await other.keyboard.press('j');
    await other.keyboard.press('Enter');
    await expect(other).toHaveURL(/\/report\/.*finding=/);
  });

  test('search: marked words, nothing asked, nothing found', async () => {
    const page = await web.open('/search');
    await expect(page.getByRole('heading', { name: 'Look for words in every report' })).toBeVisible();
    await page.getByRole('searchbox', { name: 'Words' }).fill('"technical mistake"');
    await page.keyboard.press('Enter');
    await expect(page.locator('mark').first()).toHaveText('technical');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/report\//);
    const nothing = await web.open('/search?q=zeppelin');
    await expect(nothing.getByRole('heading', { name: 'No report has all of these words' })).toBeVisible();
  });

  const screens = [
    ['sources', '/sources'],
    ['speakers', '/sources?section=speakers'],
    ['copies', '/sources?section=copies'],
    ['origins', '/sources?section=origins'],
    ['speaker', '/speaker/Interior%20Ministry'],
    ['search', '/search?q=killed'],
  ] as const;

  test.each(screens.flatMap(([name, path]) => looks.map((look) => [name, path, ...look] as const)))(
    '%s (%s) has no barrier, %s at %d',
    async (name, path, theme, width) => {
      const page = await web.open(path, { theme, width });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('.loading')).toHaveCount(0);
      check(await barriers(page)).toEqual([]);
      check(await page.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false);
      await picture(page, `${name}-${theme}-${String(width)}`);
    },
  );
});
