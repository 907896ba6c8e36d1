import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { chainOf } from '../src/corpus/chain.ts';
import { conflictsOf } from '../src/corpus/conflicts/conflicts.ts';
import { framingOf } from '../src/corpus/framing.ts';
import type { Accounts } from '../src/corpus/members.ts';
import { independenceOf } from '../src/corpus/origins/origins.ts';
import { tollsOf } from '../src/corpus/tolls/tolls.ts';
import { changesBetween } from '../src/corpus/versions.ts';
import { readMany } from '../src/jobs/read-many.ts';
import { importAll } from '../src/jobs/sources.ts';
import type { CopyGroup, ReportRecord, Statement, Toll } from '../src/model/index.ts';
import { asOneEvent } from './support/read-dossier.ts';

const folder = resolve(import.meta.dirname, '../samples');
const { files } = JSON.parse(readFileSync(resolve(folder, 'dossier.json'), 'utf8')) as { files: string[] };

const readSamples = async (): Promise<ReportRecord[]> => {
  const paths = files.map((file) => resolve(folder, file));
  const records: ReportRecord[] = [];
  for await (const line of readMany(importAll(paths, { stdin: process.stdin })))
    records.push(JSON.parse(line) as ReportRecord);
  return records;
};

let records: ReportRecord[];
let accounts: Accounts;

/** The report of an outlet that came out at a time that begins so. */
const reportOf = (outlet: string, published: string): ReportRecord =>
  records.find(
    ({ report }) => report.outlet === outlet && report.published?.value.startsWith(published),
  ) as ReportRecord;

/** All reports as one cluster, and the wire of 9 January with its reprint and its rewrite, by hand until they are linked. */
beforeAll(async () => {
  records = await readSamples();
  const texts = [
    reportOf('Steppe Wire', '2022-01-09T13'),
    reportOf('The Harbour Ledger', '2022-01-09'),
    reportOf('The Aldermoor Courier', '2022-01-09'),
  ].map(({ report }) => report.id);
  const copies: CopyGroup[] = [{ id: 'c', reports: texts, kind: 'rewrite', first: texts[0] as string, why: [] }];
  accounts = asOneEvent(records, copies);
});

const killed = (ofWhom?: string): Toll =>
  tollsOf(accounts).find((toll) => toll.measure === 'killed' && toll.ofWhom === ofWhom && !toll.scope?.place) as Toll;

/** "2022-01-15 225 Prosecutor General's Office", without what only repeats. */
const steps = ({ points }: Toll): string[] =>
  points
    .filter(({ relation }) => relation !== 'repeats')
    .map(({ asOf, min, speaker, relation }) =>
      [asOf?.value, min, speaker, relation].filter((part) => part !== undefined).join(' '),
    );

const chainFor = (statement: string): string =>
  (accounts.statements.get(statement) as Statement).chain.map(({ name }) => name).join(' < ');

describe('the toll of the sample dossier', () => {
  test('rises, is taken back and is raised again', () => {
    const all = steps(killed());
    for (const step of [
      '2022-01-09 164 Health Ministry',
      '2022-01-09 164 Health and Information ministries retracts',
      "2022-01-15 225 Prosecutor General's Office",
      '2022-03-14 230 Berik Asylov updates',
    ])
      expect(all).toContain(step);
    expect(all.indexOf('2022-01-09 164 Health Ministry')).toBeLessThan(
      all.indexOf("2022-01-15 225 Prosecutor General's Office"),
    );
  });

  test('keeps whom each count counts', () => {
    expect(steps(killed('security forces'))).toEqual(
      expect.arrayContaining(['2022-01-05 8 Interior Ministry', '2022-01-08 18 Interior Ministry updates']),
    );
    expect(steps(killed('suspects'))).toContain('2022-01-08 26 Interior Ministry');
    expect(steps(killed('children')).every((step) => / 3 /.test(step))).toBe(true);
  });

  test('knows the way each count took', () => {
    const point = killed().points.find(({ min, speaker }) => min === 164 && speaker === 'Health Ministry');
    expect(chainFor(point?.statement as string)).toMatch(/Health Ministry < Khabar-24 < Steppe Wire$/);
    const raised = killed().points.find(({ min }) => min === 230);
    expect(chainFor(raised?.statement as string)).toBe('Berik Asylov < parliament < Steppe Wire < Caspian Gazette');
    expect(killed().points.find(({ statement }) => statement === raised?.of)).toMatchObject({ min: 225 });
  });

  test('is in no conflict with what was taken back', () => {
    expect(conflictsOf(accounts).filter(({ kind, why }) => kind === 'figure' && why.includes('164'))).toEqual([]);
  });
});

test('whether force was used against peaceful demonstrators is told and denied', () => {
  const conflict = conflictsOf(accounts).find(({ kind }) => kind === 'occurrence');
  expect(conflict?.why).toMatch(/^use-of-force: denied by .*Kassym-Jomart Tokayev/);
  const voices = conflict?.statements.map((id) => accounts.statements.get(id) as Statement) ?? [];
  expect(voices.some(({ act }) => act === 'deny')).toBe(true);
  expect(
    voices.some(({ evidence, report }) => {
      const text = records.find((record) => record.report.id === report)?.report.text ?? '';
      return evidence.some(({ start, end }) => text.slice(start, end) === 'fired upon');
    }),
  ).toBe(true);
});

test('labels are their voices’', () => {
  const rows = framingOf(accounts).map(({ word, voice, own }) => `${word}: ${own ? 'own voice of ' : ''}${voice}`);
  for (const row of [
    'armed criminal: Interior Ministry',
    'bandit: Serik Shalabayev',
    'bandit: authorities',
    'coup: Kassym-Jomart Tokayev',
    'militant: Kassym-Jomart Tokayev',
    'peaceful demonstrator: Kassym-Jomart Tokayev',
    'peaceful demonstrator: own voice of Silk Quay Monitor',
  ])
    expect(rows).toContain(row);
});

test('reprints are one text', () => {
  const { reports, texts, origins } = independenceOf(accounts);
  expect(reports).toBe(records.length);
  expect(texts).toBe(records.length - 2);
  expect(origins).toBeGreaterThan(5);
});

test('the update changes the number of the detained and takes back the dead', () => {
  const [older, newer] = [reportOf('Steppe Wire', '2022-01-09T13'), reportOf('Steppe Wire', '2022-01-09T22')];
  const figures = (record: ReportRecord, { says }: Statement): number | null | undefined =>
    'figure' in says ? record.figures.find(({ id }) => id === says.figure)?.min : undefined;
  const { changed, kept } = changesBetween(older, newer);
  const numbers = (pairs: typeof kept): unknown[] => pairs.map(([a, b]) => [figures(older, a), figures(newer, b)]);
  expect(numbers(changed)).toEqual(
    expect.arrayContaining([
      [5220, 5969],
      [164, 164],
    ]),
  );
  expect(numbers(kept)).toEqual(
    expect.arrayContaining([
      [26, 26],
      [18, 18],
      [2201, 2201],
    ]),
  );
});

test('the views are the same whatever the order of the reports', () => {
  const views = [records, records.toReversed()].map((all) => {
    const one = asOneEvent(all);
    return [tollsOf(one), conflictsOf(one), framingOf(one)];
  });
  expect(views[0]).toEqual(views[1]);
});

test('chains are those of the record', () => {
  const wire = reportOf('Steppe Wire', '2022-01-09T13');
  const figure = wire.figures.find(({ min }) => min === 164);
  expect(chainOf(wire, figure?.attribution ?? null).map(({ role }) => role)).toEqual(['speaker', 'carrier', 'agency']);
});
