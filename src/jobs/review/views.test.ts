import { expect, test } from 'vitest';
import { now } from '../../../test/support/keep.ts';
import { reviewDossiers } from '../../../test/support/review.ts';
import type { FindingDraft } from '../../model/index.ts';
import { checkStore, clusters, decisions } from '../../store/index.ts';
import type { Store } from '../../store/index.ts';
import { undoDecision } from '../decide.ts';
import { chainOfDecisions } from './audit.ts';
import { checkReviewed } from './check.ts';
import { decideAll, decideFinding } from './decide.ts';
import { historyOf } from './history.ts';
import { reviewQueue } from './queue.ts';
import { orphansOf, reviewOf } from './report.ts';
import { decisionsFor } from './seen.ts';

const make = reviewDossiers();
const ann = { by: 'Ann', at: '2031-06-01T10:00:00Z' };
const bob = { by: 'Bob', at: '2031-06-02T10:00:00Z' };
const why = 'the text says so';
const on = (path: string, more: Partial<FindingDraft>): FindingDraft =>
  ({ what: 'correct', target: { report: 'gazette', path }, why, ...more }) as FindingDraft;

test('the history of a value tells who made it what, when and why, undone or not', async () => {
  const store = await make('history');
  const [first] = decideFinding(store, on('/figures/f1/min', { new: 14 }), ann).decisions;
  decideFinding(store, on('/figures/f1', { new: { min: 13, max: 20 } }), bob);
  decideFinding(store, on('/figures/f1/measure', { new: 'casualties' }), bob);
  await undoDecision(store, first?.id as string, { ...bob, why: 'misread' });
  expect(historyOf(store, { report: 'gazette', path: '/figures/f1/min' })).toEqual([
    {
      decision: first?.id,
      what: 'correct',
      path: '/figures/f1/min',
      old: 12,
      new: 14,
      ...ann,
      why,
      undone: { decision: expect.any(String), ...bob, why: 'misread' },
    },
    expect.objectContaining({ path: '/figures/f1', old: 14, new: 13, by: 'Bob' }),
  ]);
  expect(historyOf(store, { report: 'gazette', path: '/figures/f1' }).map(({ path }) => path)).toEqual([
    '/figures/f1/min',
    '/figures/f1',
    '/figures/f1/measure',
  ]);
  expect(historyOf(store, { report: 'gazette', path: '/figures/f2' })).toEqual([]);
});

test('the history of an event is that of its card', async () => {
  const store = await make('event history');
  const event = clusters(store, { order: 'importance' }).rows[0]?.id as string;
  decideFinding(store, { what: 'accept', target: { event } }, ann);
  decideFinding(store, { what: 'correct', target: { event }, new: { type: 'shooting' } }, bob);
  expect(historyOf(store, { event })).toMatchObject([
    { what: 'accept', old: 'disputed', by: 'Ann' },
    { what: 'correct', new: { type: 'shooting' }, by: 'Bob' },
  ]);
});

test('the list of decisions is filtered, and its chain is told whole or broken', async () => {
  const store = await make('audit');
  const event = clusters(store, { order: 'importance' }).rows[0]?.id as string;
  decideAll(store, [on('/figures/f1/min', { new: 14 }), on('/figures/f2', { what: 'accept' })], ann);
  decideFinding(store, { what: 'accept', target: { event } }, bob);
  const count = (filter: Parameters<typeof decisionsFor>[1]): number => decisionsFor(store, filter).rows.length;
  expect([
    count({}),
    count({ by: 'Ann' }),
    count({ what: 'accept' }),
    count({ report: 'gazette' }),
    count({ event }),
    count({ by: 'Bob', report: 'gazette' }),
  ]).toEqual([3, 2, 2, 2, 1, 0]);
  expect(decisionsFor(store, { order: 'newest', limit: 1 })).toMatchObject({
    rows: [{ by: 'Bob' }],
    next: expect.any(String),
  });
  expect(chainOfDecisions(store)).toEqual({ whole: true, decisions: 3, problems: [] });
  store.sqlite.exec(`DROP TRIGGER decision_is_final; UPDATE decision SET why = 'x' WHERE by = 'Bob'`);
  expect(chainOfDecisions(store)).toMatchObject({ whole: false, problems: [{ code: 'decision-changed' }] });
});

test('states of a report tell what was accepted, put right, rejected and added, with what the machine read', async () => {
  const store = await make('states');
  decideAll(
    store,
    [
      on('/figures/f1/min', { new: 14 }),
      on('/figures/f2', { what: 'accept' }),
      on('/figures/f4', { what: 'reject' }),
      on('/outlet', { new: 'Lowport Daily' }),
    ],
    ann,
  );
  const review = reviewOf(store, 'gazette');
  const states = new Map(review?.states.map((one) => [one.path, one]));
  expect(states.get('/figures/f1/min')).toMatchObject({ state: 'corrected', machine: 12, value: 14, by: ['Ann'], why });
  expect(states.get('/figures/f2')).toMatchObject({ state: 'accepted' });
  expect(states.get('/figures/f2/min')).toMatchObject({ state: 'accepted', machine: 31, value: 31 });
  expect(states.get('/figures/f4')).toMatchObject({ state: 'rejected', machine: { min: 2, measure: 'arrested' } });
  expect(states.get('/figures/f4')).not.toHaveProperty('value');
  expect(states.get('/outlet')).toMatchObject({
    state: 'corrected',
    machine: 'Lowport Gazette',
    value: 'Lowport Daily',
  });
  expect(review?.decisions).toEqual(decisions(store).rows);
  expect(reviewOf(store, 'nothing')).toBeUndefined();
});

const all = (store: Store, asked: Partial<Parameters<typeof reviewQueue>[1]> = {}) =>
  reviewQueue(store, { coder: 'Ann', limit: 500, ...asked }).rows;

test('the queue asks first what is doubtful and matters, and says why', async () => {
  const store = await make('queue');
  const rows = all(store);
  expect(rows.map(({ weight }) => weight)).toEqual(rows.map(({ weight }) => weight).toSorted((a, b) => b - a));
  const figure = rows.find(({ report, path }) => report === 'gazette' && path === '/figures/f1');
  expect(figure).toMatchObject({
    layer: 'figures',
    words: 'At least 12',
    value: 'killed, 12 or more',
    certainty: 'stated',
    why: ['two accounts conflict on how many', 'it counts in a toll'],
    event: { id: expect.any(String), title: expect.any(String) },
  });
  expect(figure?.sentence).toMatch(/^At least 12 people were killed .* the Interior Ministry said\.$/);
  const implied = rows.find(({ certainty, report }) => certainty === 'implied' && report === 'gazette');
  expect(implied?.why).toContain('implied, not stated');
  expect(
    (implied?.weight ?? 0) >
      (rows.find(({ path, report }) => path === '/times/t2' && report === 'gazette')?.weight ?? 0),
  ).toBe(true);
  decideFinding(store, on('/figures/f1/min', { new: 14 }), ann);
  expect(all(store).map(({ report, path }) => report + path)).not.toContain('gazette/figures/f1');
});

test('the queue is narrowed, and read in pages that miss and repeat nothing', async () => {
  const store = await make('pages');
  const whole = all(store);
  const found: (typeof whole)[number][] = [];
  for (let cursor: string | undefined, more = true; more;) {
    const page = reviewQueue(store, { coder: 'Ann', limit: 4, ...(cursor === undefined ? {} : { cursor }) });
    found.push(...page.rows);
    cursor = page.next;
    more = cursor !== undefined;
  }
  expect(found).toEqual(whole);
  expect(reviewQueue(store, { coder: 'Ann' })).toMatchObject({ events: 2, of: 2 });
  expect(new Set(all(store, { report: 'herald' }).map(({ report }) => report))).toEqual(new Set(['herald']));
  expect(new Set(all(store, { layer: 'events' }).map(({ layer }) => layer))).toEqual(new Set(['events']));
  const event = clusters(store, { order: 'importance' }).rows[0]?.id as string;
  expect(new Set(all(store, { event }).map(({ report }) => report))).toEqual(new Set(['gazette', 'courier']));
  expect(() => all(store, { cursor: 'x' })).toThrow(/cursor/);
  expect(() => all(store, { event: 'enone' })).toThrow(/no event/);
});

test('asked for one report the queue also has figures that no event uses', async () => {
  const store = await make('unused');
  const rejected = ['v1', 'v2'].map((id): FindingDraft => ({
    what: 'reject',
    target: { report: 'herald', path: `/events/${id}` },
    why,
  }));
  const rows = () =>
    all(store, { report: 'herald', layer: 'figures' }).map(({ path, why: reasons, event }) => [
      path,
      reasons,
      event?.id,
    ]);
  expect(rows()).toEqual([['/figures/f1', ['it counts in a toll'], expect.any(String)]]);
  decideAll(store, rejected, bob);
  expect(rows()).toEqual([['/figures/f1', ['no event uses it'], undefined]]);
});

test('a check finds a record that decisions do not give', async () => {
  const store = await make('check');
  decideFinding(store, on('/figures/f1/min', { new: 14 }), ann);
  expect(checkReviewed(store)).toEqual([]);
  const blob = store.sqlite.prepare('SELECT blob FROM reviewed').pluck().get();
  store.sqlite.exec('DELETE FROM reviewed');
  expect(checkReviewed(store)).toMatchObject([{ code: 'review-astray', severity: 'error' }]);
  store.sqlite.prepare('INSERT INTO reviewed (report, blob) VALUES (2, ?)').run(blob);
  expect(checkReviewed(store).map(({ message }) => /of (\w+):/.exec(message)?.[1])).toEqual(['gazette', 'courier']);
  expect(checkStore(store).map(({ code }) => code)).toEqual(['review-astray']);
  store.sqlite.exec(`UPDATE reviewed SET blob = x'00'`);
  expect(checkStore(store).map(({ code }) => code)).toEqual(['review-unreadable']);
});

test('there are no orphans where every decision finds its words', async () => {
  const store = await make('orphans');
  decideFinding(store, on('/figures/f1/min', { new: 14 }), { by: 'Ann', at: now() });
  expect(orphansOf(store)).toEqual([]);
});
