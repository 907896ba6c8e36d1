import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect as check, test } from 'vitest';
import type { Web } from '../../support/browser.ts';
import { barriers, noBrowser, openWeb, picture } from '../../support/browser.ts';
import { serve } from '../../support/server.ts';

const samples = join(resolve(import.meta.dirname, '../../..'), 'samples');

const fire = `WESTHAVEN, Jan 3 — A fire in a warehouse killed four people in Almaty on Monday, the fire service said.

"The roof came down," a spokesman said on Tuesday.`;

const importPanel = (page: Page): Locator => page.getByRole('region', { name: 'Import', exact: true });

/** Reading begins with loading what is needed to read. */
const patient = { timeout: 90_000 };

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

const choose = async (page: Page, files: readonly ReturnType<typeof file>[]): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles([...files]);
};

describe.skipIf(noBrowser)('adding in a browser', () => {
  let web: Web;
  beforeAll(async () => {
    web = await openWeb(samples);
  });
  afterAll(async () => {
    check(web.complaints).toEqual([]);
    await web.close();
  });

  test('a pasted text becomes a report, and the import is there again after a reload', async () => {
    const page = await web.open('/add');
    await page.getByRole('link', { name: 'A text' }).click();
    await expect(page.getByText('stay unresolved')).toBeVisible();
    await page.getByLabel('Text of the report').fill(fire);
    await page.getByLabel('Published on').fill('2022-01-04');
    await expect(page.getByText('are counted from this day')).toBeVisible();
    await page.getByLabel('Headline').fill('Warehouse burns');
    await page.getByLabel('Outlet').fill('Westhaven Bulletin');
    await page.getByRole('button', { name: 'Add this text' }).click();
    await expect(importPanel(page)).toContainText('1 new report', patient);
    await expect(page.getByLabel('Text of the report')).toHaveValue('');
    await page.reload();
    await expect(importPanel(page)).toContainText('1 new report');
    await picture(page, 'add-done');
    await importPanel(page).getByRole('link', { name: 'Warehouse burns' }).click();
    await expect(page).toHaveURL(/\/report\//);
  });

  test('files are chosen, seen and added; what cannot be read is told by kind, with what to do', async () => {
    const page = await web.open('/add');
    await choose(page, [file('one.txt', 'Two boats sank off Baku on 3 January 2022.'), file('b.pdf', '%PDF-1.4 no')]);
    await expect(page.getByRole('list', { name: 'Files to add' }).getByRole('listitem')).toHaveCount(2);
    await page.getByRole('button', { name: /^Add 2 files/ }).click();
    await expect(importPanel(page)).toContainText('1 item not read', patient);
    await expect(importPanel(page)).toContainText('Damaged PDF');
    await expect(importPanel(page)).toContainText('What to do');
    await importPanel(page).getByRole('link', { name: 'Close' }).click();
    await expect(importPanel(page)).toHaveCount(0);
    await page.getByRole('link', { name: /^Problems \d+/ }).click();
    await page.getByRole('link', { name: /Damaged PDF/ }).click();
    await expect(page).toHaveURL(/kind=broken-pdf/);
    await expect(page.getByText('b.pdf: the PDF is damaged')).toBeVisible();
    check(await barriers(page)).toEqual([]);
    await picture(page, 'add-problems');
  });

  test('an address and a feed are fetched, and what cannot be is told in the words of the server', async () => {
    const site = await serve({
      '/robots.txt': (_, response) => response.writeHead(404).end(),
      '/feed.xml': (_, response) =>
        response.end(
          '<rss version="2.0"><channel><title>Quay News</title><item><title>Ferry late</title><description>A ferry was late by a day.</description></item></channel></rss>',
        ),
      '/': (_, response) => response.writeHead(404).end(),
    });
    const page = await web.open('/add?way=feed');
    await page.getByLabel(/Address of a feed/).fill(`${site.origin}/feed.xml`);
    await page.getByRole('button', { name: 'Read the feed now' }).click();
    await expect(importPanel(page).getByRole('link', { name: 'Ferry late' })).toBeVisible(patient);
    await page.getByRole('link', { name: 'An address' }).click();
    await page.getByLabel(/Address of a page/).fill(`${site.origin}/gone.html`);
    await page.getByRole('button', { name: 'Fetch and add' }).click();
    await expect(importPanel(page)).toContainText('answered 404', patient);
    await expect(importPanel(page)).toContainText('The site refused');
    await site.close();
  });

  test('an address the server does not take is refused, and still there to be put right', async () => {
    const page = await web.open('/add?way=address');
    await page.getByLabel(/Address of a page/).fill('ftp://quay.example/a');
    await page.getByRole('button', { name: 'Fetch and add' }).click();
    await expect(page.getByText(/This was not added: .*http/)).toBeVisible();
    await expect(page.getByLabel(/Address of a page/)).toHaveValue('ftp://quay.example/a');
  });

  test('an import of a server that was started anew is told to be forgotten', async () => {
    const page = await web.open('/add?import=3f1c7e52-6c1b-4a52-9b52-0d2b6a4c1e11');
    await expect(page.getByText('no longer known')).toBeVisible();
  });

  test('events are exported as the chronology is narrowed', async () => {
    const page = await web.open('/?since=2022-01-05&type=killing');
    await page.getByRole('link', { name: 'Export these' }).click();
    await expect(page.getByRole('region', { name: 'Tables (CSV)' })).toContainText(/\d events?, with/);
    await page.getByRole('radio', { name: 'Whole dossier (JSON lines)' }).check();
    await expect(page).toHaveURL(/format=jsonl/);
    await expect(page.getByText('there is nothing to choose')).toBeVisible();
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download .jsonl' }).click();
    const saved = readFileSync(await (await saving).path(), 'utf8');
    check(saved).toContain('"kind":"entry"');
    check(saved.trimEnd()).toMatch(/\{"kind":"end","lines":\d+\}$/);
    await page.getByRole('link', { name: 'Take away: Type killing' }).click();
    await expect(page).not.toHaveURL(/type=/);
  });

  test('all reports are linked anew from the dossier, with how far it has come', async () => {
    const page = await web.open('/settings');
    await expect(page.getByText(/which read every report/)).toBeVisible();
    await page.getByRole('button', { name: 'Link all reports now' }).click();
    await expect(page).toHaveURL(/link=/);
    await expect(page.getByRole('region', { name: 'Linking', exact: true }).last()).toContainText('Done', patient);
  });

  test('the dossier gets a title, a way of coding and names of coders, and keeps them', async () => {
    const page = await web.open('/settings');
    const saved = async (label: string, value: string): Promise<void> => {
      const form = page.locator('form').filter({ has: page.getByLabel(label) });
      await form.getByLabel(label).fill(value);
      await form.getByRole('button', { name: 'Save' }).click();
      await expect(form.getByRole('button', { name: 'Save' })).toBeDisabled();
    };
    await saved('Title', 'Fires of January');
    await expect(page.getByRole('banner')).toContainText('Fires of January');
    await saved('Names of coders', 'Ana, Bo');
    await page.getByRole('radio', { name: 'Two coders, blind' }).check();
    await saved('Your name as a coder', 'Ana');
    await expect(page.getByText('kept as those of Ana')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('radio', { name: 'Two coders, blind' })).toBeChecked();
    await expect(page.getByLabel('Names of coders')).toHaveValue('Ana, Bo');
    await expect(page.getByText('unbroken')).toBeVisible();
  });

  test.each([
    ['/add', 'light', 1440],
    ['/add?way=text', 'dark', 1440],
    ['/add?way=address', 'light', 390],
    ['/export', 'light', 1440],
    ['/export?place=Almaty', 'dark', 390],
    ['/settings', 'light', 1440],
    ['/settings', 'dark', 390],
  ] as const)('%s has no barrier, %s at %d', async (path, theme, width) => {
    const page = await web.open(path, { theme, width });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle').catch(() => undefined);
    check(await barriers(page)).toEqual([]);
    check(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});
