import { describe, expect, test } from 'vitest';
import { partsOf } from '../../src/formats/export/parts.ts';
import type { DossierParts, Exporter } from '../../src/formats/index.ts';
import { exporterById, exporters } from '../../src/formats/index.ts';
import { writeExport } from '../../src/formats/write.ts';
import type { Dossier, Problem } from '../../src/model/index.ts';
import { dossierSchema } from '../../src/model/index.ts';
import { dossier, dossierSaying, emptyDossier, longDossier } from '../support/dossier.ts';
import { collectedHeap } from '../support/heap.ts';
import { hostile } from '../support/hostile.ts';
import { parseCsv, tableProblems } from '../support/tables.ts';

type Files = Readonly<Record<string, string>>;

const filesOf = async (exporter: Exporter, parts: DossierParts, problems: Problem[] = []): Promise<Files> => {
  const files: Record<string, string> = {};
  let last: string | undefined;
  for await (const { path, chunk } of writeExport(exporter, parts, { note: (problem) => problems.push(problem) })) {
    if (path !== last) expect(files[path], `${path} is taken up again`).toBeUndefined();
    files[path] = (files[path] ?? '') + chunk;
    last = path;
  }
  return files;
};

const exported = (exporter: Exporter, of: Dossier): Promise<Files> => filesOf(exporter, partsOf(of));

/** Every file is what its name says, and UTF-8. */
const check = (files: Files): void => {
  for (const [path, content] of Object.entries(files)) {
    expect(path).toMatch(/^[a-z0-9_-]+\.[a-z]+$/);
    expect(Buffer.from(content, 'utf8').toString('utf8') === content, `${path} is UTF-8`).toBe(true);
    if (path.endsWith('.csv')) parseCsv(content);
    else if (path.endsWith('.jsonl')) for (const line of content.trimEnd().split('\n')) JSON.parse(line);
    else JSON.parse(content);
  }
  if (files['datapackage.json'] !== undefined) expect(tableProblems(files)).toEqual([]);
};

/** Strings and numbers of a value, as a file would show them. */
const leaves = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return value === null || value === undefined ? [] : [String(value)];
  return Object.values(value).flatMap(leaves);
};

/** A part of the dossier, and the words with which `loses` names it. A format shows the part, or says this of it. */
const parts: readonly (readonly [what: string, value: unknown, lost: RegExp])[] = [
  ['the title', dossier.title, /never/],
  ['texts of reports', dossier.reports.map(({ text }) => text), /texts of the reports|^reports/],
  ['metadata of reports', dossier.reports.map(({ id, outlet, url }) => [id, outlet, url]), /^reports/],
  ['datelines, masks', dossier.reports[0]?.masked, /masked|^reports/],
  ['first seen', dossier.reports[0]?.firstSeen, /first seen|^reports/],
  ['records', dossier.records?.map(({ schema, engine }) => [schema, engine.version]), /records|^reports/],
  ['years of events', 2022, /never/],
  ['places of events', ['Westhaven', 'geonames:1', -36.84, 174.75], /^places/],
  ['admin1', 'Northshore', /first division|^places/],
  ['status', ['disputed', 'provisional'], /status/],
  ['parts', dossier.entries[1]?.event.partOf, /parts of events/],
  ['importance', [0.8, 0.1], /importance/],
  ['headline', 'Ferry burns at Westhaven', /never/],
  ['undated events', 'The fire is out.', /without a date/],
  ['links', ['same ship', 0.91], /linked|importance/],
  ['members', ['bulletin-1', 'e1', 'i1'], /which mentions|^reports/],
  ['words of statements', ['At least 12', 'harbour office'], /^statements/],
  ['channels', 'Coast Wire', /^channels|^statements/],
  ['sensitive statements', 'its first count of 40', /sensitive|^statements/],
  ['entities of chains', 'entity-7', /entities|^statements|^channels/],
  ['the place a toll is limited to', 'Outer Harbour', /never/],
  ['the gazetteer entry of that place', 'geonames:2', /gazetteer|^places/],
  ['points of tolls', ['40', '12', 'corrects'], /single numbers/],
  ['of whom', 'passengers', /never/],
  ['conflicts', dossier.entries[0]?.conflicts[0]?.why, /never/],
  ['copies', ['copy-1', 'same text'], /copies/],
  ['origins', ['origin-office', 'origin-guard'], /origins/],
  ['sentences of days', dossier.days.map(({ sentences }) => sentences), /sentences of a day|days/],
  ['decisions', ['decision-1', 'read both'], /decisions/],
  ['problems', ['bad-date', 'no date'], /problems/],
];

const shows = (files: Files, value: unknown): boolean => {
  const everything = Object.entries(files)
    .map(([path, content]) => (path.endsWith('.csv') ? JSON.stringify(parseCsv(content)) : content))
    .join('\n');
  return leaves(value).every((leaf) => everything.includes(JSON.stringify(leaf).slice(1, -1)));
};

describe('the fixture', () => {
  const all: (readonly [string, Dossier])[] = [
    ['the dossier', dossier],
    ['the empty one', emptyDossier],
    ...hostile.map(([what, words]) => [what, dossierSaying(words)] as const),
  ];
  test.each(all)('%s is a dossier', (_what, value) => expect(dossierSchema.safeParse(value).error).toBeUndefined());
});

describe('the registry', () => {
  test('has each id once, and finds it', () => {
    for (const exporter of exporters) expect(exporterById(exporter.id)).toBe(exporter);
  });
});

describe.each(exporters.map((exporter) => [exporter.id, exporter] as const))('exporter %s', (id, exporter) => {
  test('says what it is', () => {
    expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(exporter.extension).toMatch(/^\.[a-z]+$/);
    expect(exporter.mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
    for (const lost of exporter.loses) expect(lost).not.toMatch(/[.]$/);
  });

  test('writes files that can be read, one or many as it says', async () => {
    const files = await exported(exporter, dossier);
    check(files);
    expect(Object.keys(files).length === 1).toBe(exporter.files === 'one');
  });

  test('writes the same bytes twice', async () => {
    expect(await exported(exporter, structuredClone(dossier))).toEqual(await exported(exporter, dossier));
  });

  test.each(parts)('shows %s or says that it does not', async (what, value, lost) => {
    const said = exporter.loses.some((words) => lost.test(words));
    if (!said) expect(shows(await exported(exporter, dossier), value), what).toBe(true);
  });

  test('writes an empty dossier', async () => check(await exported(exporter, emptyDossier)));

  test('writes a dossier without records', async () => {
    const { records: _records, ...without } = dossier;
    check(await exported(exporter, without));
  });

  test('writes a dossier whose reports are not at hand', async () => {
    check(await filesOf(exporter, { ...partsOf(dossier), reportOf: () => undefined, recordOf: () => undefined }));
  });

  test.each(hostile)('%s does no harm', async (_what, words) => {
    const files = await exported(exporter, dossierSaying(words));
    check(files);
    for (const [path, content] of Object.entries(files))
      if (!path.endsWith('.csv')) expect(content).not.toMatch(/[\u0085\u2028\u2029]/);
  });

  test('names the rule of its numbers if it has any', async () => {
    if (exporter.loses.some((lost) => /single numbers/.test(lost)) || id === 'csv')
      expect(JSON.stringify(await exported(exporter, dossier))).toMatch(/latest and highest/);
  });

  test('holds one event at a time: 10,000 take no more memory than 1,000', async () => {
    let [taken, before, most, early] = [0, 0, 0, 0];
    const count = (): void => {
      taken += 1;
      if (taken === 1_000) early = collectedHeap();
    };
    for await (const { chunk } of writeExport(exporter, longDossier(10_000, count))) {
      expect(chunk.length).toBeLessThan(100_000);
      most = Math.max(most, taken - before);
      before = taken;
    }
    expect(taken).toBeGreaterThanOrEqual(10_000);
    expect(most, 'events taken for one chunk').toBeLessThan(2_500);
    expect(collectedHeap() - early, 'bytes kept').toBeLessThan(3_000_000);
  }, 30_000);
});
