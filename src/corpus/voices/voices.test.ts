import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../../test/support/read-dossier.ts';
import type { ReportInput } from '../../model/index.ts';
import { packFor } from '../../language/index.ts';
import { bareName } from './names.ts';
import { rootOf, voicesOf } from './voices.ts';
import type { Voice } from './voices.ts';

const en = packFor('en');

test.each([
  ['the Interior Ministry', 'Interior Ministry', undefined],
  ["Kazakhstan's Interior Ministry", 'Interior Ministry', 'kazakhstan'],
  ['The Kazakh Interior Ministry', 'Interior Ministry', 'kazakhstan'],
  ['the Interior Ministry of Kazakhstan', 'Interior Ministry', 'kazakhstan'],
  ['the Ministry of Health', 'Health Ministry', undefined],
  ["the country's Health Ministry", 'Health Ministry', undefined],
  ['Ministry of Health of Slovakia', 'Health Ministry', 'slovakia'],
  ["the Prosecutor General's Office", "Prosecutor General's Office", undefined],
])('%s is %s of %s', (phrase, name, country) => {
  expect(bareName(phrase, en)).toEqual({ name, ...(country === undefined ? {} : { country }) });
});

/** The voices of the attributions of the reports, in order. */
const voicesIn = (...reports: ReportInput[]): readonly Voice[] => {
  const records = recordsOf(reports);
  const voices = voicesOf(records);
  return records.flatMap((record) => record.attributions.map(({ id }) => voices(record, id)));
};

const gazette = (text: string): ReportInput => ({ text, outlet: 'Mill Gazette', published: '2023-05-01' });
const quay = (text: string): ReportInput => ({ text, outlet: 'Quay News', published: '2023-05-01' });

const said = (who: string): string => `Twelve people were killed, ${who} said.`;

describe('one speaker or two', () => {
  test.each<[a: string, b: string, one: boolean]>([
    ['the Interior Ministry', "Kazakhstan's Interior Ministry", true],
    ['the Interior Ministry', 'the Health Ministry', false],
    ["Kazakhstan's Interior Ministry", "Slovakia's Interior Ministry", false],
    ['police', 'the police', true],
    ['prosecutors', 'police', false],
    ['residents', 'residents', false],
    ['a rights group', 'a rights group', false],
    ['officials', 'officials', false],
  ])('%s and %s', (a, b, one) => {
    const [first, second] = voicesIn(gazette(said(a)), quay(said(b))) as [Voice, Voice];
    expect(first.key === second.key).toBe(one);
  });

  test('a bare name stays itself where the dossier knows two of its kind', () => {
    const keys = voicesIn(
      gazette(said('the Interior Ministry')),
      gazette(said("Kazakhstan's Interior Ministry")),
      quay(said("Slovakia's Interior Ministry")),
    ).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
  });

  test('"the office" is the only one named before it, or nobody', () => {
    const later = 'Later the office said 14 had died.';
    const one = voicesIn(gazette(`The presidential office said 12 people had died. ${later}`));
    expect(one.map(({ name }) => name)).toEqual(['presidential office', 'presidential office']);
    const two = voicesIn(
      gazette(`The presidential office said 12 people had died. The press office said 13 had died. ${later}`),
    );
    expect(two.map(({ unnamed }) => unnamed)).toEqual([undefined, undefined, 'open']);
  });

  test('somebody speaking for a body is of its account, under their own name', () => {
    const voices = voicesIn(
      gazette(said("the Prosecutor General's Office")),
      quay('Prosecutor General Ada Vellamo told parliament that 14 people had died.'),
    );
    expect(voices.map(({ name }) => name)).toEqual(["Prosecutor General's Office", 'Ada Vellamo']);
    expect(new Set(voices.map(rootOf)).size).toBe(1);
  });

  test('figures from a body are its own', () => {
    const [, document] = voicesIn(
      gazette('State television reported that 12 people had died, citing figures from the Health Ministry.'),
    );
    expect(document?.name).toBe('Health Ministry');
  });
});

test("a report's own voice is its agency's, else its outlet's; a reprint has that of its first print", () => {
  const records = recordsOf([
    { ...gazette('It rained.'), agency: 'Quay Wire' },
    quay('It rained.'),
    gazette('It rained.'),
  ]);
  const voices = voicesOf(records, (id) => (id === 'r3' ? 'r2' : id));
  expect(records.map((record) => voices(record, null)).map(({ name, kind, own }) => [name, kind, own])).toEqual([
    ['Quay Wire', 'agency', true],
    ['Quay News', 'outlet', true],
    ['Quay News', 'outlet', true],
  ]);
});
