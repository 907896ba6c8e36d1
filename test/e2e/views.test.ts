import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { chronologyEntrySchema, daySchema } from '../../src/model/chronology.ts';
import type { ChronologyEntry, Day, EventCluster } from '../../src/model/index.ts';
import type { ClusterSummary } from '../../src/store/index.ts';
import { closeStore, clusterById, clusters, openStore, writeClusters } from '../../src/store/index.ts';
import type { Ran } from '../support/daybook.ts';
import { daybook as inItsOwnProcess, daybookHere as daybook } from '../support/daybook.ts';
import { folder } from '../support/store.ts';

const samples = join(resolve(import.meta.dirname, '../..'), 'samples');
const file = folder();

/** Two happenings of two reports each, one of one, one without a day. */
const reports = [
  {
    id: 'bomb-1',
    outlet: 'Lakeside Post',
    headline: 'Bomb kills 12 in Mosul market',
    published: '2021-03-02',
    text: 'MOSUL, Iraq, March 2. At least 12 people were killed on Tuesday when a bomb exploded in a market in Mosul, police said.\n\nHospital officials said 14 people had died.',
  },
  {
    id: 'bomb-2',
    outlet: 'Evening Dial',
    headline: 'Blast in Mosul market kills a dozen',
    published: '2021-03-03',
    text: 'A bomb exploded in a market in Mosul on Tuesday and killed at least 12 people, police said on Wednesday.',
  },
  {
    id: 'flood-1',
    outlet: 'Lakeside Post',
    headline: 'Flood drowns five in Lima',
    published: '2021-05-11',
    text: 'LIMA, May 11. Five people were killed on Monday in a flood in Lima, the mayor said. The river had burst its banks.',
  },
  {
    id: 'undated-1',
    outlet: 'Evening Dial',
    headline: 'Teachers on strike',
    text: 'Teachers went on strike in Lyon and called for higher pay.',
  },
];

const written = (name: string, rows: readonly unknown[]): string => {
  writeFileSync(file(name), rows.map((row) => JSON.stringify(row)).join('\n'));
  return file(name);
};

let sampled = '';
let small = '';
const view = (name: string, ...args: readonly string[]): Promise<Ran> => daybook([name, ...args, '--dossier', sampled]);
const few = (name: string, ...args: readonly string[]): Promise<Ran> => daybook([name, ...args, '--dossier', small]);
const json = <T>({ out }: Ran): T => JSON.parse(out) as T;

const ids = ({ out }: Ran): readonly string[] => [...out.matchAll(/\be[0-9a-f]{12}\b/g)].map(([id]) => id);
const wellFormed = (schema: z.ZodType, value: unknown): void => expect(schema.safeParse(value).error).toBeUndefined();

beforeAll(async () => {
  sampled = file('samples.db');
  small = file('small.db');
  inItsOwnProcess(['add', samples, '--dossier', sampled]);
  await daybook(['add', written('small.jsonl', reports), '--dossier', small]);
}, 120_000);

describe('daybook timeline', () => {
  test('as the reports of a day had it: nothing that was published later', async () => {
    const early = (await view('timeline', '--as-believed-on', '2022-01-08')).out;
    expect(early).toContain('As the reports published by 8 Jan 2022 had it.');
    expect(early).not.toMatch(/\b(?:164|225|230)\b/);
    const then = (await view('timeline', '--as-believed-on', '2022-01-12')).out;
    expect(then).toMatch(/164 RETRACTED/);
    expect(then).not.toMatch(/\b(?:225|230)\b/);
  });

  test.each([
    [['--since', '2021-03-03'], 'L'],
    [['--until', '2021-03-31'], 'M'],
    [['--since', '2021-03-02', '--until', '2021-03-02'], 'M'],
    [['--type', 'bombing'], 'M'],
    [['--type', 'bombing, strike'], 'MN'],
    [['--place', 'Mosul'], 'M'],
    [['--place', 'peru'], 'L'],
    [['--within', '36.34,43.13,50km'], 'M'],
    [['--within', '0,0,10'], ''],
    [['--min-origins', '2'], 'M'],
    [['--as-believed-on', '2021-03-02'], 'M'],
  ])('%j leaves the events that fit', async (flags, expected) => {
    const { out, status } = await few('timeline', ...flags);
    const shown = { M: 'in Mosul', L: 'in Lima', N: 'in Lyon' };
    const found = Object.entries(shown).flatMap(([letter, words]) => (out.includes(words) ? [letter] : []));
    expect(found.join(''), out).toBe(expected);
    expect(status).toBe(found.length > 0 ? 0 : 3);
  });

  test('--place Almaty finds the sample dossier, --type flood does not', async () => {
    expect((await view('timeline', '--place', 'Almaty')).out).toContain('Almaty');
    expect((await view('timeline', '--type', 'natural-disaster')).status).toBe(3);
  });

  test('--top: days in the order of time, with a bar, their sentences and their events', async () => {
    const { out, status } = await view('timeline', '--top', '3');
    expect(status).toBe(0);
    const days = [...out.matchAll(/^(\d+ \w+ \d{4}) {2}[\u2588\u2591]{10} {2}named in \d+ reports?$/gm)];
    expect(days).toHaveLength(3);
    const dates = days.map(([, day]) => Date.parse(`${day ?? ''} UTC`));
    expect(dates).toEqual(dates.toSorted((a, b) => a - b));
    expect(out).toMatch(/\u00AB[^\u00BB]+\u00BB [^,]+, \d+ Jan 2022/);
  });

  test('--top as JSON: days with evidence, and the events filed under them', async () => {
    const { days } = json<{ days: Day[] }>(
      await few('timeline', '--top', '1', '--until', '2021-03-31', '--format', 'json'),
    );
    for (const day of days) wellFormed(daySchema, day);
    expect(days.map(({ date }) => date)).toEqual(['2021-03-02']);
    const [event] = ids(await few('timeline', '--place', 'Mosul'));
    expect(days[0]?.entries).toContain(event);
    expect(days[0]?.sentences.length).toBeGreaterThan(0);
  });

  test('--top as the reports of a day had it', async () => {
    const { days } = json<{ days: Day[] }>(
      await few('timeline', '--top', '9', '--as-believed-on', '2021-03-02', '--format', 'json'),
    );
    expect(new Set(days.flatMap(({ reports: all }) => all))).toEqual(new Set(['bomb-1']));
  });
});

describe('daybook event', () => {
  test('one event whole', async () => {
    const [id = ''] = ids(await few('timeline', '--place', 'Mosul'));
    const { out, status } = await few('event', id);
    expect(status).toBe(0);
    for (const section of ['How many', 'Who says so (2)', 'Why these reports are one event', 'Reports'])
      expect(out).toContain(section);
    expect(out).toContain('2 reports, 2 texts, 2 origins');
    expect(out).toMatch(/police · Evening Dial, 3 Mar 2021 · said 3 Mar 2021/);
    expect(out).toContain('killed 12 or more');
    expect(out).toMatch(/same day: 2021-03-02; same\s+place:\s+Mosul/);
    expect(out).toMatch(/Lakeside Post, 2 Mar 2021 · Bomb kills 12 in Mosul market \[bomb-1\]/);
  });

  test('copies of one text are one account, words belong to who uses them', async () => {
    const rows = json<{ event: EventCluster }[]>(await view('tolls', '--format', 'json'));
    const shown = await Promise.all(rows.map(({ event }) => view('event', event.id)));
    const out = shown.map((one) => one.out).join('\n');
    expect(out).toMatch(/and \d re-prints?/);
    expect(out).toContain('In whose words');
    expect(out).toContain('in its own voice');
    expect(out).toMatch(/164 +RETRACTED/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('the id of a part leads to the event it is told with', async () => {
    const { out } = await view('timeline');
    const [, whole = ''] = / part of (e[0-9a-f]{12})/.exec(out) ?? [];
    const entry = json<ChronologyEntry>(await view('event', whole, '--format', 'json'));
    const [part] = entry.parts ?? [];
    const shown = await view('event', part?.id ?? '');
    expect(shown.status).toBe(0);
    expect(shown.out).toContain(`${part?.id} is told as a part of ${whole}, which is shown.`);
    expect(shown.out).toContain(`Told together with it (${entry.parts?.length})`);
  });

  test('as JSON: the entry', async () => {
    const [id = ''] = ids(await few('timeline', '--place', 'Mosul'));
    const entry = json<ChronologyEntry>(await few('event', id, '--format', 'json'));
    wellFormed(chronologyEntrySchema, entry);
    expect(entry.event.id).toBe(id);
    const believed = json<ChronologyEntry>(
      await few('event', id, '--format', 'json', '--as-believed-on', '2021-03-02'),
    );
    expect(believed.event.members.map(({ report }) => report)).toEqual(['bomb-1']);
  });

  test('an id that nothing has is a wrong command line and says where ids are', async () => {
    const { status, err, out } = await few('event', 'e\u001B[31m00');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/there is no event e \[31m00: .*daybook timeline/);
  });

  test('an event nobody had told by that day', async () => {
    const [id = ''] = ids(await few('timeline', '--place', 'Mosul'));
    const { status, err } = await few('event', id, '--as-believed-on', '2021-01-01');
    expect(status).toBe(2);
    expect(err).toContain('no report published by 2021-01-01');
  });

  test('an id that moved leads to the event it is now, and says so', async () => {
    const moved = file('moved.db');
    await daybook(['add', file('small.jsonl'), '--dossier', moved]);
    const store = openStore(moved, { mode: 'write' });
    const [to, from] = clusters(store).rows.map(({ id }) => id) as [string, string];
    const whole = clusterById(store, to) as ClusterSummary & Pick<EventCluster, 'members' | 'links' | 'origins'>;
    expect(whole.id).toBe(to);
    writeClusters(store, [], { moved: [{ from, to }] });
    closeStore(store);
    const { status, out } = await daybook(['event', from, '--dossier', moved]);
    expect(status).toBe(0);
    expect(out).toContain(`${from} is now ${to}`);
    const asJson = await daybook(['event', from, '--dossier', moved, '--format', 'json']);
    expect(json<ChronologyEntry>(asJson).event.id).toBe(to);
    expect(asJson.err).toContain(`${from} is now ${to}`);
  });
});

describe('daybook tolls', () => {
  test('numbers by speaker, with their days and what they do to earlier ones', async () => {
    const { out, status } = await view('tolls');
    expect(status).toBe(0);
    expect(out).toMatch(/said 9 Jan 2022 +164 +RETRACTED/);
    expect(out).toMatch(/said 14 Mar 2022 +230/);
    expect(out).toMatch(/said 5 Jan 2022 +8 +\d times/);
    expect(out).toContain('killed (security forces)');
  });

  test('the most important event first; those without a toll are left out', async () => {
    const rows = json<{ event: EventCluster; tolls: unknown[] }[]>(await few('tolls', '--format', 'json'));
    expect(rows.map(({ event }) => event.place?.name)).toEqual(['Mosul', 'Lima']);
    expect(rows.every(({ tolls }) => tolls.length > 0)).toBe(true);
    const { out } = await few('tolls', '--limit', '1');
    expect(out).toContain('There is more');
    expect(await few('tolls', '--place', 'Lyon')).toMatchObject({
      status: 3,
      out: expect.stringContaining('There is no toll'),
    });
  });
});

describe('daybook conflicts', () => {
  test('every conflict with its event, its reason, and both accounts', async () => {
    const { out, status } = await view('conflicts');
    expect(status).toBe(0);
    expect(out).toMatch(/! accounts differ on whether it happened: use-of-force/);
    expect(out).toMatch(/no use-of-force\n +\u00AB/);
    type Row = { conflicts: { statements: string[] }[]; statements: { id: string }[] };
    for (const { conflicts, statements } of json<Row[]>(await view('conflicts', '--format', 'json'))) {
      const known = new Set(statements.map(({ id }) => id));
      for (const conflict of conflicts) expect(conflict.statements.filter((id) => !known.has(id))).toEqual([]);
    }
  });

  test('where there is none', async () => expect(await few('conflicts')).toMatchObject({ status: 3, err: '' }));
});

describe('daybook sources', () => {
  test('who spoke and through whom, what is one text, what the events rest on', async () => {
    const { out, status } = await view('sources');
    expect(status).toBe(0);
    expect(out).toMatch(/^20 reports, \d+ texts, \d+ origins$/m);
    expect(out).toMatch(/Interior Ministry: \d+ statements, through .*Steppe Wire \d/);
    expect(out).toMatch(/light rewrite 3 reports: .*shares 2\s+quotations|light rewrite 3 reports/);
    expect(out).toContain('the first');
    expect(out).toMatch(/Steppe Wire \(agency\): \d+ events?, \d+ statements/i);
  });

  test('narrowed, it counts what is said of the events left', async () => {
    type Told = { of: string; reports: number; speakers: { name: string }[]; origins: { name: string }[] };
    const told = json<Told>(await few('sources', '--place', 'Lima', '--format', 'json'));
    expect(told).toMatchObject({ of: 'events', reports: 1 });
    expect(told.speakers.map(({ name }) => name)).not.toContain('police');
    expect(told.origins.map(({ name }) => name)).toEqual(['Lakeside Post']);
  });
});

describe('daybook search', () => {
  test('reports with outlet, day, headline, the words around, and their id', async () => {
    const { out, status } = await few('search', 'market mosul');
    expect(status).toBe(0);
    expect(out).toContain('● Lakeside Post, 2 Mar 2021 · Bomb kills 12 in Mosul market');
    expect(out).toMatch(/\u00AB.*exploded in a market/);
    expect(out).toContain('bomb-2');
    expect(out).not.toContain('flood-1');
  });

  test('page by page', async () => {
    const two = await few('search', 'killed', '--limit', '1');
    const after = /--after (\S+)\./.exec(two.out)?.[1] ?? '';
    const next = await few('search', 'killed', '--limit', '1', '--after', after);
    expect(next.status).toBe(0);
    expect(next.out).not.toBe(two.out);
    expect(await few('search', 'killed', '--after', 'nonsense')).toMatchObject({ status: 2 });
  });

  test.each([
    [['"burst its banks"'], ['flood-1']],
    [['killed', '--since', '2021-05-01'], ['flood-1']],
    [['killed', '--until', '2021-03-02'], ['bomb-1']],
    [['killed', '--outlet', 'Evening Dial'], ['bomb-2']],
    [['killed -mosul'], ['flood-1']],
    [['nothing of the kind'], []],
  ])('%j', async (args, expected) => {
    const run = await few('search', ...args, '--format', 'json');
    expect(json<{ hits: { report: { id: string } }[] }>(run).hits.map(({ report }) => report.id)).toEqual(expected);
    expect(run.status).toBe(expected.length > 0 ? 0 : 3);
  });
});

const commands: readonly (readonly string[])[] = [
  ['timeline'],
  ['timeline', '--top', '3'],
  ['tolls'],
  ['conflicts'],
  ['sources'],
  ['search', 'killed'],
];

describe('bad input', () => {
  test.each(commands)('%s %s of a dossier that is not there', async (...args) => {
    const { status, err, out } = await daybook([...args, '--dossier', file('none.db')]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/there is no dossier at .*none\.db.*daybook add/);
  });

  test.each(commands)('%s %s of a dossier without reports says that there is nothing', async (...args) => {
    const empty = file('empty.db');
    closeStore(openStore(empty, { mode: 'create' }));
    const { status, err } = await daybook([...args, '--dossier', empty]);
    expect({ status, err }).toEqual({ status: 3, err: '' });
  });

  test.each([
    [['timeline', '--since', '2022-13-01'], 'give a day'],
    [['timeline', '--since', '2022-02-01', '--until', '2022-01-01'], 'no day lies between'],
    [['timeline', '--top', 'many'], 'whole number'],
    [['timeline', '--top', '0'], 'whole number'],
    [['timeline', '--within', 'Almaty'], 'latitude'],
    [['timeline', '--within', '91,0,5'], 'latitude'],
    [['tolls', '--type', 'bombing,murdering'], 'there is no type murdering'],
    [['conflicts', '--min-origins', '-1'], 'whole number'],
    [['sources', '--limit', '0'], 'whole number'],
    [['search', 'x', '--place', 'Lima'], 'unknown option'],
    [['event', 'x', '--since', '2022-01-01'], 'unknown option'],
    [['timeline', '--format', 'yaml'], 'Allowed choices'],
  ])('%j is a wrong command line', async (args, said) => {
    const { status, err, out } = await daybook([...args, '--dossier', small]);
    expect(err).toContain(said);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });

  test('files instead of a dossier', async () => {
    const { status, out } = await daybook(['tolls', file('small.jsonl')]);
    expect(status).toBe(0);
    expect(out).toContain('Mosul');
  });

  test('escape sequences of a report never reach the terminal', async () => {
    const evil = '\u001B[31mred\u001B]0;title\u0007\u009B2J\u202E';
    const hostile = written('hostile.jsonl', [
      { ...reports[0], id: `a${evil}`, outlet: `Post ${evil}`, headline: `Head ${evil}` },
      {
        ...reports[1],
        id: `b${evil}`,
        outlet: `Dial ${evil}`,
        text: `${reports[1]?.text ?? ''}\n\nPolice ${evil} said 15 ${evil} people were killed. The mayor ${evil} denied that anyone was killed.`,
      },
    ]);
    const dossier = file('hostile.db');
    expect((await daybook(['add', hostile, '--dossier', dossier])).out).not.toMatch(/[\u001B\u0007\u009B\u202E]/);
    const [id = ''] = ids(await daybook(['timeline', '--dossier', dossier]));
    for (const args of [...commands, ['event', id], ['search', 'red']])
      for (const format of ['pretty', 'json']) {
        const { out, status } = await daybook([...args, '--dossier', dossier, '--format', format]);
        expect(out, args.join(' ')).not.toMatch(/[\u001B\u0007\u007F-\u009F\u202E]/);
        expect([0, 3]).toContain(status);
      }
  }, 60_000);
});
