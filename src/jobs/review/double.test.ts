import { expect, test } from 'vitest';
import { now } from '../../../test/support/keep.ts';
import { reviewDossiers } from '../../../test/support/review.ts';
import type { FindingDraft, ReportRecord } from '../../model/index.ts';
import { checkStore, clusters, recordOf } from '../../store/index.ts';
import type { Store } from '../../store/index.ts';
import { undoDecision } from '../decide.ts';
import { agreementIn, disputesIn } from './agreement.ts';
import { changeSettings, settingsOf } from './coding.ts';
import { decideAll, decideFinding } from './decide.ts';
import { historyOf } from './history.ts';
import { reviewQueue } from './queue.ts';
import { reviewOf } from './report.ts';
import { decisionsFor } from './seen.ts';

const make = reviewDossiers();
const ann = { by: 'Ann', at: now() };
const bob = { by: 'Bob', at: now() };
const judge = { by: 'Cleo', at: now() };
const why = 'the text says so';

const doubled = async (name: string): Promise<Store> => {
  const store = await make(name);
  changeSettings(store, { coding: 'double', coders: ['Ann', 'Bob'] });
  return store;
};

const record = (store: Store): ReportRecord => recordOf(store, 'gazette') as ReportRecord;
const min = (store: Store): number | null | undefined => record(store).figures[0]?.min;
const on = (path: string, more: Partial<FindingDraft>): FindingDraft =>
  ({ what: 'correct', target: { report: 'gazette', path }, why, ...more }) as FindingDraft;
const state = (store: Store, path: string, coder?: string) =>
  reviewOf(store, 'gazette', { coder })?.states.find((one) => one.path === path);

test('a value is in force when both coders agree on it, not before', async () => {
  const store = await doubled('agree');
  decideFinding(store, on('/figures/f1/min', { new: 14 }), ann);
  expect(min(store)).toBe(12);
  decideFinding(store, on('/figures/f1/min', { old: 12, new: 14 }), bob);
  expect(min(store)).toBe(14);
  expect(state(store, '/figures/f1/min')).toMatchObject({ state: 'corrected', machine: 12, value: 14 });
  decideFinding(store, on('/figures/f4', { what: 'reject' }), ann);
  expect(record(store).figures).toHaveLength(4);
  decideFinding(store, on('/figures/f4', { what: 'reject' }), bob);
  expect(record(store).figures).toHaveLength(3);
  expect(checkStore(store)).toEqual([]);
});

test('a coder sees their own record and nothing of what the other decided', async () => {
  const store = await doubled('blind');
  decideFinding(store, on('/figures/f1/min', { new: 14 }), ann);
  decideFinding(store, on('/figures/f2', { what: 'reject' }), ann);
  expect(state(store, '/figures/f1/min', 'Ann')).toMatchObject({
    state: 'pending',
    machine: 12,
    value: 14,
    by: ['Ann'],
  });
  expect(reviewOf(store, 'gazette', { coder: 'Bob' })).toMatchObject({ states: [], decisions: [] });
  expect(decisionsFor(store, { coder: 'Bob' }).rows).toEqual([]);
  expect(historyOf(store, { report: 'gazette', path: '/figures/f1/min' }, { coder: 'Bob' })).toEqual([]);
  const paths = (coder: string) =>
    reviewQueue(store, { coder, report: 'gazette', layer: 'figures' }).rows.map(({ path }) => path);
  expect(paths('Bob')).toContain('/figures/f1');
  expect(paths('Bob')).toContain('/figures/f2');
  expect(paths('Ann')).not.toContain('/figures/f1');
  // What Bob saw is what the machine read, though Ann put it right.
  decideFinding(store, on('/figures/f1/min', { old: 12, new: 15 }), bob);
  expect(state(store, '/figures/f1/min', 'Bob')).toMatchObject({ state: 'pending', value: 15, by: ['Bob'] });
  expect(state(store, '/figures/f1/min')).toMatchObject({ state: 'disputed', value: 12, by: ['Ann', 'Bob'] });
});

test('where coders differ the machine stands until somebody settles it, and that holds over both', async () => {
  const store = await doubled('settle');
  const [first] = decideFinding(store, on('/figures/f1/min', { new: 14 }), ann).decisions;
  const [second] = decideFinding(store, on('/figures/f1/min', { new: 15 }), bob).decisions;
  expect(min(store)).toBe(12);
  expect(disputesIn(store)).toMatchObject([
    {
      report: 'gazette',
      path: '/figures/f1/min',
      words: 'At least 12',
      machine: 12,
      judgements: [
        { by: 'Ann', value: 14, why },
        { by: 'Bob', value: 15, why },
      ],
    },
  ]);
  const adjudicates = [first?.id as string, second?.id as string];
  const [settled] = decideFinding(store, on('/figures/f1/min', { new: 15, adjudicates }), judge).decisions;
  expect(settled).toMatchObject({ adjudicates });
  expect(min(store)).toBe(15);
  expect(disputesIn(store)).toEqual([]);
  decideFinding(store, on('/figures/f1/min', { new: 16 }), ann);
  expect(min(store)).toBe(15);
  await undoDecision(store, settled?.id as string, { ...judge, why: 'too soon' });
  expect(min(store)).toBe(12);
  expect(checkStore(store)).toEqual([]);
});

test('one coder rejects what the other accepts: it stays, disputed', async () => {
  const store = await doubled('existence');
  const [one] = decideFinding(store, on('/figures/f4', { what: 'reject' }), ann).decisions;
  decideFinding(store, on('/figures/f4', { what: 'accept' }), bob);
  expect(record(store).figures.map(({ id }) => id)).toContain('f4');
  expect(state(store, '/figures/f4')).toMatchObject({ state: 'disputed' });
  const accept = on('/figures/f4', { what: 'accept' });
  expect(() => decideFinding(store, { ...accept, adjudicates: ['x'] }, judge)).toThrow(/x is no decision about this/);
  decideFinding(store, { ...accept, adjudicates: [one?.id as string] }, judge);
  expect(state(store, '/figures/f4')).toMatchObject({ state: 'accepted' });
});

test('what both add to the same words is one finding', async () => {
  const store = await doubled('added');
  const start = record(store).report.text.indexOf('Three children');
  const draft = {
    what: 'add',
    target: { report: 'gazette', path: '/figures', span: { start, end: start + 14 } },
    new: { measure: 'injured', min: 3, max: 3, event: 'v2', attribution: 'a2' },
  } as const;
  decideFinding(store, draft, ann);
  expect(record(store).figures).toHaveLength(4);
  expect(state(store, '/figures/r1', 'Ann')).toMatchObject({ state: 'pending' });
  decideFinding(store, draft, bob);
  expect(record(store).figures.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3', 'f4', 'r1']);
});

test('what only one added is let stand or not by whoever settles it', async () => {
  const store = await doubled('added alone');
  const start = record(store).report.text.indexOf('Three children');
  const target = { report: 'gazette', path: '/figures', span: { start, end: start + 14 } };
  const value = { measure: 'injured', min: 3, max: 3, event: 'v2', attribution: 'a2' };
  const [one] = decideFinding(store, { what: 'add', target, new: value }, ann).decisions;
  const [other] = decideFinding(store, { what: 'add', target, new: { ...value, max: 4 } }, bob).decisions;
  const dispute = disputesIn(store)[0];
  expect([dispute?.path, dispute?.judgements.map(({ by }) => by)]).toEqual(['/figures/r1', ['Ann', 'Bob']]);
  const settle = { adjudicates: [one?.id as string, other?.id as string] };
  const [kept] = decideFinding(store, on('/figures/r1', { what: 'accept', ...settle }), judge).decisions;
  expect(
    record(store)
      .figures.map(({ id, max }) => [id, max])
      .at(-1),
  ).toEqual(['r1', 3]);
  await undoDecision(store, kept?.id as string, { ...judge, why: 'part of the dead' });
  decideFinding(store, on('/figures/r1', { what: 'reject', ...settle }), judge);
  expect(record(store).figures).toHaveLength(4);
  expect(disputesIn(store)).toEqual([]);
  expect(agreementIn(store).fields.find(({ field }) => field === 'figures/exists')?.units).toBe(1);
  expect(checkStore(store)).toEqual([]);
});

test('what is in force is told to each coder by their own decision, and to others without names', async () => {
  const store = await doubled('names');
  decideFinding(store, on('/figures/f1/min', { new: 14, why: 'of Ann' }), ann);
  decideFinding(store, on('/figures/f1/min', { new: 14, why: 'of Bob' }), bob);
  expect(state(store, '/figures/f1/min', 'Ann')).toMatchObject({ state: 'corrected', by: ['Ann'], why: 'of Ann' });
  expect(state(store, '/figures/f1/min', 'Bob')).toMatchObject({ state: 'corrected', by: ['Bob'], why: 'of Bob' });
  const third = state(store, '/figures/f1/min', 'Dan');
  expect(third).toMatchObject({ state: 'corrected', value: 14, by: [], decisions: [] });
  expect(third).not.toHaveProperty('why');
});

test('events of the chronology are judged by the same rules', async () => {
  const store = await doubled('card');
  const event = clusters(store, { order: 'importance' }).rows[0]?.id as string;
  const status = () => clusters(store, { rejected: true }).rows.find(({ id }) => id === event)?.status;
  const [one] = decideFinding(store, { what: 'accept', target: { event } }, ann).decisions;
  expect(status()).toBe('disputed');
  decideFinding(store, { what: 'reject', target: { event }, old: 'disputed', why }, bob);
  expect(disputesIn(store)).toMatchObject([
    { event, path: '/status', judgements: [{ value: 'confirmed' }, { value: 'rejected' }] },
  ]);
  decideFinding(store, { what: 'accept', target: { event }, adjudicates: [one?.id as string] }, judge);
  expect(status()).toBe('confirmed');
});

test('another way of coding makes other decisions count', async () => {
  const store = await make('switch');
  decideFinding(store, on('/figures/f1/min', { new: 14 }), ann);
  expect(min(store)).toBe(14);
  changeSettings(store, { coding: 'double' });
  expect(min(store)).toBe(12);
  changeSettings(store, { coding: 'single', title: 'A fire' });
  expect(min(store)).toBe(14);
  expect(settingsOf(store)).toEqual({ title: 'A fire', coding: 'single', coders: [] });
  expect(() => changeSettings(store, { coders: [' '] })).toThrow(/a coder has a name/);
});

test('agreement is told per field and per pair, the machine as one of the coders', async () => {
  const store = await doubled('alpha');
  decideAll(
    store,
    [
      on('/figures/f1', { what: 'accept' }),
      on('/figures/f2', { what: 'accept' }),
      on('/figures/f3', { what: 'accept' }),
      on('/figures/f4', { what: 'reject' }),
    ],
    ann,
  );
  decideAll(
    store,
    [
      on('/figures/f1', { what: 'accept' }),
      on('/figures/f2', { new: { measure: 'killed' } }),
      on('/figures/f3', { what: 'accept' }),
      on('/figures/f4', { what: 'reject' }),
    ],
    bob,
  );
  const { coders, fields, pairs, alpha, units } = agreementIn(store);
  expect(coders).toEqual(['Ann', 'Bob', 'machine']);
  const field = (name: string) => fields.find((one) => one.field === name);
  // Ann and the machine say injured where Bob says killed; on the others all three agree.
  expect(field('figures/measure')).toMatchObject({ metric: 'nominal', units: 3 });
  expect(field('figures/measure')?.alpha).toBeCloseTo(1 - ((2 / 2) * 2) / ((2 * 7 * 2) / 8), 6);
  expect(field('figures/min')).toMatchObject({ metric: 'interval', units: 3, alpha: 1 });
  // Two rejections against three acceptances of the machine's.
  expect(field('figures/exists')?.units).toBe(4);
  expect(pairs.map(({ a, b }) => `${a} ${b}`)).toEqual(['Ann Bob', 'Ann machine', 'Bob machine']);
  expect(pairs[0]?.alpha).not.toBe(pairs[1]?.alpha);
  expect(alpha).toBeGreaterThan(0);
  expect(units).toBe(fields.reduce((sum, one) => sum + one.units, 0));
});
