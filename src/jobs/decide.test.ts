import { afterAll, expect, test } from 'vitest';
import { addTo, chronologyOf, eventsOf, now } from '../../test/support/keep.ts';
import { shortNews } from '../../test/support/news.ts';
import { dossier, folder } from '../../test/support/store.ts';
import { checkStore, clusterById, closeStore, decisions, markStale } from '../store/index.ts';
import type { Store } from '../store/index.ts';
import { mergeEvents, splitEvent, undoDecision } from './decide.ts';
import { decidedPairs } from './decided.ts';
import { linkAll } from './link.ts';

const at = folder();
const open: Store[] = [];
afterAll(() => open.forEach(closeStore));

const why = { by: 'A Reviewer', at: now(), why: 'read both' };
const news = shortNews(30);

const made = async (name: string): Promise<Store> => {
  const store = dossier(at(name));
  open.push(store);
  await addTo(store, news);
  await linkAll(store, { now });
  return store;
};

type Event = readonly [id: string, members: readonly string[]];

/** The three events that most reports tell. */
const largest = (store: Store): readonly [Event, Event, Event] => {
  const [a, b, c] = [...eventsOf(store)].sort(([x, m], [y, n]) => n.length - m.length || (x < y ? -1 : 1));
  return [a as Event, b as Event, c as Event];
};

const membersOf = (store: Store, id: string): readonly string[] => eventsOf(store).get(id) ?? [];

test('merged events are one, under the first id; the other leads there; undone they are as before', async () => {
  const store = await made('merge.db');
  const [[one, ours], [other, theirs]] = largest(store);
  const before = chronologyOf(store);
  const { decision } = await mergeEvents(store, [one, other], why);
  const both = [...ours, ...theirs].sort();
  expect(membersOf(store, one)).toEqual(both);
  expect(clusterById(store, other)?.id).toBe(one);
  expect(clusterById(store, one)?.members.length).toBe(both.length);
  expect(checkStore(store)).toEqual([]);

  expect((await linkAll(store, { now })).moved).toBe(0);
  expect(membersOf(store, one)).toEqual(both);
  await expect(mergeEvents(store, [one, other], why)).rejects.toThrow(/one event with itself already/);

  await undoDecision(store, decision.id.slice(0, 8), why);
  expect(chronologyOf(store)).toEqual(before);
  expect(clusterById(store, other)?.id).toBe(other);
  expect(membersOf(store, other)).toEqual(theirs);
  expect(decidedPairs(store)).toEqual({ must: [], cannot: [] });
  expect((await linkAll(store, { now })).moved).toBe(0);
  expect(decisions(store).rows.map(({ what, why: reason }) => [what, reason])).toEqual([
    ['merge', 'read both'],
    ['undo', 'read both'],
  ]);
  await expect(undoDecision(store, decision.id, why)).rejects.toThrow(/no decision in force/);
  expect(checkStore(store)).toEqual([]);
});

test('reports split from an event tell another; linking keeps them apart; undone they are back', async () => {
  const store = await made('split.db');
  const [[event, members]] = largest(store);
  expect(members.length).toBeGreaterThan(2);
  const before = chronologyOf(store);
  const report = (members[0] as string).split('#')[0] as string;
  const { decision, events } = await splitEvent(store, { event, reports: [report] }, why);
  const [, fresh] = events as [string, string];
  const own = members.filter((id) => id.startsWith(`${report}#`));
  const rest = members.filter((id) => !id.startsWith(`${report}#`));
  for (let again = 0; again < 2; again += 1) {
    expect(membersOf(store, fresh)).toEqual(own);
    expect(membersOf(store, event)).toEqual(rest);
    expect(clusterById(store, fresh)?.members.map((member) => member.report)).toEqual([report]);
    await linkAll(store, { now });
  }
  const { target } = decision;
  expect(target).toMatchObject({ event, members: [{ report, path: '/incidents/0' }] });
  await undoDecision(store, decision.id, why);
  expect(chronologyOf(store)).toEqual(before);
  expect(clusterById(store, fresh)?.id).toBe(event);
  expect(checkStore(store)).toEqual([]);
});

test('the later decision holds: a split cuts what was merged, a merge joins what was split', async () => {
  const store = await made('later.db');
  const [[one, ours], [other, theirs], [third]] = largest(store);
  await mergeEvents(store, [one, other, third], why);
  const reports = [...new Set(theirs.map((id) => id.split('#')[0] as string))];
  const { events } = await splitEvent(store, { event: one, reports }, why);
  const [, fresh] = events as [string, string];
  await linkAll(store, { now });
  expect(membersOf(store, fresh)).toEqual(theirs);
  expect(membersOf(store, one)).toEqual(expect.arrayContaining([...ours]));
  await mergeEvents(store, [fresh, one], why);
  await linkAll(store, { now });
  expect(membersOf(store, fresh)).toEqual(expect.arrayContaining([...ours, ...theirs]));
  expect(clusterById(store, one)?.id).toBe(fresh);
  expect(checkStore(store)).toEqual([]);
});

test('what cannot be decided is told and changes nothing', async () => {
  const store = await made('refused.db');
  const [[event, members]] = largest(store);
  const reports = [...new Set(members.map((id) => id.split('#')[0] as string))];
  const before = chronologyOf(store);
  await expect(mergeEvents(store, ['none', event], why)).rejects.toThrow(/no event none/);
  await expect(mergeEvents(store, [event, event], why)).rejects.toThrow(/itself/);
  await expect(splitEvent(store, { event, reports }, why)).rejects.toThrow(/no other report/);
  await expect(splitEvent(store, { event, reports: ['x'] }, why)).rejects.toThrow(/no report x/);
  await expect(splitEvent(store, { event, reports: ['bench'] }, why)).rejects.toThrow(/begin with bench/);
  await expect(undoDecision(store, 'none', why)).rejects.toThrow(/nothing was undone/);
  expect(chronologyOf(store)).toEqual(before);
  expect(decisions(store).rows).toEqual([]);
  markStale(store, [event]);
  expect(checkStore(store).map(({ severity }) => severity)).not.toContain('error');
});
