import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { dossier, folder, prepared } from '../../test/support/store.ts';
import { sha256 } from './hash.ts';
import {
  checkStore,
  closeStore,
  everyStatementOf,
  insertReports,
  markChanges,
  originalOf,
  packBytes,
  previousVersion,
  problemCounts,
  recordOf,
  reportById,
  reports,
  speakers,
  versionsOf,
} from './index.ts';
import type { Store } from './index.ts';

const at = folder();
let store: Store | undefined;
let made = 0;
const open = (): Store => store as Store;

beforeEach(() => {
  if (store) closeStore(store);
  store = dossier(at(`${made++}.db`));
});
afterAll(() => store && closeStore(store));

const page = { outlet: 'The Example', url: 'https://example.org/a' };
const outcomes = (...rows: ReturnType<typeof prepared>[]): string[] =>
  insertReports(open(), rows).rows.map(({ outcome }) => outcome);

describe('what is known', () => {
  const cases: readonly (readonly [
    why: string,
    first: ReturnType<typeof prepared>,
    second: ReturnType<typeof prepared>,
    string,
  ])[] = [
    ['the same id is one report', prepared('r1', 'A text.'), prepared('r1', 'Another text.'), 'duplicate'],
    [
      'the same text at an address is one report',
      prepared('r1', 'A text.', page),
      prepared('r2', 'A text.', page),
      'duplicate',
    ],
    [
      'another text there is a version',
      prepared('r1', 'A text.', page),
      prepared('r2', 'A newer text.', page),
      'version',
    ],
    [
      'another headline is a version',
      prepared('r1', 'A text.', page),
      prepared('r2', 'A text.', { ...page, headline: 'Now with one' }),
      'version',
    ],
    [
      'the reprint of another outlet is a report',
      prepared('r1', 'A text.', page),
      prepared('r2', 'A text.', { outlet: 'The Other', url: 'https://other.example/a' }),
      'added',
    ],
    ['without an address texts are apart', prepared('r1', 'A text.'), prepared('r2', 'A text.'), 'added'],
    [
      'no outlet is an outlet like another',
      prepared('r1', 'A text.', { url: page.url }),
      prepared('r2', 'A text.', { url: page.url }),
      'duplicate',
    ],
  ];
  test.each(cases)('%s', (_why, first, second, outcome) => {
    expect(outcomes(first, second)).toEqual(['added', outcome]);
    expect(outcomes(first, second)).toEqual(['duplicate', 'duplicate']);
    expect(checkStore(open())).toEqual([]);
  });

  test('a version may name what it is a version of', () => {
    const row = prepared('r2', 'A newer text.');
    const version = { ...row, report: { ...row.report, version: { of: 'r1', number: 2 } } };
    expect(outcomes(prepared('r1', 'A text.'), version)).toEqual(['added', 'version']);
  });
});

test('reports are found by when they came', () => {
  const came = (id: string, captured: string) => ({ ...prepared(id, `Text of ${id}.`), captured });
  insertReports(open(), [
    came('a', '2026-01-02T03:00:00.000Z'),
    came('b', '2026-01-02T04:00:00.000Z'),
    came('c', '2026-01-02T05:00:00.000Z'),
  ]);
  const found = (filter: Parameters<typeof reports>[1]) => reports(open(), filter).rows.map(({ id }) => id);
  expect(found({ addedSince: '2026-01-02T04:00:00.000Z' })).toEqual(['b', 'c']);
  expect(found({ addedUntil: '2026-01-02T04:00:00.000Z' })).toEqual(['a', 'b']);
  expect(found({ addedSince: '2026-01-02T03:30:00.000Z', addedUntil: '2026-01-02T04:30:00.000Z' })).toEqual(['b']);
});

test('versions form one chain, and the record tells its own', () => {
  const texts = ['One text.', 'Two texts.', 'Three texts.'];
  insertReports(
    open(),
    texts.map((text, index) => prepared(`r${index + 1}`, text, page)),
  );
  const version = (number: number, supersededBy?: string): object => ({
    id: `r${number}`,
    version: { of: 'r1', number },
    ...(supersededBy !== undefined ? { supersededBy } : {}),
  });
  for (const id of ['r1', 'r2', 'r3'])
    expect(versionsOf(open(), id)).toMatchObject([version(1, 'r2'), version(2, 'r3'), version(3)]);
  expect(recordOf(open(), 'r3')?.report.version).toEqual({ of: 'r1', number: 3 });
  expect(recordOf(open(), 'r1')?.report.version).toBeUndefined();
  expect(reports(open()).rows.map(({ id }) => id)).toEqual(['r3']);
  expect(reports(open(), { versions: 'all' }).rows).toHaveLength(3);
  expect(previousVersion(open(), prepared('r4', 'Four.', page).report)).toMatchObject({
    id: 'r3',
    of: 'r1',
    number: 3,
  });
  expect(previousVersion(open(), prepared('r4', 'Four.').report)).toBeUndefined();
  expect(everyStatementOf(open(), { reports: ['r2'] }).map(({ statement }) => statement.version)).toEqual([2, 2, 2]);
});

test('statements come back as they were given, with what became of them', () => {
  const row = prepared('r1', 'The mayor spoke.', page);
  insertReports(open(), [row]);
  expect(everyStatementOf(open(), { reports: ['r1'] })).toEqual(
    row.statements.map((given, index) => (index === 0 ? { ...given, event: 'e1' } : given)),
  );
  const changes = [
    { statement: 'r1#f1', change: 'changed' as const },
    { statement: 'r1#none', change: 'kept' as const },
    { statement: 'none#f1', change: 'kept' as const },
  ];
  expect(markChanges(open(), changes)).toBe(1);
  expect(everyStatementOf(open(), { reports: ['r1'] }).map(({ statement }) => statement.change)).toEqual([
    undefined,
    'changed',
    undefined,
  ]);
});

test('originals are kept once, whatever their bytes, and come back as they were', () => {
  const noise = Uint8Array.from({ length: 3000 }, (_, index) => (index * index * 2654435761) >>> 13);
  const cases = [Buffer.from('<p>words</p>'.repeat(200)), noise, new Uint8Array()];
  cases.forEach((bytes, index) => {
    const original = { ...packBytes(bytes), sha256: sha256(bytes), mediaType: 'text/html' };
    const rows = [`a${index}`, `b${index}`].map((id) => ({ ...prepared(id, `Text ${id}.`), original }));
    insertReports(open(), rows);
    expect(Buffer.from(originalOf(open(), `b${index}`)?.bytes ?? [1])).toEqual(Buffer.from(bytes));
  });
  expect(open().sqlite.prepare('SELECT encoding FROM original ORDER BY size').pluck().all()).toContain('zstd');
  expect(open().sqlite.prepare('SELECT count(*) FROM original').pluck().get()).toBe(cases.length);
  expect(checkStore(open())).toEqual([]);
});

test('a row that cannot be stored undoes the whole batch', () => {
  const bad = { ...prepared('r2', 'Another text.'), language: undefined };
  const broken = { ...bad, report: { ...bad.report, language: undefined as never } };
  expect(() => insertReports(open(), [prepared('r1', 'A text.'), broken])).toThrow();
  expect(reportById(open(), 'r1')).toBeUndefined();
  expect(speakers(open()).rows).toEqual([]);
  expect(insertReports(open(), [prepared('r1', 'A text.')]).added).toBe(1);
});

test('problems and speakers are counted', () => {
  insertReports(open(), [
    prepared('r1', 'A text.', { outlet: 'The Example', speaker: 'Police' }),
    prepared('r2', 'A text.', { outlet: 'The Other', speaker: 'Police' }),
    prepared('r3', 'A text.', { outlet: 'The Other' }),
  ]);
  expect(problemCounts(open())).toEqual([
    { code: 'bad-date', severity: 'warning', count: 3, example: 'a date is none' },
  ]);
  expect(speakers(open()).rows).toEqual([
    {
      name: 'Police',
      statements: 6,
      through: [
        { name: 'The Example', statements: 3 },
        { name: 'The Other', statements: 3 },
      ],
    },
    { name: 'Mayor', statements: 3, through: [{ name: 'The Other', statements: 3 }] },
  ]);
});
