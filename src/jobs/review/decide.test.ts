import { expect, test } from 'vitest';
import { expectInvariants } from '../../../test/support/invariants.ts';
import { now } from '../../../test/support/keep.ts';
import { reviewDossiers } from '../../../test/support/review.ts';
import { canonical } from '../../model/canonical.ts';
import type { ChronologyEntry, FindingDraft, ReportRecord } from '../../model/index.ts';
import type { DaybookError } from '../../model/errors.ts';
import { checkStore, clusters, decisions, everyStatementOf, machineRecordOf, recordOf } from '../../store/index.ts';
import type { Store } from '../../store/index.ts';
import { undoDecision } from '../decide.ts';
import { eventById } from '../timeline.ts';
import { decideAll, decideFinding } from './decide.ts';
import { orphansOf } from './report.ts';

const make = reviewDossiers();
const ann = { by: 'Ann', at: now() };
const bob = { by: 'Bob', at: now() };

const eventOf = (store: Store, report: string): string =>
  clusters(store, { rejected: true, limit: 100 }).rows.find(({ id }) =>
    (eventById(store, id)?.entry?.event.members ?? []).some((member) => member.report === report),
  )?.id as string;

const entry = (store: Store, id: string): ChronologyEntry => eventById(store, id)?.entry as ChronologyEntry;
const record = (store: Store, id: string): ReportRecord => recordOf(store, id) as ReportRecord;

const killed = (store: Store, id: string): readonly (readonly [string, number | null, number | null])[] =>
  entry(store, id)
    .tolls.filter(({ measure, ofWhom }) => measure === 'killed' && ofWhom === undefined)
    .flatMap(({ points }) => points.map(({ statement, min, max }) => [statement, min, max] as const));

const figure = (path: string, more: Partial<FindingDraft> = {}): FindingDraft =>
  ({ what: 'correct', target: { report: 'gazette', path }, why: 'the text says so', ...more }) as FindingDraft;

const failed = (work: () => unknown): DaybookError => {
  try {
    work();
  } catch (error) {
    return error as DaybookError;
  }
  throw new Error('it went through');
};

/** Every table that follows from records, without what only numbers rows. */
const drawn = (store: Store): string =>
  canonical([
    clusters(store, { rejected: true, limit: 100 }).rows.map(({ seq: _, ...row }) => row),
    ['gazette', 'courier', 'herald'].map((report) => [
      record(store, report),
      everyStatementOf(store, { reports: [report] }),
    ]),
    store.sqlite.prepare('SELECT kind, report, hex(blob) FROM sketch ORDER BY kind, report').all(),
    store.sqlite.prepare('SELECT date, report, weight, sentences FROM day_vote ORDER BY date, report').all(),
    store.sqlite.prepare('SELECT * FROM incident ORDER BY id').all(),
    store.sqlite.prepare('SELECT name, statements FROM voice WHERE statements > 0 ORDER BY name').all(),
  ]);

const bytes = (store: Store, id: string): string => JSON.stringify(entry(store, id));

test('a corrected figure changes statements, toll and conflict at once; undone all is as it was, byte for byte', async () => {
  const store = await make('correct');
  const event = eventOf(store, 'gazette');
  const [before, tables] = [bytes(store, event), drawn(store)];
  expect(killed(store, event)).toEqual([
    ['courier#f1', 9, 9],
    ['gazette#f1', 12, null],
  ]);
  const {
    decisions: made,
    events,
    changes,
  } = decideFinding(
    store,
    figure('/figures/f1', { old: { min: 12, max: null }, new: { min: 9, max: 9, exact: true } }),
    ann,
  );
  expect(changes).toMatchObject([{ words: 'At least 12', what: 'correct', old: { min: 12 }, new: { min: 9 } }]);
  expect(killed(store, event)).toEqual([
    ['courier#f1', 9, 9],
    ['gazette#f1', 9, 9],
  ]);
  expect(events).toMatchObject([{ event, conflicts: { before: 2, after: 1 } }]);
  expect(
    everyStatementOf(store, { reports: ['gazette'] }).find(({ statement }) => statement.id === 'gazette#f1'),
  ).toMatchObject({ min: 9, max: 9 });
  expect(machineRecordOf(store, 'gazette')?.figures[0]).toMatchObject({
    min: 12,
    max: null,
    rule: record(store, 'gazette').figures[0]?.rule,
  });
  expect(record(store, 'gazette').incidents[0]?.totals[0]).toMatchObject({
    measure: 'killed',
    min: 9,
    max: 9,
    people: [],
  });
  expect(checkStore(store)).toEqual([]);
  const undone = await undoDecision(store, made[0]?.id as string, { ...bob, why: 'it does not' });
  expect(undone).toMatchObject({ decision: { what: 'undo', by: 'Bob' }, events: [event] });
  expect(bytes(store, event)).toBe(before);
  expect(drawn(store)).toBe(tables);
  expect(checkStore(store)).toEqual([]);
});

test.each<readonly [string, FindingDraft, string]>([
  ['figure', figure('/figures/f1', { what: 'reject' }), '/figures/f1'],
  ['attribution', figure('/attributions/a1', { what: 'reject' }), '/attributions/a1'],
  ['event that figures and labels hang on', figure('/events/v1', { what: 'reject' }), '/events/v1'],
  ['main event of the report', figure('/events/v3', { what: 'reject' }), '/events/v3'],
  ['phrase of time', figure('/times/t1', { what: 'reject' }), '/times/t1'],
  ['toponym', figure('/toponyms/p1', { what: 'reject' }), '/toponyms/p1'],
])('a rejected %s leaves nothing that points at it; undone all is as it was', async (name, draft, path) => {
  const store = await make(`reject ${name}`);
  const event = eventOf(store, 'gazette');
  const [before, tables] = [bytes(store, event), drawn(store)];
  const [decision] = decideFinding(store, draft, ann).decisions;
  const now = record(store, 'gazette');
  expectInvariants(now);
  const [, layer, id] = path.split('/') as [string, 'figures', string];
  expect(now[layer].some((one) => one.id === id)).toBe(false);
  expect(drawn(store)).not.toBe(tables);
  expect(checkStore(store)).toEqual([]);
  await undoDecision(store, decision?.id as string, { ...ann, why: 'it was there' });
  expect(bytes(store, event)).toBe(before);
  expect(drawn(store)).toBe(tables);
});

test('who said it is given up to the report itself where the attribution is none', async () => {
  const store = await make('voice');
  decideFinding(store, figure('/attributions/a1', { what: 'reject' }), ann);
  expect(record(store, 'gazette').figures.map(({ attribution }) => attribution)).toEqual([null, null, 'a2', 'a3']);
});

test('a report all of whose events are rejected tells no event; its id comes back', async () => {
  const store = await make('empty');
  const event = eventOf(store, 'herald');
  const before = bytes(store, event);
  const why = 'about nothing';
  const { decisions: made, events } = decideAll(
    store,
    ['v1', 'v2'].map((id) => ({ what: 'reject' as const, target: { report: 'herald', path: `/events/${id}` }, why })),
    ann,
  );
  expect(record(store, 'herald').incidents).toEqual([]);
  expect(events).toMatchObject([{ event, status: { before: 'provisional', after: 'rejected' } }]);
  expect(clusters(store).rows.map(({ id }) => id)).not.toContain(event);
  expect(clusters(store, { rejected: true }).rows.map(({ id }) => id)).toContain(event);
  expect(checkStore(store)).toEqual([]);
  for (const { id } of made) await undoDecision(store, id, { ...ann, why: 'it tells a strike' });
  expect(bytes(store, event)).toBe(before);
  expect(checkStore(store)).toEqual([]);
});

test('an added figure counts, under an id that is never given again', async () => {
  const store = await make('add');
  const event = eventOf(store, 'gazette');
  const before = bytes(store, event);
  const { text } = record(store, 'gazette').report;
  const start = text.indexOf('Three children');
  const draft = {
    what: 'add',
    target: { report: 'gazette', path: '/figures', span: { start, end: start + 14 } },
    new: { measure: 'injured', min: 3, max: 3, event: 'v2', attribution: 'a2' },
  } as const;
  expect(failed(() => decideFinding(store, { ...draft, new: { measure: 'injured', min: 3 } }, ann)).message).toMatch(
    /whose claim/,
  );
  const [decision] = decideFinding(store, draft, ann).decisions;
  const added = record(store, 'gazette').figures.at(-1);
  expect(added).toMatchObject({
    id: 'r1',
    rule: 'review/added',
    certainty: 'stated',
    words: 'Three children',
    exact: true,
  });
  expectInvariants(record(store, 'gazette'));
  expect(entry(store, event).tolls.flatMap(({ points }) => points.map(({ statement }) => statement))).toContain(
    'gazette#r1',
  );
  expect(failed(() => decideFinding(store, draft, bob)).message).toMatch(/\/figures\/r1 says this of the same words/);
  decideFinding(store, figure('/figures/r1/max', { new: 5 }), bob);
  expect(record(store, 'gazette').figures.at(-1)).toMatchObject({ id: 'r1', min: 3, max: 5 });
  await undoDecision(store, decision?.id as string, { ...ann, why: 'part of the dead' });
  expect(bytes(store, event)).toBe(before);
  // Bob's correction of it waits, and does not go to another figure.
  expect(orphansOf(store)).toMatchObject([{ decision: { by: 'Bob' }, words: 'Three children' }]);
  decideFinding(store, draft, ann);
  expect(record(store, 'gazette').figures.at(-1)).toMatchObject({ id: 'r2', max: 3 });
});

test('an added event joins the happening told around it, and makes one where the report tells none', async () => {
  const bare = {
    id: 'bare',
    text: 'The mayor spoke of calm. Nothing else was said by him.',
    language: 'en',
    published: '2031-05-20',
  };
  const store = await make('event', [
    bare,
    { ...bare, id: 'other', text: 'A bomb exploded in Astana on Monday. Two people were killed.' },
  ]);
  const spanOf = (report: string, words: string) => {
    const start = record(store, report).report.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const add = (report: string, words: string) =>
    decideFinding(
      store,
      {
        what: 'add',
        target: { report, path: '/events', span: spanOf(report, words) },
        new: {
          type: 'protest',
          attribution: null,
          time: { from: '2031-05-20', to: '2031-05-20', precision: 'day', basis: 'stated' },
        },
      },
      ann,
    );
  expect(record(store, 'bare').incidents).toEqual([]);
  const [decision] = add('bare', 'calm').decisions;
  expect(record(store, 'bare').incidents).toMatchObject([{ id: 'r1i', main: 'r1', lead: true }]);
  expect(record(store, 'bare').events[0]).toMatchObject({ sentence: { start: 0, end: 24 } });
  const event = eventOf(store, 'bare');
  expect(clusters(store).rows.find(({ id }) => id === event)).toMatchObject({ type: 'protest', from: '2031-05-20' });
  const incidents = record(store, 'other').incidents;
  add('other', 'people');
  expect(record(store, 'other').incidents).toHaveLength(incidents.length);
  expect(record(store, 'other').incidents.flatMap(({ events }) => events)).toContain('r1');
  for (const report of ['bare', 'other']) expectInvariants(record(store, report));
  expect(checkStore(store)).toEqual([]);
  await undoDecision(store, decision?.id as string, { ...ann, why: 'no protest' });
  expect(clusters(store, { rejected: true }).rows.map(({ id }) => id)).not.toContain(event);
  expect(checkStore(store)).toEqual([]);
});

test('what rests on a finding follows it', async () => {
  const store = await make('follow');
  const event = eventOf(store, 'herald');
  decideFinding(
    store,
    {
      what: 'correct',
      target: { report: 'herald', path: '/times/t1/interval' },
      new: { from: '2031-05-08', to: '2031-05-08' },
    },
    ann,
  );
  expect(record(store, 'herald').events[0]?.time).toMatchObject({ id: 't1', from: '2031-05-08', precision: 'day' });
  expect(entry(store, event).event).toMatchObject({ from: '2031-05-08', to: '2031-05-08' });
  const toponym = record(store, 'herald').toponyms[0];
  const rival = toponym?.candidates[1]?.place;
  expect(
    failed(() =>
      decideFinding(
        store,
        {
          what: 'correct',
          target: { report: 'herald', path: '/toponyms/p1/place' },
          new: { id: 'x', name: 'X', kind: 'city' },
        },
        ann,
      ),
    ).message,
  ).toMatch(/one of its candidates/);
  decideFinding(store, { what: 'correct', target: { report: 'herald', path: '/toponyms/p1/place' }, new: rival }, ann);
  expect(entry(store, event).event.place?.id).toBe(rival?.id);
  decideFinding(store, { what: 'correct', target: { report: 'herald', path: '/toponyms/p1/place' }, new: null }, ann);
  expect(entry(store, event).event.place).toBeUndefined();
  decideFinding(
    store,
    {
      what: 'correct',
      target: { report: 'herald', path: '/events/v1/time' },
      new: { from: '2031-04-01', to: '2031-04-02', precision: 'span', basis: 'stated' },
    },
    ann,
  );
  expect(entry(store, event).event).toMatchObject({ from: '2031-04-01', to: '2031-04-02' });
  expectInvariants(record(store, 'herald'));
  expect(checkStore(store)).toEqual([]);
});

test('a report that came with the wrong outlet and day is known by what people say, and by what it came with', async () => {
  const store = await make('meta');
  const event = eventOf(store, 'herald');
  const before = drawn(store);
  const { decisions: made } = decideAll(
    store,
    [
      { what: 'correct', target: { report: 'herald', path: '/outlet' }, new: 'Inland Herald' },
      { what: 'correct', target: { report: 'herald', path: '/published' }, old: '2031-05-16', new: '2031-05-17' },
    ],
    ann,
  );
  expect(record(store, 'herald').report).toMatchObject({
    outlet: 'Inland Herald',
    published: { value: '2031-05-17', basis: 'given' },
  });
  expect(entry(store, event).tolls[0]?.points[0]?.asOf?.value).toBe('2031-05-17');
  expect(
    failed(() =>
      decideFinding(store, { what: 'correct', target: { report: 'herald', path: '/headline' }, new: 'x' }, ann),
    ).message,
  ).toMatch(/nothing that is reviewed/);
  for (const [path, value] of [
    ['/published', 'last week'],
    ['/outlet', ''],
    ['/bylines', 'Ann Bell'],
  ] as const)
    expect(
      failed(() => decideFinding(store, { what: 'correct', target: { report: 'herald', path }, new: value }, ann)).code,
      path,
    ).toBe('usage');
  for (const { id } of made) await undoDecision(store, id, { ...ann, why: 'it was right' });
  expect(drawn(store)).toBe(before);
});

test('two tabs: who saw another value is told which stands and who set it, and nothing is written', async () => {
  const store = await make('tabs');
  decideFinding(store, figure('/figures/f1/min', { old: 12, new: 14 }), ann);
  const error = failed(() => decideFinding(store, figure('/figures/f1/min', { old: 12, new: 15 }), bob));
  expect(error).toMatchObject({ code: 'conflict', details: { current: 14, by: 'Ann', at: now() } });
  expect(error.message).toMatch(/is 14 by now, by Ann at .*: nothing was decided/);
  decideFinding(store, figure('/figures/f1', { what: 'reject' }), ann);
  const gone = failed(() => decideFinding(store, figure('/figures/f1/min', { old: 14, new: 15 }), bob));
  expect(gone).toMatchObject({ code: 'conflict', details: { current: 'rejected', by: 'Ann' } });
  expect(decisions(store).rows).toHaveLength(2);
  decideFinding(store, figure('/figures/f1', { what: 'accept' }), bob);
  expect(record(store, 'gazette').figures[0]).toMatchObject({ id: 'f1', min: 14 });
});

test.each<readonly [string, FindingDraft, RegExp]>([
  ['a rejection without a reason', figure('/figures/f1', { what: 'reject', why: ' ' }), /give a reason/],
  [
    'a corrected figure without a reason',
    { ...figure('/figures/f1/min', { new: 3 }), why: '' },
    /give a reason with what you correct in figures/,
  ],
  [
    'bounds the wrong way round',
    figure('/figures/f1', { new: { min: 5, max: 3 } }),
    /the least \(5\) would be above the most \(3\)/,
  ],
  ['no number', figure('/figures/f1/min', { new: 'twelve' }), /figures\/0\/min/],
  ['an attribution that is not there', figure('/figures/f1/attribution', { new: 'a99' }), /would point at a99/],
  ['an event given as an attribution', figure('/figures/f1/attribution', { new: 'v1' }), /would point at v1/],
  [
    'words outside the text',
    figure('/attributions/a1/content', { new: [{ start: 5, end: 9000 }] }),
    /outside the text/,
  ],
  ['no event type', figure('/events/v1/type', { new: 'mayhem' }), /no event type/],
  [
    'a day that is none',
    figure('/events/v1/time', { new: { from: '2031-02-30', to: null, precision: 'day', basis: 'stated' } }),
    /events\/0\/time/,
  ],
  ['what cannot be corrected', figure('/figures/f1/words', { new: 'ten' }), /nothing that is reviewed/],
  ['a finding that is not there', figure('/figures/f77', { what: 'accept' }), /there is no \/figures\/f77/],
  ['the value that stands', figure('/figures/f1/min', { new: 12 }), /is that already: accept it/],
])('refused, with nothing written: %s', async (_, draft, message) => {
  const store = await shared();
  expect(failed(() => decideFinding(store, draft, ann)).message).toMatch(message);
  expect(decisions(store).rows).toEqual([]);
});

let one: Promise<Store> | undefined;
const shared = (): Promise<Store> => (one ??= make('refused'));

test('a preview tells what would change and writes nothing', async () => {
  const store = await shared();
  const event = eventOf(store, 'gazette');
  const before = drawn(store);
  const { changes, events } = decideAll(
    store,
    [figure('/figures/f1/min', { new: 9 }), figure('/figures/f2', { what: 'reject' })],
    ann,
    { preview: true },
  );
  expect(changes.map(({ old, new: to }) => [old, to])).toMatchObject([
    [12, 9],
    [{ min: 31 }, undefined],
  ]);
  expect(events.map((change) => [change.event, change.tolls.before.length, change.tolls.after.length])).toEqual([
    [event, 4, 3],
  ]);
  expect(drawn(store)).toBe(before);
  expect(decisions(store).rows).toEqual([]);
});

test('several decisions are all made or none', async () => {
  const store = await shared();
  const drafts = [figure('/figures/f1/min', { new: 9 }), figure('/figures/f1', { new: { min: 5, max: 3 } })];
  expect(() => decideAll(store, drafts, ann)).toThrow(/would be above the most/);
  expect(decisions(store).rows).toEqual([]);
  expect(record(store, 'gazette').figures[0]?.min).toBe(12);
});

test('a part of an event is judged by itself', async () => {
  const store = await make('part');
  const event = eventOf(store, 'gazette');
  const before = bytes(store, event);
  const part = entry(store, event).parts?.[0]?.id as string;
  const [decision] = decideFinding(store, { what: 'accept', target: { event: part } }, ann).decisions;
  expect(entry(store, event).parts?.[0]).toMatchObject({ id: part, status: 'confirmed' });
  expect(entry(store, event).event.status).toBe('disputed');
  expect(checkStore(store)).toEqual([]);
  await undoDecision(store, decision?.id as string, { ...ann, why: 'not read' });
  expect(bytes(store, event)).toBe(before);
});

test('an event is confirmed, rejected and put right on its card', async () => {
  const store = await make('card');
  const event = eventOf(store, 'gazette');
  const before = bytes(store, event);
  const card = { target: { event }, why: 'read both' } as const;
  decideFinding(store, { ...card, what: 'accept', old: 'disputed' }, ann);
  expect(entry(store, event).event.status).toBe('confirmed');
  expect(failed(() => decideFinding(store, { ...card, what: 'reject', old: 'disputed' }, bob))).toMatchObject({
    code: 'conflict',
    details: { current: 'confirmed', by: 'Ann' },
  });
  decideFinding(store, { ...card, what: 'reject' }, bob);
  expect(clusters(store).rows.map(({ id }) => id)).not.toContain(event);
  const [last] = decideFinding(
    store,
    { ...card, what: 'correct', new: { from: '2031-05-11', to: '2031-05-11', type: 'bombing' } },
    ann,
  ).decisions;
  expect(entry(store, event).event).toMatchObject({
    from: '2031-05-11',
    to: '2031-05-11',
    precision: 'day',
    type: 'bombing',
    status: 'rejected',
  });
  expect(last).toMatchObject({ old: { from: '2031-05-12', to: '2031-05-12' } });
  expect(
    failed(() => decideFinding(store, { ...card, what: 'correct', new: { from: '2031-06-01' } }, ann)).message,
  ).toMatch(/end before it begins/);
  for (const { id } of decisions(store).rows) await undoDecision(store, id, { ...ann, why: 'anew' });
  expect(bytes(store, event)).toBe(before);
  expect(checkStore(store)).toEqual([]);
});
