import { expect, test } from 'vitest';
import type { ReportRecord } from '../../model/index.ts';
import { recordsOf } from '../../../test/support/read-dossier.ts';
import { originLines } from './accounts.ts';
import { plain } from './paint.ts';

const text = 'At least 12 people were killed in Semey on Friday, police said.';
const records = recordsOf([
  { outlet: 'Evening Dial', published: '2022-01-08', text },
  { outlet: 'Lakeside Post', published: '2022-01-08', text },
  {
    outlet: 'Harbour Lamp',
    published: '2022-01-09',
    text: 'Police said that at least 12 people were killed in Semey.',
  },
]);

const figures = (record: ReportRecord): string[] => record.figures.map(({ id }) => `${record.report.id}#${id}`);
const origin = { id: 'origin:police', name: 'police', kind: 'speaker', statements: records.flatMap(figures) } as const;
const recordOf = (id: string): ReportRecord | undefined => records.find(({ report }) => report.id === id);
const lines = (textOf: (report: string) => string): string =>
  originLines(origin, recordOf, textOf, { paint: plain, width: 100 }).join('\n');

test('copies of one text are one account', () => {
  const shown = lines((report) => (report === 'r2' ? 'r1' : report));
  expect(shown).toContain('police (speaker, 2 passages)');
  expect(shown).toMatch(/Evening Dial, 8 Jan 2022.* · and 1 re-print\n/);
  expect(shown).not.toContain('Lakeside Post');
});

test('the same words in reports that are no copies are two accounts', () =>
  expect(lines((report) => report)).toContain('police (speaker, 3 passages)'));

test('statements of reports that are not at hand are left out', () =>
  expect(
    originLines({ ...origin, statements: ['gone#f1'] }, recordOf, (id) => id, { paint: plain, width: 100 }),
  ).toEqual(['  police (speaker, 0 passages)']));
