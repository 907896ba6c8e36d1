import { describe, expect, test } from 'vitest';
import { dossier, dossierSaying, emptyDossier } from '../../../test/support/dossier.ts';
import { hostile } from '../../../test/support/hostile.ts';
import { imported, inShort } from '../../../test/support/imported.ts';
import { read as readReport } from '../../engine/index.ts';
import { loadResources } from '../../jobs/resources.ts';
import type { Dossier } from '../../model/index.ts';
import { reportInputSchema } from '../../model/index.ts';
import { writeExport } from '../write.ts';
import { jsonl } from './jsonl.ts';
import { readDossier } from './jsonl/read.ts';
import { partsOf } from './parts.ts';

const exported = async (of: Dossier): Promise<string> => {
  const chunks: string[] = [];
  for await (const { chunk } of writeExport(jsonl, partsOf(of))) chunks.push(chunk);
  return chunks.join('');
};

describe('the whole dossier', () => {
  const { records: _records, ...withoutRecords } = dossier;
  const all: (readonly [string, Dossier])[] = [
    ['the fixture', dossier],
    ['an empty one', emptyDossier],
    ['one without records', withoutRecords],
    ['one with an empty list of records', { ...dossier, records: [] }],
    ...hostile.map(([what, words]) => [what, dossierSaying(words)] as const),
  ];

  test.each(all)('%s comes back as it was', async (_what, value) => {
    expect(await readDossier((await exported(value)).split('\n'))).toEqual(value);
  });
});

describe('lines that are not whole', async () => {
  const lines = (await exported(dossier)).trimEnd().split('\n');
  test.each([
    ['nothing', [], /cut short/],
    ['no header', lines.slice(1), /no header/],
    ['the end is missing', lines.slice(0, -1), /cut short/],
    ['a line is missing', lines.toSpliced(3, 1), /lines are missing/],
    ['a line after the end', [...lines, lines[1] as string], /after its end/],
    ['a line of no kind', lines.with(2, '{"kind":"toString"}'), /no known kind/],
    ['a line that is no JSON', lines.with(2, '{"kind":'), /line 3 .*not JSON/],
    ['a line that does not fit its kind', lines.with(1, '{"kind":"report","report":{"id":1}}'), /is no report: "id"/],
  ])('%s: an error that says where', async (_what, given, message) => {
    await expect(readDossier(given)).rejects.toThrow(message);
  });
});

describe('reading an export as reports', () => {
  test('gives its reports with all that the engine takes, and says what was passed over', async () => {
    const items = await imported(await exported(dossier), { name: 'export.jsonl' });
    const reports = items.flatMap((item) => ('report' in item ? [item.report] : []));
    expect(reports).toEqual(
      dossier.reports.map(({ published, ...report }) => ({
        ...report,
        ...(published ? { published: published.value, publishedBasis: published.basis } : {}),
      })),
    );
    for (const report of reports) expect(reportInputSchema.safeParse(report).error).toBeUndefined();
    const problems = items.flatMap(({ problems: found }) => found ?? []);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['passed-over', 'info']]);
    expect(problems[0]?.message).toContain('3 of kind "entry"');
  });

  test('read by the engine, they are the same reports', async () => {
    const items = await imported(await exported(dossier), { name: 'export.jsonl' });
    const resources = loadResources();
    const read = items.flatMap((item) => ('report' in item ? [readReport(item.report, { resources }).report] : []));
    expect(read).toEqual(dossier.reports.map((report) => expect.objectContaining(report)));
  });

  test('a file cut short gives the reports that are whole, and a problem', async () => {
    const lines = (await exported(dossier)).split('\n').slice(0, 3);
    expect(inShort(await imported(lines.join('\n')))).toEqual([
      ...dossier.reports.slice(0, 2).map(({ text }) => text),
      'cut-short',
    ]);
  });

  test('a report line without a report is a problem, and the rest goes on', async () => {
    const [header, ...lines] = (await exported(dossier)).split('\n');
    const items = await imported([header, '{"kind":"report","report":null}', ...lines].join('\n'));
    expect(inShort(items)[0]).toBe('not-a-report');
    expect(items.filter((item) => 'report' in item).length).toBe(3);
  });
});
