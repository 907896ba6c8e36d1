import { expect, test } from 'vitest';
import { asOneEvent, recordsOf } from '../../../test/support/read-dossier.ts';
import type { Conflict, ReportInput } from '../../model/index.ts';
import { conflictsOf } from './conflicts.ts';

const on = (published: string, text: string, outlet = 'Mill Gazette'): ReportInput => ({ published, text, outlet });

const conflictsIn = (reports: readonly ReportInput[]): readonly Conflict[] =>
  conflictsOf(asOneEvent(recordsOf(reports)));

const bomb = (where: string, day: string, who: string): string => `A bomb exploded in ${where} on ${day}, ${who} said.`;

test.each<[why: string, reports: ReportInput[], conflicts: (readonly [kind: Conflict['kind'], why: string])[]]>([
  [
    'two counts of one day',
    [
      on('2023-05-01', 'Twelve people were killed in the blast, police said on Monday.'),
      on('2023-05-01', 'Thirty people were killed in the blast, the Red Cross said on Monday.', 'Quay News'),
    ],
    [['figure', 'killed: 12 (police, 2023-05-01) and 30 (Red Cross, 2023-05-01)']],
  ],
  [
    'a later count lower than another speaker’s',
    [
      on('2023-05-01', 'Thirty people were killed in the blast, police said on Monday.'),
      on('2023-05-03', 'Twelve people were killed in the blast, the Health Ministry said on Wednesday.', 'Quay News'),
    ],
    [['figure', 'killed: 30 (police, 2023-05-01) and 12 (Health Ministry, 2023-05-03)']],
  ],
  [
    'a later higher count is news',
    [
      on('2023-05-01', 'Twelve people were killed in the blast, police said on Monday.'),
      on('2023-05-02', 'Thirty people were killed in the blast, the Health Ministry said on Tuesday.', 'Quay News'),
    ],
    [],
  ],
  [
    'bounds that meet agree',
    [
      on('2023-05-01', 'At least 12 people were killed in the blast, police said on Monday.'),
      on('2023-05-01', 'Thirty people were killed in the blast, the Red Cross said on Monday.', 'Quay News'),
    ],
    [],
  ],
  [
    'a speaker who has moved on no longer conflicts',
    [
      on('2023-05-01', 'Twelve people were killed in the blast, police said on Monday.'),
      on('2023-05-01', 'Thirty people were killed in the blast, the Red Cross said on Monday.', 'Quay News'),
      on('2023-05-02', 'Thirty people were killed in the blast, police said on Tuesday.'),
    ],
    [],
  ],
  [
    'a count taken back conflicts with nobody',
    [
      on('2023-05-01', 'Thirty people were killed in the blast, the Health Ministry said on Monday.'),
      on('2023-05-02', 'The Health Ministry on Tuesday withdrew a death toll of 30.'),
      on('2023-05-03', 'Twelve people were killed in the blast, police said on Wednesday.', 'Quay News'),
    ],
    [],
  ],
  [
    'one count of two outlets is none',
    [
      on('2023-05-01', 'Twelve people were killed in the blast, police said on Monday.'),
      on('2023-05-01', 'Twelve people were killed in the blast, the police said on Monday.', 'Quay News'),
    ],
    [],
  ],
  [
    'told and denied',
    [
      on('2023-05-01', 'Residents said soldiers had shelled the village on Monday.'),
      on('2023-05-02', 'The Defence Ministry denied that the army had shelled the village.', 'Quay News'),
    ],
    [
      [
        'occurrence',
        'shelling: denied by Defence Ministry ("The Defence Ministry denied that the army had shelled the village."), told by Residents (Mill Gazette) ("Residents said soldiers had shelled the village on Monday.")',
      ],
    ],
  ],
  [
    'a denial of what nobody tells',
    [
      on('2023-05-01', 'Residents said soldiers had entered the village on Monday.'),
      on('2023-05-02', 'The Defence Ministry denied that the army had shelled the village.', 'Quay News'),
    ],
    [],
  ],
  [
    'two days of one explosion',
    [
      on('2023-05-04', bomb('Brno', '1 May', 'police')),
      on('2023-05-04', bomb('Brno', '2 May', 'the Interior Ministry')),
    ],
    [['date', '2023-05-01 (police) and 2023-05-02 (Interior Ministry)']],
  ],
  [
    'two towns',
    [
      on('2023-05-04', bomb('Brno', '1 May', 'police')),
      on('2023-05-04', bomb('Ostrava', '1 May', 'the Interior Ministry')),
    ],
    [['place', 'Brno (police) and Ostrava (Interior Ministry), 140 km apart']],
  ],
  [
    'a town and its country',
    [
      on('2023-05-04', bomb('Brno', '1 May', 'police')),
      on('2023-05-04', bomb('the Czech Republic', '1 May', 'the Interior Ministry')),
    ],
    [],
  ],
  [
    'a report that names both towns knows how they go together',
    [
      on('2023-05-04', bomb('Brno', '1 May', 'police')),
      on('2023-05-04', `${bomb('Ostrava', '1 May', 'the Interior Ministry')} The wounded were taken to Brno.`),
    ],
    [],
  ],
  [
    'a day of another year is another story',
    [
      on('2023-05-04', bomb('Brno', '1 May', 'police')),
      on('2024-05-04', bomb('Brno', '2 May', 'the Interior Ministry')),
    ],
    [],
  ],
  [
    'one person told of is no toll',
    [
      on('2023-05-01', 'Three people were killed in the blast, police said on Monday.'),
      on('2023-05-01', 'A man was killed in the blast, the Red Cross said on Monday.', 'Quay News'),
    ],
    [],
  ],
  [
    'two named actors',
    [
      on('2023-05-04', 'The Red Dawn Front bombed the station in Brno on 1 May, the Interior Ministry said.'),
      on(
        '2023-05-04',
        'The Northern Liberation Army bombed the station in Brno on 1 May, the opposition said.',
        'Quay News',
      ),
    ],
    [['actor', 'Red Dawn Front (Interior Ministry) and Northern Liberation Army (opposition)']],
  ],
])('%s', (_, reports, conflicts) =>
  expect(conflictsIn(reports).map(({ kind, why }) => [kind, why])).toEqual(conflicts),
);

test('a conflict keeps its id whatever the order of the reports', () => {
  const reports = [
    on('2023-05-01', 'Twelve people were killed in the blast, police said on Monday.'),
    on('2023-05-01', 'Thirty people were killed in the blast, the Red Cross said on Monday.', 'Quay News'),
  ];
  const records = recordsOf(reports);
  const [forth, back] = [records, records.toReversed()].map((all) => conflictsOf(asOneEvent(all)));
  expect(forth).toEqual(back);
  expect(forth?.[0]?.statements).toEqual(['r1#f1', 'r2#f1']);
});
