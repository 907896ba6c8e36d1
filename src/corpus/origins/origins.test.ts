import { expect, test } from 'vitest';
import { asOneEvent, recordsOf } from '../../../test/support/read-dossier.ts';
import type { CopyGroup, ReportInput } from '../../model/index.ts';
import { independenceOf, originsOf } from './origins.ts';

const by = (outlet: string, text: string, agency?: string): ReportInput => ({
  text,
  outlet,
  published: '2023-05-01',
  ...(agency === undefined ? {} : { agency }),
});

const copies = (...reports: string[]): CopyGroup[] => [
  { id: 'c', reports, kind: 'reprint', first: reports[0] as string, why: [] },
];

const police = 'Twelve people were killed in the blast in Brno, police said.';
const own = 'Twelve people were killed in the blast in Brno.';
const chain = 'Twelve people were killed in the blast in Brno, state television reported, citing police.';

const resident = 'Twelve people were killed in the blast in Brno, a resident said.';

test.each<[why: string, reports: ReportInput[], groups: CopyGroup[], origins: string[]]>([
  [
    'an attributed account is its speaker’s',
    [by('Mill Gazette', police), by('Quay News', police)],
    [],
    ['speaker police'],
  ],
  [
    'a chain ends with its innermost speaker',
    [by('Mill Gazette', police), by('Quay News', chain)],
    [],
    ['speaker police'],
  ],
  [
    'own voice is the outlet’s',
    [by('Mill Gazette', own), by('Quay News', own)],
    [],
    ['outlet Mill Gazette', 'outlet Quay News'],
  ],
  ['copies are one text', [by('Mill Gazette', own), by('Quay News', own)], copies('r1', 'r2'), ['outlet Mill Gazette']],
  [
    'agency copy is the agency’s, whoever prints it',
    [by('Mill Gazette', own, 'Quay Wire'), by('Quay News', own, 'Quay Wire')],
    [],
    ['agency Quay Wire'],
  ],
  [
    'the unnamed of two outlets are two',
    [by('Mill Gazette', resident), by('Quay News', resident)],
    [],
    ['speaker resident (Mill Gazette)', 'speaker resident (Quay News)'],
  ],
])('%s', (_, reports, groups, origins) => {
  const found = originsOf(asOneEvent(recordsOf(reports), groups));
  expect(found.map(({ kind, name }) => `${kind} ${name}`)).toEqual(origins);
});

test('so many reports, so many texts, so many origins', () => {
  const records = recordsOf([
    by('Mill Gazette', police),
    by('Quay News', police),
    by('Hill Post', own),
    by('Shore Times', chain),
  ]);
  const accounts = asOneEvent(records, copies('r1', 'r2'));
  expect(independenceOf(accounts)).toEqual({ reports: 4, texts: 3, origins: 2 });
  const statements = originsOf(accounts).flatMap((origin) => origin.statements);
  expect(new Set(statements).size).toBe(statements.length);
});
