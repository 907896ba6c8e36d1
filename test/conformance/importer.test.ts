import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importers, sniff } from '../../src/formats/index.ts';
import type { Imported, Importer, Source } from '../../src/formats/index.ts';
import { contextOf } from '../../src/formats/open.ts';
import { problemSchema, reportInputSchema } from '../../src/model/index.ts';
import { documents } from './documents.ts';

const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

/** A source in chunks of three bytes: no importer may depend on where the stream was cut. */
const source = (content: string | Uint8Array, name: string, chunk = 3): Source => {
  const bytes = bytesOf(content);
  return {
    name,
    bytes: (async function* () {
      for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
    })(),
  };
};

const all = async (importer: Importer, from: Source): Promise<Imported[]> => {
  const items: Imported[] = [];
  for await (const item of importer.read(from, contextOf())) items.push(item);
  return items;
};

const textOf = (content: string | Uint8Array): string => new TextDecoder().decode(bytesOf(content).subarray(0, 4096));

/** What every item must be, however bad the input: a report that the engine takes, or an id with problems. */
const check = (items: readonly Imported[]): void => {
  for (const item of items) {
    for (const problem of item.problems ?? []) expect(problemSchema.safeParse(problem).error).toBeUndefined();
    if (!('report' in item)) {
      expect(item.id).not.toBe('');
      expect(item.problems.length).toBeGreaterThan(0);
      continue;
    }
    expect(reportInputSchema.safeParse(item.report).error).toBeUndefined();
    for (const { start, end } of item.report.masked ?? []) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(item.report.text.length);
    }
  }
};

describe.each(importers.map((importer) => [importer.id, importer] as const))('importer %s', (id, importer) => {
  test('has a document in this suite', () => expect(documents[id], `add a document for ${id}`).toBeDefined());

  test('reads its document, with metadata, however the stream is cut', async () => {
    for (const chunk of [1, 3, 1000]) {
      const items = await all(importer, source(documents[id] ?? '', `doc${importer.extensions[0]}`, chunk));
      expect(items.length).toBe(1);
      const [item] = items;
      if (!item || !('report' in item)) throw new Error('not read');
      expect(item.problems ?? []).toEqual([]);
      const report = reportInputSchema.parse(item.report);
      expect(report).toMatchObject({ headline: 'A café burns', outlet: 'Test Gazette' });
      expect(report.published).toMatch(/^2022-01-05(?:T10:00|$)/);
      expect(item.report.text.replace(/\n+/g, '\n')).toContain('First paragraph, “quoted”.\nSecond paragraph.');
      expect(item.report.text).not.toMatch(/<|alert/);
    }
  });

  test('is found by its content, whatever its name', () => {
    for (const name of ['unnamed', 'wrong.txt']) expect(sniff(textOf(documents[id] ?? ''), name).id).toBe(id);
  });

  test('is less sure of documents of other formats than their own importers', () => {
    for (const other of importers) {
      const head = textOf(documents[other.id] ?? '');
      if (other !== importer)
        expect(importer.sniff(head, 'unnamed'), other.id).toBeLessThan(other.sniff(head, 'unnamed'));
    }
  });

  test('gives the same twice', async () => {
    const read = (): Promise<Imported[]> => all(importer, source(documents[id] ?? '', 'same', 7));
    expect(await read()).toEqual(await read());
  });

  test.each([
    ['nothing', ''],
    ['binary bytes', new Uint8Array(5000).map((_, index) => (index * 7) % 256)],
    ['a broken surrogate', '\ud800'],
    ['tags without end', '<a>'.repeat(50_000)],
    ['brackets without end', '['.repeat(50_000)],
    ['one long line', 'a'.repeat(2_000_000)],
  ])(
    '%s gives reports or problems, never an exception',
    async (_what, content) => {
      check(await all(importer, source(content, 'broken', 4096)));
    },
    20_000,
  );

  test('a document cut anywhere gives reports or problems', async () => {
    const whole = bytesOf(documents[id] ?? '');
    for (let at = 1; at < whole.length; at += Math.ceil(whole.length / 40))
      check(await all(importer, source(whole.subarray(0, at), 'cut', 64)));
  });

  test('a document with damaged bytes gives reports or problems', async () => {
    const whole = bytesOf(documents[id] ?? '');
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 40))
      check(await all(importer, source(whole.with(at, (whole[at] as number) ^ 0xa5), 'damaged', 64)));
  });

  test('says so when the file is binary', async () => {
    const items = await all(importer, source(new Uint8Array(2000), 'zeros.bin', 500));
    expect(items.every((item) => !('report' in item))).toBe(true);
    expect(items.flatMap((item) => item.problems ?? []).some((problem) => problem.severity === 'error')).toBe(true);
  });
});

describe('the samples', () => {
  const folder = resolve(import.meta.dirname, '../../samples');
  const { files } = JSON.parse(readFileSync(resolve(folder, 'dossier.json'), 'utf8')) as { files: string[] };

  test('are all listed', () =>
    expect(
      readdirSync(folder)
        .filter((file) => !/^(README|dossier)/.test(file))
        .sort(),
    ).toEqual([...files].sort()));

  test.each(files)('%s is read with outlet or agency and a date', async (file) => {
    const bytes = readFileSync(resolve(folder, file));
    const importer = sniff(bytes.toString('utf8').slice(0, 4096), file);
    for (const item of await all(importer, source(bytes, file, 1000))) {
      if (!('report' in item)) throw new Error(JSON.stringify(item.problems));
      // The editor's note is where the sample says that it was written for Daybook.
      const problems = (item.problems ?? []).filter(({ code }) => code !== 'editors-note');
      expect(problems).toEqual([]);
      expect(item.report.text.length).toBeGreaterThan(400);
      expect(item.report.text).not.toMatch(/Share on|Subscribe|<p>/);
      if (!file.endsWith('wire.txt')) expect(item.report.outlet ?? item.report.agency).toBeDefined();
    }
  });
});
