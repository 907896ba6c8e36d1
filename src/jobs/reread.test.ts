import { afterAll, expect, test } from 'vitest';
import { addTo, chronologyOf, eventsOf, now } from '../../test/support/keep.ts';
import { shortNews } from '../../test/support/news.ts';
import { dossier, folder } from '../../test/support/store.ts';
import type { ReportRecord } from '../model/index.ts';
import { checkStore, closeStore, decisions, packJson, recordOf, reports } from '../store/index.ts';
import type { Store } from '../store/index.ts';
import { unpackJson } from '../store/pack.ts';
import { mergeEvents } from './decide.ts';
import { decidedPairs } from './decided.ts';
import { linkAll } from './link.ts';
import { rereadStored } from './reread.ts';

const at = folder();
const open: Store[] = [];
afterAll(() => open.forEach(closeStore));

const furniture = 'Sign up for the Tarn letter to get the stories of the day.';
const page = {
  id: 'page',
  outlet: 'Tarn News',
  url: 'https://tarn.example/bridge',
  published: '2015-01-03',
  text: `PRAGUE, Jan. 3 (Tarn News) — A bomb killed four people in Prague on Friday, police said.\n\n${furniture}\n\nShare this article`,
};
const masked = {
  ...page,
  masked: [{ start: page.text.indexOf(furniture), end: page.text.indexOf(furniture) + furniture.length }],
};
const later = { ...page, id: 'later', text: page.text.replace('four people', 'five people') };

const made = async (name: string): Promise<Store> => {
  const store = dossier(at(name));
  open.push(store);
  await addTo(store, [masked, ...shortNews(20), later]);
  await linkAll(store, { now });
  return store;
};

const changesOf = (store: Store): unknown =>
  store.sqlite.prepare('SELECT report, local, change FROM statement WHERE change IS NOT NULL ORDER BY seq').all();

const blobs = (store: Store): readonly unknown[] =>
  (store.sqlite.prepare('SELECT blob FROM record ORDER BY report').pluck().all() as Uint8Array[]).map(unpackJson);

test('read again by the same version, everything is as it was: records with their masks, events, versions, decisions', async () => {
  const store = await made('same.db');
  const [one, other] = [...eventsOf(store).keys()] as [string, string];
  await mergeEvents(store, [one, other], { by: 'A Reviewer', at: now(), why: 'one' });
  await linkAll(store, { now });
  const before = [chronologyOf(store), [...eventsOf(store)], blobs(store), changesOf(store)];
  const { reread, failed, changes, link } = await rereadStored(store, { jobs: 1, now, all: true });
  expect({ reread, failed }).toEqual({
    reread: reports(store, { versions: 'all' }, { limit: 100 }).rows.length,
    failed: 0,
  });
  expect([chronologyOf(store), [...eventsOf(store)], blobs(store), changesOf(store)]).toEqual(before);
  for (const { kept, ...others } of Object.values(changes)) {
    expect(kept).toBeGreaterThan(0);
    expect(others).toEqual({ changed: 0, dropped: 0, added: 0 });
  }
  expect(changes.events).not.toEqual(changes.figures);
  expect(link).toMatchObject({ moved: 0, redirected: 0, links: 0, copies: 0 });
  expect(recordOf(store, 'page')?.report.masked?.length).toBe(2);
  expect(changesOf(store)).not.toEqual([]);
  expect(checkStore(store)).toEqual([]);
});

/** As if an older version had read the report: its incidents have other ids, and it found one event less. */
const older = (store: Store, id: string): void => {
  const record = recordOf(store, id) as ReportRecord;
  const incidents = record.incidents.map((incident) => ({ ...incident, id: `i${Number(incident.id.slice(1)) + 5}` }));
  const blob = packJson({ ...record, incidents, figures: [] });
  const seq = store.sqlite.prepare('SELECT seq FROM report WHERE id = ?').pluck().get(id);
  store.sqlite.prepare(`UPDATE record SET blob = ?, engine_version = 'older' WHERE report = ?`).run(blob, seq);
  store.sqlite.exec('PRAGMA foreign_keys = OFF');
  for (const { local } of store.sqlite.prepare(`SELECT local FROM incident WHERE report = ?`).all(seq) as {
    local: string;
  }[]) {
    const now = `i${Number(local.slice(1)) + 5}`;
    const change = [`${id}#${now}`, now, `${id}#${local}`] as const;
    store.sqlite.prepare('UPDATE incident SET id = ?, local = ? WHERE id = ?').run(...change);
    store.sqlite.prepare('UPDATE incident_link SET a = ? WHERE a = ?').run(change[0], change[2]);
    store.sqlite.prepare('UPDATE incident_link SET b = ? WHERE b = ?').run(change[0], change[2]);
  }
  store.sqlite.exec('PRAGMA foreign_keys = ON');
};

test('only what another version read is read; events keep their ids and decisions follow incidents to theirs', async () => {
  const store = await made('older.db');
  const before = eventsOf(store);
  const [[one, ours], [other, theirs]] = [...before].filter(
    ([, members]) => !members.some((id) => /^(page|later)/.test(id)),
  ) as never as [[string, string[]], [string, string[]]];
  const report = (ours[0] as string).split('#')[0] as string;
  older(store, report);
  const { decision } = await mergeEvents(store, [one, other], { by: 'A Reviewer', at: now(), why: 'one' });
  expect(JSON.stringify(decision.new)).toContain(`${report}#i6`);
  const { reread, changes, link } = await rereadStored(store, { jobs: 1, now });
  expect(reread).toBe(1);
  expect(changes.figures.added).toBeGreaterThan(0);
  expect(link?.redirected).toBe(0);
  expect(eventsOf(store).get(one)).toEqual([...ours, ...theirs].sort());
  expect(JSON.stringify(decidedPairs(store))).not.toContain(`${report}#i6`);
  expect(JSON.stringify(decidedPairs(store))).toContain(`${report}#i1`);
  expect(decisions(store).rows).toEqual([decision]);
  expect(checkStore(store)).toEqual([]);
  expect((await rereadStored(store, { jobs: 1, now })).reread).toBe(0);
});

test('stopped, it goes on where it was and links at the end', async () => {
  const store = await made('stopped.db');
  const before = chronologyOf(store);
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const many = shortNews(90, 5)
    .slice(20)
    .map((report) => ({ ...report, id: `more-${report.id}` }));
  await addTo(store, many);
  await linkAll(store, { now });
  const whole = chronologyOf(store);
  const first = await rereadStored(store, { jobs: 1, now, all: true, signal: controller.signal, onProgress: stop });
  expect(first).toMatchObject({ stopped: true });
  expect(first.link).toBeUndefined();
  const second = await rereadStored(store, { jobs: 1, now, all: true });
  const total = reports(store, { versions: 'all' }, { limit: 1000 }).rows.length;
  expect(first.reread + second.reread).toBe(total);
  expect(first.reread).toBeGreaterThan(0);
  expect(second.link).toBeDefined();
  expect(chronologyOf(store)).toEqual(whole);
  expect(before.length).toBeLessThan(whole.length);
  expect(checkStore(store)).toEqual([]);
});
