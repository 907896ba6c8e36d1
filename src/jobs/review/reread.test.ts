import { expect, test } from 'vitest';
import { expectInvariants } from '../../../test/support/invariants.ts';
import { addTo, now } from '../../../test/support/keep.ts';
import { fireReports, reviewDossiers } from '../../../test/support/review.ts';
import type { FindingDraft, ReportRecord } from '../../model/index.ts';
import { checkStore, decisions, machineRecordOf, recordOf } from '../../store/index.ts';
import type { Store } from '../../store/index.ts';
import { packJson } from '../../store/pack.ts';
import { undoDecision } from '../decide.ts';
import { rereadStored } from '../reread.ts';
import { decideAll, decideFinding } from './decide.ts';
import { followDecisions } from './follow.ts';

const make = reviewDossiers();
const ann = { by: 'Ann', at: now() };
const why = 'the text says so';

const record = (store: Store, id = 'gazette'): ReportRecord => recordOf(store, id) as ReportRecord;

/** Another engine read the report: what it made of it lies in the file as the machine's record. */
const readOtherwise = (store: Store, change: (record: ReportRecord) => ReportRecord, id = 'gazette'): void => {
  const other = change(machineRecordOf(store, id) as ReportRecord);
  store.sqlite
    .prepare('UPDATE record SET blob = ? WHERE report = (SELECT seq FROM report WHERE id = ?)')
    .run(packJson(other), id);
  followDecisions(store, { reports: [id] });
};

/** Ids as another engine may give them: all figures and attributions count from 11. */
const renumbered = (given: ReportRecord): ReportRecord => {
  const text = JSON.stringify(given).replace(/"([fa])(\d+)"/g, (_, kind, number) => `"${kind}${Number(number) + 10}"`);
  return JSON.parse(text) as ReportRecord;
};

const correct = (path: string, to: unknown): FindingDraft => ({
  what: 'correct',
  target: { report: 'gazette', path },
  new: to,
  why,
});

test('decisions stay with the words they were made on, whatever ids another reading gives', async () => {
  const store = await make('renumbered');
  decideAll(
    store,
    [
      correct('/figures/f1/min', 14),
      correct('/figures/f2/attribution', 'a2'),
      { what: 'reject', target: { report: 'gazette', path: '/figures/f4' }, why },
    ],
    ann,
  );
  readOtherwise(store, renumbered);
  const { figures } = record(store);
  expect(figures.map(({ id, min, attribution }) => [id, min, attribution])).toEqual([
    ['f11', 14, 'a11'],
    ['f12', 31, 'a12'],
    ['f13', 3, 'a12'],
  ]);
  expectInvariants(record(store));
  expect(checkStore(store)).toEqual([]);
  expect(decisions(store).rows).toHaveLength(3);
});

test('what a newer engine reads otherwise does not overwrite what a person accepted or put right', async () => {
  const store = await make('accepted');
  decideAll(
    store,
    [{ what: 'accept', target: { report: 'gazette', path: '/figures/f1' } }, correct('/figures/f2/min', 33)],
    ann,
  );
  const worse = (given: ReportRecord): ReportRecord => ({
    ...given,
    figures: given.figures.map((figure) =>
      ['f1', 'f2'].includes(figure.id) ? { ...figure, measure: 'missing', min: 1, max: 1, exact: true } : figure,
    ),
  });
  readOtherwise(store, worse);
  const [f1, f2] = record(store).figures;
  expect(f1).toMatchObject({ measure: 'killed', min: 12, max: null });
  // The bound nobody judged contradicts the one that was put right: it is not known any more.
  expect(f2).toMatchObject({ measure: 'missing', min: 33, max: null });
  expectInvariants(record(store));
});

test('a decision whose words no finding rests on waits as an orphan, and counts again when one does', async () => {
  const store = await make('orphan');
  decideFinding(store, correct('/figures/f1/min', 14), ann);
  const whole = machineRecordOf(store, 'gazette') as ReportRecord;
  readOtherwise(store, (given) => ({
    ...given,
    figures: given.figures.filter(({ id }) => id !== 'f1'),
    incidents: given.incidents.map((one) => ({ ...one, figures: one.figures.filter((id) => id !== 'f1'), totals: [] })),
  }));
  expect(record(store).figures.map(({ id }) => id)).toEqual(['f2', 'f3', 'f4']);
  expect(decisions(store).rows).toHaveLength(1);
  readOtherwise(store, () => whole);
  expect(record(store).figures[0]).toMatchObject({ id: 'f1', min: 14 });
});

test('what a person added gives no second finding when the engine learns to read it', async () => {
  const store = await make('twin');
  const { text } = record(store).report;
  const start = text.indexOf('Three children');
  const span = { start, end: start + 14 };
  decideFinding(
    store,
    {
      what: 'add',
      target: { report: 'gazette', path: '/figures', span },
      new: { measure: 'injured', min: 3, max: 3, event: 'v2', attribution: 'a2' },
    },
    ann,
  );
  readOtherwise(store, (given) => {
    const like = given.figures[2] as ReportRecord['figures'][number];
    const { partOf: _, ...rest } = like;
    return {
      ...given,
      figures: [
        ...given.figures,
        { ...rest, id: 'f9', span, words: 'Three children', measure: 'injured', kind: 'total' },
      ],
    };
  });
  expect(record(store).figures.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3', 'f4', 'r1']);
  expectInvariants(record(store));
  expect(checkStore(store)).toEqual([]);
});

test('reading again applies decisions to each new reading and tells what fits nothing', async () => {
  const store = await make('reread');
  const { decisions: made } = decideAll(
    store,
    [
      correct('/figures/f1/min', 14),
      { what: 'reject', target: { report: 'gazette', path: '/figures/f4' }, why },
      ...['v1', 'v2'].map((id): FindingDraft => ({
        what: 'reject',
        target: { report: 'herald', path: `/events/${id}` },
        why,
      })),
    ],
    ann,
  );
  const before = ['gazette', 'courier', 'herald'].map((id) => record(store, id));
  const incidents = () => store.sqlite.prepare(`SELECT * FROM incident WHERE local <> '' ORDER BY id`).all();
  const placed = incidents();
  expect(await rereadStored(store, { jobs: 1, now, all: true })).toMatchObject({ reread: 3, orphans: 0 });
  expect(['gazette', 'courier', 'herald'].map((id) => record(store, id))).toEqual(before);
  expect(incidents()).toEqual(placed);
  expect(checkStore(store)).toEqual([]);
  // A decision made on a figure that a former engine read and this one does not.
  const old = machineRecordOf(store, 'courier') as ReportRecord;
  const figure = old.figures[0] as ReportRecord['figures'][number];
  readOtherwise(
    store,
    (given) => ({
      ...given,
      figures: [...given.figures, { ...figure, id: 'f7', span: { start: 12, end: 18 }, words: 'killed' }],
    }),
    'courier',
  );
  decideFinding(store, { what: 'reject', target: { report: 'courier', path: '/figures/f7' }, why }, ann);
  expect(await rereadStored(store, { jobs: 1, now, all: true })).toMatchObject({ reread: 3, orphans: 1 });
  expect(checkStore(store)).toEqual([]);
  for (const { id } of made) await undoDecision(store, id, { ...ann, why: 'all was right' });
  for (const id of ['gazette', 'herald']) expect(record(store, id)).toEqual(machineRecordOf(store, id));
  expect(checkStore(store)).toEqual([]);
});

test('words are read anew by a day of publication that was put right; what came stays what came', async () => {
  const store = await make('published');
  const path = '/published';
  const { decisions: made } = decideFinding(
    store,
    { what: 'correct', target: { report: 'herald', path }, new: '2031-05-09' },
    ann,
  );
  expect(record(store, 'herald').events[0]?.time?.from).toBe('2031-05-15');
  expect(await rereadStored(store, { jobs: 1, now })).toMatchObject({ reread: 1 });
  expect(record(store, 'herald').events[0]?.time?.from).toBe('2031-05-08');
  expect(machineRecordOf(store, 'herald')?.report.published).toEqual({ value: '2031-05-16', basis: 'given' });
  await undoDecision(store, made[0]?.id as string, { ...ann, why: 'it was right' });
  expect(await rereadStored(store, { jobs: 1, now })).toMatchObject({ reread: 1 });
  expect(record(store, 'herald').events[0]?.time?.from).toBe('2031-05-15');
});

test('a page is known by the address it came with, also where people put it right; a new version starts without decisions', async () => {
  const store = await make('address');
  decideAll(
    store,
    [
      correct('/figures/f1/min', 14),
      correct('/outlet', 'Lowport Daily'),
      correct('/url', 'https://daily.example/fire'),
    ],
    ann,
  );
  const [gazette] = fireReports as [(typeof fireReports)[number]];
  expect(await addTo(store, [{ ...gazette, id: 'again' }])).toMatchObject({ added: 0, known: 1 });
  const text = gazette.text.replace('At least 12 people', 'At least 15 people');
  expect(await addTo(store, [{ ...gazette, id: 'later', text }])).toMatchObject({ versions: 1 });
  expect(record(store, 'later').figures[0]).toMatchObject({ min: 15 });
  expect(record(store, 'gazette').figures[0]).toMatchObject({ min: 14 });
  expect(checkStore(store)).toEqual([]);
});
