import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serverOn } from '../../../test/support/app.ts';
import type { Answer, TestServer } from '../../../test/support/app.ts';
import { now } from '../../../test/support/keep.ts';
import { dossier, folder } from '../../../test/support/store.ts';
import { addReports } from '../../jobs/add.ts';
import { eventView } from '../../jobs/event-view.ts';
import type { EventView } from '../../jobs/event-view.ts';
import { importAll } from '../../jobs/sources.ts';
import { clusters, closeStore } from '../../store/index.ts';
import { accountsSchema, findingPassagesSchema } from '../schemas/accounts.ts';
import { eventSchema } from '../schemas/events.ts';

const at = folder();
const samples = resolve(import.meta.dirname, '../../../samples');
let server: TestServer;
let whole: EventView;

const viewOf = (id: string, day?: string): EventView | undefined =>
  server.dossier.read((store) => eventView(store, id, day));

beforeAll(async () => {
  const store = dossier(at('samples.db'));
  await addReports(store, importAll([samples], { stdin: process.stdin }), { jobs: 1, now });
  const [first] = clusters(store, { order: 'importance', limit: 1 }).rows;
  closeStore(store);
  server = serverOn(at('samples.db'));
  whole = viewOf(first?.id ?? '') as EventView;
});
afterAll(() => server.close());

const ask = (path: string): Promise<Answer> => server.get(`/api${path}`);

const tellingsOf = async (id: string, day?: string) => {
  const { body } = await ask(`/events/${id}/accounts${day === undefined ? '' : `?asBelievedOn=${day}`}`);
  return accountsSchema.parse(body).tellings;
};

const partOf = (type: string): EventView => {
  const part = whole.parts.find((one) => one.type === type);
  return viewOf(part?.id ?? '') as EventView;
};

test('every report that tells the event tells it in some way, and every statement in a dispute over it is among these', async () => {
  const tellings = await tellingsOf(whole.summary.id);
  const mains = new Set(tellings.filter(({ main }) => main).map(({ report }) => report));
  expect([...mains].sort()).toEqual(whole.reports.map(({ id }) => id).sort());
  const said = new Set(tellings.map(({ statement }) => statement));
  const disputed =
    whole.entry?.conflicts.filter(({ kind }) => kind !== 'figure').flatMap((one) => one.statements) ?? [];
  expect(disputed.length).toBeGreaterThan(0);
  expect(disputed.filter((statement) => !said.has(statement))).toEqual([]);
});

test('a denial is told as something that did not happen', async () => {
  const tellings = await tellingsOf(whole.summary.id);
  expect(tellings.filter(({ polarity }) => polarity === 'negative').map(({ type }) => type)).toContain('use-of-force');
});

test('of an earlier day only reports of then tell it', async () => {
  const [then, later] = [await tellingsOf(whole.summary.id, '2022-01-08'), await tellingsOf(whole.summary.id)];
  expect(then.length).toBeGreaterThan(0);
  expect(then.length).toBeLessThan(later.length);
});

test('each finding a telling names has words of its own, in their sentence', async () => {
  const tellings = await tellingsOf(whole.summary.id);
  for (const { report, time, place, people } of tellings) {
    const findings = [time?.id ?? [], place?.finding ?? [], people.map(({ finding }) => finding)].flat();
    if (findings.length === 0) continue;
    const { body } = await ask(`/reports/${encodeURIComponent(report)}/passages?findings=${findings.join(',')}`);
    const { rows } = findingPassagesSchema.parse(body);
    expect(rows.map(({ finding }) => finding)).toEqual([...new Set(findings)]);
    for (const { text, words } of rows) for (const { start, end } of words) expect(text.slice(start, end)).not.toBe('');
    const shown = rows.map(({ text, words }) => words.map(({ start, end }) => text.slice(start, end)).join(' '));
    for (const person of people) expect(shown).toContain(person.words);
  }
});

test('findings a report has not are left out; a report or an event that is not there is 404', async () => {
  const report = encodeURIComponent(whole.reports[0]?.id ?? '');
  expect((await ask(`/reports/${report}/passages?findings=f999,v1.p99,x`)).body).toMatchObject({ rows: [] });
  expect((await ask('/reports/none/passages?findings=f1')).status).toBe(404);
  expect((await ask('/events/none/accounts')).status).toBe(404);
});

test('the number that was withdrawn is said to be, and every event is as its schema says', () => {
  const points = whole.entry?.tolls.flatMap((toll) => toll.points) ?? [];
  const gone = points.filter(({ statement }) => whole.withdrawn.includes(statement));
  expect(new Set(gone.map(({ min }) => min))).toEqual(new Set([164]));
  expect(() => eventSchema.parse(whole)).not.toThrow();
});

test('a part is an event of its own: what its reports say of it alone, and the way to the whole', () => {
  const part = partOf('resignation');
  expect(() => eventSchema.parse(part)).not.toThrow();
  expect(part.whole?.id).toBe(whole.summary.id);
  expect(part.parts).toEqual([]);
  expect(part.reports.length).toBe(part.entry?.independence?.reports);
  expect(part.entry?.statements.length).toBeGreaterThan(2);
  expect(part.statementsTotal).toBeLessThan(whole.statementsTotal / 10);
  expect(part.entry?.event.members.every(({ report }) => whole.reports.some(({ id }) => id === report))).toBe(true);
});

test('a part of an earlier day is told by reports of then, and by none before there were any', () => {
  const { id } = partOf('resignation').summary;
  const then = viewOf(id, '2022-01-07');
  expect(then?.reports.every(({ published = '' }) => published < '2022-01-08')).toBe(true);
  expect(then?.reports.length).toBeGreaterThan(0);
  expect(viewOf(id, '2021-12-31')).toBeUndefined();
});

test('parts of an earlier state have addresses too', () => {
  const then = viewOf(whole.summary.id, '2022-01-20');
  expect(then?.parts.length).toBeGreaterThan(0);
  expect(then?.parts.every(({ id }) => /^e[0-9a-f]+$/.test(id))).toBe(true);
});
