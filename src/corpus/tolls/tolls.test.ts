import { describe, expect, test } from 'vitest';
import { asOneEvent, recordsOf } from '../../../test/support/read-dossier.ts';
import type { ReportInput, Toll } from '../../model/index.ts';
import { tollsOf } from './tolls.ts';

const on = (published: string, text: string, outlet = 'Mill Gazette'): ReportInput => ({ published, text, outlet });

const range = ({ min, max }: Toll['points'][number]): string => (min === max ? `${min}` : `${min}-${max ?? ''}`);

/** "killed/children: 3 police; 4 police updates r1#f1" */
const shown = (tolls: readonly Toll[]): string[] =>
  tolls.map(({ measure, ofWhom, scope, points }) => {
    const head = [measure, ofWhom, scope?.place?.name, scope?.from].filter((part) => part !== undefined).join('/');
    return `${head}: ${points
      .map((point) =>
        [range(point), point.speaker, point.kind, point.relation, point.of]
          .filter((part) => part !== undefined)
          .join(' '),
      )
      .join('; ')}`;
  });

const tollsIn = (...reports: ReportInput[]): string[] => shown(tollsOf(asOneEvent(recordsOf(reports))));

const monday = '2023-05-01';
const tuesday = '2023-05-02';

describe('tollsOf relates the counts of one speaker', () => {
  test.each<[why: string, reports: ReportInput[], tolls: string[]]>([
    [
      'a higher count of a later day is an update',
      [
        on(monday, 'Twelve people were killed in the flood in Brno, the Interior Ministry said on Monday.'),
        on(tuesday, 'Fourteen people were killed in the flood in Brno, the Interior Ministry said on Tuesday.'),
      ],
      ['killed: 12 Interior Ministry; 14 Interior Ministry updates r1#f1'],
    ],
    [
      'a more exact count is an update',
      [
        on(monday, 'At least 12 people were killed in the blast, police said on Monday.'),
        on(tuesday, 'Fourteen people were killed in the blast, police said on Tuesday.'),
      ],
      ['killed: 12- police; 14 police updates r1#f1'],
    ],
    [
      'a lower one is a revision down',
      [
        on(monday, 'Twenty people were killed in the blast, the Health Ministry said on Monday.'),
        on(tuesday, 'Seventeen people were killed in the blast, the Health Ministry said on Tuesday.'),
      ],
      ['killed: 20 Health Ministry; 17 Health Ministry revises-down r1#f1'],
    ],
    [
      'a correction is one when the report says so',
      [
        on(monday, 'Twenty people were killed in the blast, the Health Ministry said on Monday.'),
        on(tuesday, 'The Health Ministry corrected the death toll of the blast to 17 on Tuesday.'),
      ],
      ['killed: 20 Health Ministry; 17 Health Ministry corrects r1#f1'],
    ],
    [
      'a retraction takes back the number it names',
      [
        on(monday, 'Twenty people were killed in the blast, the Health Ministry said on Monday.'),
        on(tuesday, 'The Health Ministry on Tuesday withdrew a death toll of 20.'),
      ],
      ['killed: 20 Health Ministry; 20 Health Ministry retracts r1#f1'],
    ],
    [
      'the same count again is a repetition',
      [
        on(monday, 'Twelve people were killed in the blast, police said on Monday.'),
        on(tuesday, 'Twelve people were killed in the blast, police said on Tuesday.'),
      ],
      ['killed: 12 police; 12 police repeats r1#f1'],
    ],
    [
      'another speaker starts a line of their own',
      [
        on(monday, 'Twelve people were killed in the blast, police said on Monday.'),
        on(tuesday, 'Fourteen people were killed in the blast, the Health Ministry said on Tuesday.'),
      ],
      ['killed: 12 police; 14 Health Ministry'],
    ],
  ])('%s', (_, reports, tolls) => expect(tollsIn(...reports)).toEqual(tolls));
});

describe('tollsOf keeps apart what does not compare', () => {
  test('a part of a figure is a toll of its own and never the total', () => {
    expect(
      tollsIn(on(monday, 'Twelve people were killed in the raid, including three children, police said.')),
    ).toEqual(['killed: 12 police', 'killed/children: 3 police subset']);
  });

  test('so many more are a point and no total', () => {
    expect(
      tollsIn(
        on(monday, 'Twelve people were killed in the raid, police said on Monday.'),
        on(tuesday, 'Two more people were killed overnight, police said on Tuesday.'),
      ),
    ).toEqual(['killed: 12 police; 2 police increment']);
  });

  test('a town and the country are two scopes', () => {
    expect(
      tollsIn(
        on(monday, 'Floods hit Slovakia. The Interior Ministry said on Monday that 12 people had died.'),
        on(monday, 'Floods hit Slovakia. The Interior Ministry said on Monday that five people had died in Nitra.'),
      ).map((toll) => toll.replace(/^killed\/[^:]+/, 'killed/elsewhere')),
    ).toEqual(['killed: 12 Interior Ministry', 'killed/elsewhere: 5 Interior Ministry']);
  });

  test('of two counts of one account in one report the lower is a part, not a step', () => {
    expect(
      tollsIn(
        on(
          monday,
          'Three people were killed at the gate and four at the bridge. Seven people were killed in all, police said.',
        ),
      ).every((toll) => !/updates|revises/.test(toll)),
    ).toBe(true);
  });

  test('groups are not compared', () => {
    expect(
      tollsIn(
        on(monday, 'Three police officers and nine civilians were killed in the clash, the army said.'),
        on(tuesday, 'Four soldiers were killed in the clash, the army said.'),
      ),
    ).toEqual(['killed/civilians: 9 army', 'killed/security forces: 3 army; 4 army updates r1#f1']);
  });
});

test('what was said when: the day of the saying, else the day of the report', () => {
  const [toll] = tollsOf(
    asOneEvent(
      recordsOf([
        on('2023-05-04', 'Twelve people were killed in the blast, police said on Monday.'),
        on('2023-05-04', 'Twelve people were killed in the blast.'),
      ]),
    ),
  );
  expect(toll?.points.map(({ asOf }) => asOf)).toEqual([
    { value: '2023-05-01', basis: 'said' },
    { value: '2023-05-04', basis: 'publication' },
  ]);
});

test('a reprint repeats its first print, whoever it names', () => {
  const records = recordsOf([
    { ...on(monday, 'Twelve people were killed in the blast, the Quay Wire agency reported.', 'Mill Gazette') },
    { ...on(monday, 'Twelve people were killed in the blast.', 'Quay Wire'), agency: 'Quay Wire' },
  ]);
  const copies = [{ id: 'c', reports: ['r1', 'r2'], kind: 'rewrite' as const, first: 'r2', why: [] }];
  const [toll] = tollsOf(asOneEvent(records, copies));
  expect(toll?.points.map(({ speaker, relation }) => [speaker, relation])).toEqual([
    ['Quay Wire', undefined],
    ['Quay Wire', 'repeats'],
  ]);
});
