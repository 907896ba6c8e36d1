import { afterAll, describe, expect, test } from 'vitest';
import { addTo, chronologyOf, eventsOf, now } from '../../test/support/keep.ts';
import { shortNews } from '../../test/support/news.ts';
import { dossier, folder } from '../../test/support/store.ts';
import type { ReportInput } from '../model/index.ts';
import {
  checkStore,
  clusterById,
  closeStore,
  copyGroups,
  masksOf,
  openStore,
  problems,
  recordOf,
  reports,
} from '../store/index.ts';
import type { Store } from '../store/index.ts';
import { linkAll } from './link.ts';

const at = folder();
const open: Store[] = [];
afterAll(() => open.forEach(closeStore));

const made = (name: string): Store => {
  const store = dossier(at(name));
  open.push(store);
  return store;
};

const report = {
  id: 'r1',
  outlet: 'Tarn News',
  url: 'https://tarn.example/bombing',
  published: '2015-01-03',
  headline: 'Four killed in Prague',
  text: 'PRAGUE, Jan. 3 (Tarn News) — A bomb killed four people in Prague on Friday, police said.\n\nThe mayor, Jan Dvorak, said that the market was empty.',
};

describe('the same twice', () => {
  test('adds nothing, works nothing out anew and starts no reading', async () => {
    const store = made('twice.db');
    const news = shortNews(12);
    await addTo(store, news);
    const before = [chronologyOf(store), [...eventsOf(store)], copyGroups(store)];
    const changes = store.sqlite.prepare('SELECT total_changes()').pluck().get() as number;
    const again = await addTo(store, news, { jobs: 2 });
    expect(again).toEqual({ added: 0, versions: 0, known: 12, refused: 0, errors: 0, events: 0, stopped: false });
    expect([chronologyOf(store), [...eventsOf(store)], copyGroups(store)]).toEqual(before);
    // The run itself is noted, and nothing else.
    expect((store.sqlite.prepare('SELECT total_changes()').pluck().get() as number) - changes).toBe(2);
  });

  test('within one run is one report; another text under the same id is not lost', async () => {
    const store = made('ids.db');
    const other = {
      ...report,
      url: 'https://tarn.example/other',
      text: 'Rain fell in Prague on Friday, the mayor said.',
    };
    expect(await addTo(store, [report, report, other, other])).toMatchObject({ added: 2, known: 2 });
    expect(await addTo(store, [other])).toMatchObject({ added: 0, known: 1 });
    const texts = reports(store).rows.map(({ id }) => recordOf(store, id)?.report.text);
    expect(texts).toEqual([report.text, other.text]);
  });
});

describe('versions', () => {
  const later: ReportInput = {
    ...report,
    id: 'r2',
    text: 'PRAGUE, Jan. 3 (Tarn News) — A bomb killed six people in Prague on Friday, police said.\n\nThree people were arrested in Brno on Saturday.',
  };
  const changes = (store: Store, id: string): readonly unknown[] =>
    store.sqlite.prepare('SELECT change FROM statements WHERE report = ?').pluck().all(id);

  test('mark their statements kept, changed and dropped; the event tells the newest alone', async () => {
    const store = made('versions.db');
    await addTo(store, [report]);
    const [event] = [...eventsOf(store).keys()] as [string];
    expect(clusterById(store, event)?.members.map((member) => member.report)).toEqual(['r1']);
    expect(await addTo(store, [later])).toMatchObject({ added: 0, versions: 1 });
    expect(clusterById(store, event)?.members.map((member) => member.report)).toEqual(['r2']);
    expect(changes(store, 'r1')).toContain('dropped');
    expect(changes(store, 'r2')).toEqual(expect.arrayContaining(['kept', 'changed']));
    expect(checkStore(store)).toEqual([]);
  });

  test('a version about something else leaves the event of the one before', async () => {
    const store = made('elsewhere.db');
    const elsewhere = {
      ...report,
      id: 'r3',
      headline: 'Ferry sinks off Lisbon',
      text: 'LISBON, Nov. 20 — A ferry sank off Lisbon on Thursday and 31 passengers drowned, the coast guard said.',
      published: '2016-11-20',
    };
    await addTo(store, [report]);
    const [event] = [...eventsOf(store).keys()] as [string];
    await addTo(store, [elsewhere]);
    expect(clusterById(store, event)).toBeUndefined();
    await linkAll(store, { now });
    expect(checkStore(store)).toEqual([]);
  });
});

test('two outlets that print one text are two reports and one group of copies', async () => {
  const store = made('reprint.db');
  const wire = { ...report, text: `${report.text}\n\n${shortNews(1)[0]?.text ?? ''}` };
  const reprint = { ...wire, id: 'r9', outlet: 'The Quay', url: 'https://quay.example/9' };
  expect(await addTo(store, [wire, reprint])).toMatchObject({ added: 2 });
  expect(copyGroups(store)).toMatchObject([{ reports: ['r1', 'r9'] }]);
});

describe('what an outlet repeats', () => {
  const letter = 'Sign up for our morning letter and never miss a story again.';
  const pages = shortNews(9).map((one, index): ReportInput => ({
    ...one,
    id: `p${index}`,
    outlet: 'Tarn News',
    url: `https://tarn.example/${index}`,
    text: `${one.text}\n\n${letter}`,
  }));
  const maskedIn = (store: Store): readonly number[] =>
    pages.map(({ id }) => recordOf(store, id as string)?.report.masked?.length ?? 0);

  test('is masked from the sixth report on, also where the dossier was closed between; the mask is kept', async () => {
    const [once, often] = [made('masks.db'), made('masks-often.db')];
    await addTo(once, pages);
    for (const page of pages) await addTo(often, [page]);
    expect(maskedIn(once).slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
    expect(
      maskedIn(once)
        .slice(5)
        .every((count) => count === 1),
    ).toBe(true);
    expect(maskedIn(often)).toEqual(maskedIn(once));
    const [mask] = masksOf(once, 'tarn.example');
    expect(mask).toEqual({ outlet: 'tarn.example', line: letter, reports: 9 });
    expect(masksOf(often, 'tarn.example')).toEqual([mask]);
  });
});

describe('cut off', () => {
  test('by Ctrl-C: what was read is stored, the rest comes when it is called again', async () => {
    const [whole, cut] = [made('whole.db'), made('cut.db')];
    const news = shortNews(70);
    await addTo(whole, news);
    const controller = new AbortController();
    const first = await addTo(cut, news, { signal: controller.signal, onProgress: () => controller.abort() });
    expect(first.stopped).toBe(true);
    expect(first.added).toBeGreaterThan(0);
    expect(first.added).toBeLessThan(70);
    expect(checkStore(cut).every(({ severity }) => severity === 'info')).toBe(true);
    expect((await addTo(cut, news)).added).toBe(70 - first.added);
    expect(chronologyOf(cut)).toEqual(chronologyOf(whole));
  });

  test('by a full disk: it says so, the batches before are there, and with room it goes on', async () => {
    const store = made('full.db');
    const news = shortNews(70);
    await addTo(store, news.slice(0, 2));
    const pages = Number(store.sqlite.pragma('page_count', { simple: true }));
    store.sqlite.pragma(`max_page_count = ${pages + 120}`);
    await expect(addTo(store, news)).rejects.toThrow(/disk of .* is full/);
    const kept = reports(store, {}, { limit: 100 }).rows.length;
    expect(kept).toBeLessThan(70);
    store.sqlite.pragma(`max_page_count = ${pages + 100_000}`);
    expect((await addTo(store, news)).added).toBe(70 - kept);
    expect(checkStore(store)).toEqual([]);
  });
});

test('what cannot be read is told with its source, and the rest is added', async () => {
  const store = made('refused.db');
  const broken = { id: 'x.pdf', problems: [{ code: 'no-text', severity: 'error', message: 'no text' }] } as const;
  expect(await addTo(store, [broken, report])).toMatchObject({ added: 1, refused: 1, errors: 1 });
  expect(problems(store, { code: 'no-text' }).rows).toMatchObject([{ report: 'x.pdf', source: 'x.pdf' }]);
  closeStore(openStore(at('refused.db'), { mode: 'read' }));
});
