import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestServer } from '../../../test/support/app.ts';
import { serverOn } from '../../../test/support/app.ts';
import { addTo } from '../../../test/support/keep.ts';
import { fireReports } from '../../../test/support/review.ts';
import { folder } from '../../../test/support/store.ts';
import { closeStore, openStore } from '../../store/index.ts';

const at = folder();
let server: TestServer;

beforeAll(async () => {
  const store = openStore(at('a.db'), { mode: 'create' });
  await addTo(store, fireReports);
  closeStore(store);
  server = serverOn(at('a.db'));
});
afterAll(() => server.close());

const send = (method: string, url: string, body: unknown) =>
  server.send(method, url, { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });

const correct = (more: object = {}) => ({
  what: 'correct',
  target: { report: 'gazette', path: '/figures/f1/min' },
  old: 12,
  new: 9,
  why: 'the text says so',
  ...more,
});
const decide = (coder: string, decisions: readonly unknown[], more: object = {}) =>
  send('POST', '/api/decisions', { coder, decisions, ...more });

const eventOf = async (report: string): Promise<string> => {
  const [event] = (await server.get(`/api/reports/${report}`)).body.events;
  return event.partOf ?? event.cluster;
};

test('what is decided is previewed, written, seen by all that shows it, and undone', async () => {
  const event = await eventOf('gazette');
  const before = (await server.get(`/api/events/${event}`)).text;
  const previewed = await decide('Ann', [correct()], { preview: true });
  expect(previewed.status).toBe(200);
  expect(previewed.body.events).toMatchObject([{ event, conflicts: { before: 2, after: 1 } }]);
  expect((await server.get(`/api/events/${event}`)).text).toBe(before);
  const { body } = await decide('Ann', [correct()]);
  expect(body.changes).toMatchObject([{ target: { report: 'gazette', path: '/figures/f1/min' }, old: 12, new: 9 }]);
  expect((await server.get('/api/reports/gazette')).body.record.figures[0].min).toBe(9);
  expect((await server.get(`/api/events/${event}`)).body.entry.conflicts).toHaveLength(1);
  const review = (await server.get('/api/reports/gazette/review')).body;
  expect(review).toMatchObject({
    coding: 'single',
    states: [{ path: '/figures/f1/min', state: 'corrected', machine: 12, value: 9, span: { start: 11 } }],
    orphans: [],
  });
  const history = (await server.get('/api/history?report=gazette&path=/figures/f1/min')).body;
  expect(history.rows).toMatchObject([{ what: 'correct', old: 12, new: 9, by: 'Ann', why: 'the text says so' }]);
  const undone = await send('POST', `/api/decisions/${body.decisions[0].id}/undo`, {
    coder: 'Bob',
    why: 'it does not',
  });
  expect(undone.body).toMatchObject({ decision: { what: 'undo', by: 'Bob' }, events: [event] });
  expect((await server.get(`/api/events/${event}`)).text).toBe(before);
  expect((await server.get('/api/decisions')).body).toMatchObject({
    rows: [{ what: 'correct' }, { what: 'undo' }],
    chain: { whole: true, decisions: 2, problems: [] },
  });
});

test('who saw another value gets 409 with the value that stands and who set it', async () => {
  const { body } = await decide('Ann', [correct({ new: 13 })]);
  const { status, body: refused } = await decide('Bob', [correct({ new: 14 })]);
  expect(status).toBe(409);
  expect(refused.error).toMatchObject({
    code: 'conflict',
    details: { current: 13, by: 'Ann', at: expect.any(String) },
  });
  await send('POST', `/api/decisions/${body.decisions[0].id}/undo`, { coder: 'Ann', why: 'anew' });
});

test.each<readonly [string, string, string, unknown, number]>([
  ['no coder', 'POST', '/api/decisions', { decisions: [correct()] }, 400],
  ['no decision', 'POST', '/api/decisions', { coder: 'Ann', decisions: [] }, 400],
  ['no reason', 'POST', '/api/decisions', { coder: 'Ann', decisions: [correct({ why: undefined })] }, 400],
  [
    'another report',
    'POST',
    '/api/decisions',
    { coder: 'Ann', decisions: [correct({ target: { report: 'x', path: '/figures/f1' } })] },
    404,
  ],
  ['another decision', 'POST', '/api/decisions/none/undo', { coder: 'Ann', why: 'x' }, 404],
  ['an event with itself', 'POST', '/api/events/EVENT/merge', { coder: 'Ann', why: 'x', with: ['EVENT'] }, 400],
  ['an unknown setting', 'PUT', '/api/settings', { colour: 'red' }, 400],
])('refused in the one shape: %s', async (_, method, url, body, status) => {
  const event = await eventOf('gazette');
  const put = (text: string): string => text.replaceAll('EVENT', event);
  const answer = await send(method, put(url), JSON.parse(put(JSON.stringify(body))));
  expect([answer.status, Object.keys(answer.body)]).toEqual([status, ['error']]);
});

test('events are merged and split', async () => {
  const [one, other] = [await eventOf('gazette'), await eventOf('herald')];
  const why = 'one day';
  const merged = await send('POST', `/api/events/${one}/merge`, { coder: 'Ann', why, with: [other] });
  expect(merged.body).toMatchObject({ decision: { what: 'merge', by: 'Ann', why }, events: [one] });
  expect(await eventOf('herald')).toBe(one);
  const split = await send('POST', `/api/events/${one}/split`, { coder: 'Ann', why, reports: ['herald'] });
  expect(split.body.decision.what).toBe('split');
  expect(await eventOf('herald')).not.toBe(one);
});

test('the queue, and what may be asked of it', async () => {
  const { body } = await server.get('/api/review/queue?coder=Ann&limit=2&layer=figures');
  expect(body.rows).toHaveLength(2);
  expect(body).toMatchObject({ events: 2, of: 2, next: expect.any(String) });
  expect(
    (await server.get(`/api/review/queue?coder=Ann&limit=50&layer=figures&cursor=${body.next}`)).body.rows.length,
  ).toBeGreaterThan(0);
  expect((await server.get('/api/review/queue?limit=2&layer=figures')).body.rows).toEqual(body.rows);
  expect((await server.get('/api/review/queue?coder=')).status).toBe(400);
  expect((await server.get('/api/review/queue?coder=Ann&event=none')).status).toBe(404);
  expect((await server.get('/api/history?report=gazette')).status).toBe(400);
  expect((await server.get('/api/reports/none/review')).status).toBe(404);
  expect((await server.get('/api/review/orphans')).body).toEqual({ rows: [] });
});

test('coders do not see each other, and what they differ on is listed', async () => {
  const put = await send('PUT', '/api/settings', { coding: 'double', coders: ['Ann', 'Bob'], title: 'The fire' });
  expect(put.body).toEqual({ coding: 'double', coders: ['Ann', 'Bob'], title: 'The fire' });
  expect((await server.get('/api/settings')).body).toEqual(put.body);
  await decide('Ann', [correct({ new: 13 })]);
  const blind = (await server.get('/api/reports/gazette/review?coder=Bob')).body;
  expect(blind.states).toEqual([]);
  // What Bob undid before is his own; of what Ann decided he sees nothing.
  expect(blind.decisions.filter(({ by }: { by: string }) => by !== 'Bob')).toEqual([]);
  const own = (await server.get('/api/reports/gazette/review?coder=Ann')).body;
  expect([own.states[0].state, own.record.figures[0].min]).toEqual(['pending', 13]);
  expect((await decide('Bob', [correct({ new: 14 })])).status).toBe(200);
  expect((await server.get('/api/review/disputes')).body.rows).toMatchObject([
    {
      path: '/figures/f1/min',
      machine: 12,
      judgements: [
        { by: 'Ann', value: 13 },
        { by: 'Bob', value: 14 },
      ],
    },
  ]);
  expect((await server.get('/api/review/agreement')).body).toMatchObject({ coders: ['Ann', 'Bob', 'machine'] });
  expect(server.failures).toEqual([]);
});
