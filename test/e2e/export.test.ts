import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDossier } from '../../src/formats/export/jsonl/read.ts';
import type { Dossier } from '../../src/model/index.ts';
import { closeStore, openStore } from '../../src/store/index.ts';
import type { Ran } from '../support/daybook.ts';
import { daybook as inItsOwnProcess, daybookHere as daybook } from '../support/daybook.ts';
import { imported } from '../support/imported.ts';
import { folder } from '../support/store.ts';
import { tableProblems } from '../support/tables.ts';

const samples = join(resolve(import.meta.dirname, '../..'), 'samples');
const file = folder();
let dossier = '';

const own = [
  {
    id: 'bomb-1',
    outlet: 'Lakeside Post',
    published: '2021-03-02',
    text: 'MOSUL, Iraq, March 2. At least 12 people were killed on Tuesday when a bomb exploded in a market in Mosul, police said.',
  },
  {
    id: 'strike-1',
    outlet: 'Evening Dial',
    text: 'Teachers went on strike in Lyon and called for higher pay.',
  },
];

const exported = (...args: readonly string[]): Promise<Ran> => daybook(['export', ...args, '--dossier', dossier]);
const linesOf = (text: string): Promise<Dossier> => readDossier(text.split('\n'));

beforeAll(() => {
  dossier = file('all.db');
  writeFileSync(file('own.jsonl'), own.map((row) => JSON.stringify(row)).join('\n'));
  inItsOwnProcess(['add', samples, file('own.jsonl'), '--dossier', dossier]);
}, 120_000);

/** What an entry refers to and what the dossier has of it. */
const missingIn = ({ entries, reports, origins, copies, days }: Dossier): string[] => {
  const [known, named] = [new Set(reports.map(({ id }) => id)), new Set(origins.map(({ id }) => id))];
  const events = new Set(entries.map(({ event }) => event.id));
  const wanted = [
    ...entries.flatMap(({ statements, event }) => [
      ...statements.map(({ report }) => report),
      ...event.members.map(({ report }) => report),
    ]),
    ...copies.flatMap((group) => [group.first, ...group.reports]),
    ...days.flatMap((day) => [...day.reports, ...day.sentences.map(({ report }) => report)]),
    ...origins.flatMap(({ statements }) => statements.map((id) => id.slice(0, id.lastIndexOf('#')))),
  ].filter((id) => !known.has(id));
  return [
    ...wanted,
    ...entries.flatMap(({ event }) => event.origins.filter((id) => !named.has(id))),
    ...days.flatMap((day) => day.entries.filter((id) => !events.has(id))),
  ];
};

describe('daybook export', () => {
  test('JSON lines hold the whole dossier, and added again they give the same reports and events', async () => {
    const path = file('whole.jsonl');
    const { status, out, err } = await exported('--format', 'jsonl', '-o', path);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^\d+ events? of 22 reports written to .*whole\.jsonl$/m);
    const whole = await linesOf(readFileSync(path, 'utf8'));
    expect(missingIn(whole)).toEqual([]);
    expect(whole.reports).toHaveLength(22);
    expect(whole.records).toHaveLength(22);
    for (const { event } of whole.entries) {
      const day = event.from ?? event.to;
      if (day !== null) expect(whole.days.find(({ date }) => date === day)?.entries).toContain(event.id);
    }

    inItsOwnProcess(['add', path, '--dossier', file('again.db')]);
    const { out: again } = await daybook(['export', '--format', 'jsonl', '-o', '-', '--dossier', file('again.db')]);
    const twice = await linesOf(again);
    expect(twice.reports).toEqual(whole.reports);
    const told = ({ entries }: Dossier): unknown => entries.map(({ event, tolls }) => [event, tolls]);
    expect(told(twice)).toEqual(told(whole));
  }, 60_000);

  test('the tables are a data package whose keys lead somewhere, whole and filtered', async () => {
    for (const [name, ...filter] of [['csv'], ['csv-some', '--place', 'Mosul']] as const) {
      const { status, out } = await exported('--format', 'csv', '-o', file(name), ...filter);
      expect(status).toBe(0);
      expect(out).toMatch(/\(\d+ files\)$/m);
      const names = readdirSync(file(name));
      const files = Object.fromEntries(names.map((one) => [one, readFileSync(join(file(name), one), 'utf8')]));
      expect(tableProblems(files)).toEqual([]);
    }
  });

  test('a .zip holds the files', async () => {
    const { status } = await exported('--format', 'csv', '-o', file('tables.zip'));
    expect(status).toBe(0);
    const bytes = readFileSync(file('tables.zip'));
    expect(bytes.subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'));
    expect(bytes.includes('datapackage.json')).toBe(true);
    await exported('--format', 'jsonl', '-o', file('whole.zip'));
    const items = await imported(readFileSync(file('whole.zip')), { name: 'whole.zip' });
    expect(items.filter((item) => 'report' in item)).toHaveLength(22);
  });

  test('filtered: what the events left rest on, and nothing else', async () => {
    const some = await linesOf((await exported('--format', 'jsonl', '-o', '-', '--place', 'Mosul')).out);
    expect(some.reports.map(({ id }) => id)).toEqual(['bomb-1']);
    expect(some.entries).toHaveLength(1);
    expect(some.days.map(({ date }) => date)).toEqual(['2021-03-02']);
    expect(some.problems).toEqual([]);
    expect(missingIn(some)).toEqual([]);
    const early = await linesOf((await exported('--format', 'jsonl', '-o', '-', '--as-believed-on', '2022-01-08')).out);
    expect(early.reports.length).toBeGreaterThan(1);
    expect(early.reports.filter(({ published }) => (published?.value ?? '') > '2022-01-08T99')).toEqual([]);
    expect(missingIn(early)).toEqual([]);
  });

  test('what a format leaves out is told on standard error: the dossier, and in general', async () => {
    const { err, status } = await exported('--format', 'timelinejs', '-o', file('slides.json'));
    expect(status).toBe(0);
    expect(err).toMatch(/^warning: \d+ events? left out: has no date/m);
    expect(err).toMatch(/^timelinejs does not hold: .*; /m);
    expect(err.trimEnd().split('\n')).toHaveLength(2);
  });

  test('the rule of flat numbers is the one asked for', async () => {
    const { out } = await exported(
      '--format',
      'geojson',
      '-o',
      '-',
      '--policy',
      'most-conservative',
      '--place',
      'Mosul',
    );
    const { dossier: head, features } = JSON.parse(out) as {
      dossier: { policy: { id: string } };
      features: { properties: { tolls: { best: number }[] } }[];
    };
    expect(head.policy.id).toBe('most-conservative');
    expect(features[0]?.properties.tolls[0]?.best).toBe(12);
  });

  test('into a folder that is there, under the name of the dossier', async () => {
    mkdirSync(file('into'));
    await exported('--format', 'geojson', '-o', file('into'));
    expect(readdirSync(file('into'))).toEqual(['all.geojson']);
  });

  test('an empty dossier is written, and the status says that there was nothing', async () => {
    closeStore(openStore(file('empty.db'), { mode: 'create' }));
    const args = ['export', '--format', 'csv', '-o', file('nothing'), '--dossier', file('empty.db')];
    expect((await daybook(args)).status).toBe(3);
    expect(existsSync(join(file('nothing'), 'events.csv'))).toBe(true);
  });

  test.each([
    ['no format', ['-o', '-'], '--format'],
    ['no output', ['--format', 'csv'], '--output'],
    ['an unknown format', ['--format', 'xls', '-o', '-'], 'Allowed choices'],
    ['an unknown rule', ['--format', 'csv', '-o', 'x', '--policy', 'best'], 'Allowed choices'],
    ['several files to standard output', ['--format', 'csv', '-o', '-'], 'folder or a .zip'],
  ])('%s', async (_what, args, said) => {
    const { status, err, out } = await exported(...args);
    expect(err).toContain(said);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });

  test('nothing is overwritten that is exported, or is no folder; a place that cannot be written is told', async () => {
    const before = statSync(dossier).size;
    for (const [args, said] of [
      [['--format', 'jsonl', '-o', dossier], 'is what is exported'],
      [['--format', 'csv', '-o', file('own.jsonl')], 'is a file'],
      [['--format', 'jsonl', '-o', join(file('own.jsonl'), 'x.jsonl')], 'could not be written'],
    ] as const)
      expect(await exported(...args)).toMatchObject({ status: 2, err: expect.stringContaining(said) as string });
    expect(statSync(dossier).size).toBe(before);
    expect(await daybook(['export', '--format', 'csv', '-o', file('x'), '--dossier', file('none.db')])).toMatchObject({
      status: 1,
      err: expect.stringContaining('there is no dossier') as string,
    });
  });
});
