import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importers, sniff } from '../../src/formats/index.ts';
import type { Imported, Importer, Source } from '../../src/formats/index.ts';
import { reportInputSchema } from '../../src/model/index.ts';

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
  for await (const item of importer.read(from)) items.push(item);
  return items;
};

/** One small document in each format, made for this test. Every importer must have one. */
const documents: Readonly<Record<string, string>> = {
  text: 'outlet: Test Gazette\npublished: 2022-01-05\nheadline: A café burns\n\nFirst paragraph, “quoted”.\n\nSecond paragraph.\n',
  markdown:
    '---\noutlet: Test Gazette\npublished: 2022-01-05\n---\n# A café burns\n\nFirst paragraph, “quoted”.\n\nSecond *paragraph*.\n',
  jsonl: `${JSON.stringify({ outlet: 'Test Gazette', published: '2022-01-05', headline: 'A café burns', text: 'First paragraph, “quoted”.\n\nSecond paragraph.' })}\n`,
  html: '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:title" content="A café burns"><meta property="og:site_name" content="Test Gazette"><meta property="article:published_time" content="2022-01-05"></head><body><nav>Menu</nav><article><h1>A café burns</h1><p>First paragraph, “quoted”.</p><p>Second <b>paragraph</b>.</p><script>alert(1)</script></article></body></html>',
};

describe.each(importers.map((importer) => [importer.id, importer] as const))('importer %s', (id, importer) => {
  test('has a document in this suite', () => expect(documents[id], `add a document for ${id}`).toBeDefined());

  test('reads its document, with metadata, however the stream is cut', async () => {
    for (const chunk of [1, 3, 1000]) {
      const items = await all(importer, source(documents[id] as string, `doc${importer.extensions[0]}`, chunk));
      expect(items.length).toBe(1);
      const [item] = items;
      if (!item || !('report' in item)) throw new Error('not read');
      expect(reportInputSchema.parse(item.report)).toMatchObject({
        headline: 'A café burns',
        outlet: 'Test Gazette',
        published: '2022-01-05',
      });
      expect(item.report.text.replace(/\n+/g, '\n')).toContain('First paragraph, “quoted”.\nSecond paragraph.');
      expect(item.report.text).not.toMatch(/<|alert/);
    }
  });

  test('is found by its content', () => {
    expect(sniff(documents[id] as string, 'unnamed').id).toBe(id);
  });

  test.each([
    ['nothing', ''],
    ['binary bytes', new Uint8Array(5000).map((_, index) => (index * 7) % 256)],
    ['half a document', 'HALF'],
    ['a broken surrogate', '\ud800'],
  ])('%s gives reports or problems, never an exception', async (what, content) => {
    const given =
      what === 'half a document' ? (documents[id] as string).slice(0, (documents[id] as string).length / 2) : content;
    for (const item of await all(importer, source(given, 'broken', 64))) {
      if ('report' in item) expect(reportInputSchema.safeParse(item.report).success).toBe(true);
      else expect(item.problems.length).toBeGreaterThan(0);
    }
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
      expect(item.problems ?? []).toEqual([]);
      expect(item.report.text.length).toBeGreaterThan(400);
      expect(item.report.text).not.toMatch(/Share on|Subscribe|<p>/);
      if (!file.endsWith('wire.txt')) expect(item.report.outlet ?? item.report.agency).toBeDefined();
    }
  });
});
