import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const main = join(root, 'src/cli/main.ts');

type Ran = { readonly status: number | null; readonly out: string; readonly err: string };

const daybook = (args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Ran => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    input,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, out: stdout, err: stderr };
};

let folder = '';
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const report = 'SEMEY, January 9. /TEST WIRE/. At least 12 people were injured in Semey on Friday, police said.';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybook-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('daybook read', () => {
  test('one report is one JSON object with its evidence', () => {
    const { status, out, err } = daybook(['read', '--format', 'json', file('a.txt', report)]);
    expect(err).toBe('');
    expect(status).toBe(0);
    const record = JSON.parse(out) as {
      schema: string;
      figures: { words: string; min: number }[];
      attributions: unknown[];
    };
    expect(record.schema).toBe('daybook/record@1');
    expect(record.figures).toMatchObject([{ words: 'At least 12', min: 12 }]);
    expect(record.attributions.length).toBe(1);
  });

  test('several are an array, in the order given', () => {
    const { out } = daybook([
      'read',
      '--format',
      'json',
      file('b.txt', `headline: Second\n\n${report}`),
      file('a.txt', `headline: First\n\n${report}`),
    ]);
    const records = JSON.parse(out) as { report: { headline: string } }[];
    expect(records.map((record) => record.report.headline)).toEqual(['Second', 'First']);
  });

  test('standard input is the default; the view for people has the sections and no colours in a pipe', () => {
    const { status, out } = daybook(['read'], report);
    expect(status).toBe(0);
    for (const section of ['Who said what', 'What happened', 'How many']) expect(out).toContain(section);
    expect(out).not.toContain('\u001B');
  });

  test('escape sequences of a report never reach the terminal', () => {
    const { out } = daybook(['read'], `${report}\n\n\u001B[31mRed\u001B]0;title\u0007 said the \u009Bmayor.`);
    expect(out).not.toMatch(/[\u001B\u0007\u009B]/);
  });

  test('the filter: a record a line, in order, a broken line is a problem line and the rest goes on', () => {
    const lines = [
      { id: 'one', text: report },
      '{ broken',
      { id: 'three', text: 3 },
      { id: 'four', text: report, published: '2022-01-09' },
    ];
    const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    const { status, out, err } = daybook(['read', '--from', 'jsonl', '--format', 'jsonl'], input);
    const items = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { report: { id: string }; problems: { code: string }[]; figures?: unknown[] });
    expect(items.map((item) => item.report.id)).toEqual(['one', '-:2', 'three', 'four']);
    expect(items[1]?.problems[0]?.code).toBe('broken-json');
    expect(items[2]?.problems[0]?.code).toBe('not-a-report');
    expect(items[3]?.figures?.length).toBe(1);
    expect(err).toContain('broken-json');
    expect(status).toBe(1);
  });

  test('worker threads give the same bytes in the same order', () => {
    const input = Array.from({ length: 150 }, (_, index) =>
      JSON.stringify({ id: `r${index}`, text: `${report} ${'More was not known. '.repeat(index % 7)}` }),
    ).join('\n');
    const one = daybook(['read', '--from', 'jsonl', '--format', 'jsonl', '--jobs', '1'], input);
    const three = daybook(['read', '--from', 'jsonl', '--format', 'jsonl', '--jobs', '3'], input);
    expect(one.out.length).toBeGreaterThan(10_000);
    expect(three.out).toBe(one.out);
  });

  test('a reader that stops early ends the run quietly', async () => {
    const input = Array.from({ length: 400 }, (_, index) => JSON.stringify({ id: `r${index}`, text: report })).join(
      '\n',
    );
    const child = spawn(process.execPath, [main, 'read', '--from', 'jsonl', '--format', 'jsonl'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((done) => child.on('close', done));
    expect(err).toBe('');
    expect(status).toBe(0);
  });
});

describe('daybook read --explain', () => {
  const asked = (...args: readonly string[]): Ran =>
    daybook(['read', file('why.txt', `published: 2022-01-09\n\n${report}`), ...args]);

  test('every time and place below the record, plain in a pipe, no longer than the lines are wide', () => {
    const { status, out, err } = asked('--explain');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.indexOf('Why these times (2)')).toBeGreaterThan(out.indexOf('How many'));
    expect(out).toContain('t2 «Friday» → 7 Jan 2022');
    expect(out).toContain('en/time/weekday: ');
    expect(out).toContain('the day of the dateline, Sunday 9 Jan 2022; read as 2 days before it');
    expect(out).toMatch(/p2 «Semey» → Semey, .*KZ \(city, geonames:\d+/);
    expect(out).not.toContain('Why these events');
    expect(out).not.toContain('\u001B');
  });

  test.each([
    ['t2', 'Why these times (1)'],
    ['p2', 'Why these places (1)'],
    ['v1', 'Why these events (1)'],
    ['friday', 'Why these times (1)'],
    ['Janu', 'Why these times (1)'],
  ])('one by its id or its words: %s', (which, title) => {
    const { status, out } = asked('--explain', which);
    expect(status).toBe(0);
    expect(out).toContain(title);
    expect(out.match(/Why these/g)?.length).toBe(1);
    expect(out).not.toContain('Who said what');
  });

  test('what the report has not is a wrong command line, and it says what there is', () => {
    const { status, out, err } = asked('--explain', 't9');
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('"t9"; there are times t1 to t2, places p1 to p2');
  });

  test('a file behind the flag is an input', () => {
    const { status, out } = daybook(['read', '--explain', file('why.txt', report)]);
    expect(status).toBe(0);
    expect(out).toContain('Why these times');
  });

  test('as JSON the record stands unchanged beside the explanations; threads change nothing', () => {
    const { record, explanations } = JSON.parse(asked('--explain', '--format', 'json').out) as {
      record: unknown;
      explanations: { of: string; id: string }[];
    };
    expect(record).toEqual(JSON.parse(asked('--format', 'json').out));
    expect(explanations.map(({ id }) => id)).toEqual(['t1', 't2', 'p1', 'p2']);
    const lines = asked('--explain', 't2', '--format', 'jsonl').out;
    expect(JSON.parse(lines)).toMatchObject({ explanations: [{ of: 'time', id: 't2' }] });
    expect(asked('--explain', 't2', '--format', 'jsonl', '--jobs', '2').out).toBe(lines);
  });
});

describe('bad input: a clear message, the right exit status, nothing lost', () => {
  test('a missing file', () => {
    const { status, out, err } = daybook([
      'read',
      '--format',
      'jsonl',
      join(folder, 'nowhere.txt'),
      file('a.txt', report),
    ]);
    expect(status).toBe(1);
    expect(err).toContain('there is no such file');
    expect(out.trim().split('\n').length).toBe(2);
  });

  test('nothing but a missing file', () => expect(daybook(['read', join(folder, 'nowhere.txt')]).status).toBe(3));

  test('a folder without reports', () => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    const { status, err } = daybook(['read', join(folder, 'empty')]);
    expect(status).toBe(3);
    expect(err).toContain('no report in this folder');
  });

  test('a binary file', () => {
    const { status, err } = daybook([
      'read',
      file(
        'picture.txt',
        new Uint8Array(4000).map((_, index) => (index * 37) % 256),
      ),
    ]);
    expect(status).toBe(3);
    expect(err).toContain('binary');
  });

  test('a language it does not know: the structure is read and a problem says so', () => {
    const { status, out } = daybook(
      ['read', '--format', 'json'],
      'Die Polizei hat am Freitag in der Stadt drei Männer festgenommen, wie ein Sprecher mitteilte, und sucht weiter nach Zeugen.',
    );
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      report: { language: 'und' },
      problems: [{ code: 'unsupported-language' }],
      events: [],
    });
  });

  test('empty text', () => {
    const { status, err } = daybook(['read', file('empty.txt', '')]);
    expect(status).toBe(1);
    expect(err).toContain('no text');
  });

  test('a date that is none', () => {
    const { out } = daybook(
      ['read', '--from', 'jsonl', '--format', 'json'],
      JSON.stringify({ text: report, published: 'last Tuesday' }),
    );
    expect((JSON.parse(out) as { problems: { code: string }[] }).problems.map(({ code }) => code)).toContain(
      'bad-date',
    );
  });

  test('windows-1252 bytes are read and said to be so', () => {
    const bytes = Buffer.concat([Buffer.from(`${report} A caf`), Buffer.from([0xe9]), Buffer.from(' was burnt.')]);
    const { out } = daybook(['read', '--format', 'json', file('old.txt', bytes)]);
    expect(JSON.parse(out)).toMatchObject({ problems: [{ code: 'encoding-guessed', severity: 'info' }] });
    expect(out).toContain('café');
  });

  test.each([
    [['read', '--frm', 'text'], 'an unknown flag'],
    [['read', '--format', 'xml'], 'an unknown output format'],
    [['read', '--from', 'docx'], 'an unknown input format'],
    [['read', '--jobs', '0'], 'no threads'],
    [['nonsense'], 'an unknown command'],
  ])('usage: %j is %s', (args) => {
    const { status, err } = daybook(args);
    expect(status).toBe(2);
    expect(err.length).toBeGreaterThan(10);
  });
});

describe('daybook', () => {
  test('--version and --help', () => {
    expect(daybook(['--version'])).toMatchObject({ status: 0, err: '' });
    const help = daybook(['--help']);
    expect(help.status).toBe(0);
    expect(help.out).toContain('timeline');
  });

  test('timeline prints the sample dossier by day', () => {
    const { status, out } = daybook(['timeline', join(root, 'samples')]);
    expect(status).toBe(0);
    expect(out).toContain('Chronology of 20 reports');
    const days = [...out.matchAll(/^\d+ \w+ \d{4}$/gm)].map(([day]) => Date.parse(`${day} UTC`));
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
  });

  test('colours only for a terminal, and never with NO_COLOR', async () => {
    const { paintFor } = await import('../../src/cli/pretty/paint.ts');
    expect(paintFor({ isTTY: true }, {})('figure', '12')).toContain('\u001B');
    expect(paintFor({ isTTY: true }, { NO_COLOR: '1' })('figure', '12')).toBe('12');
    expect(paintFor({}, {})('figure', '12')).toBe('12');
  });
});
