import { expect, test } from 'vitest';
import { recordsOf } from '../../test/support/read-dossier.ts';
import type { ReportRecord, Statement } from '../model/index.ts';
import { changesBetween } from './versions.ts';

const before =
  'Twelve people were killed in the flood in Brno, police said. About 300 people were evacuated from the old town. The mayor said the bridge was closed.';
const after =
  'Fourteen people were killed in the flood in Brno, police said. About 300 people were evacuated from the old town. Two people were arrested for looting.';

const words = (record: ReportRecord, { says, evidence }: Statement): string =>
  'figure' in says ? evidence.map(({ start, end }) => record.report.text.slice(start, end)).join(' ') : '';

test('a figure quietly changed is changed; what stands as before is kept', () => {
  const [older, newer] = recordsOf([{ text: before }, { text: after }]) as [ReportRecord, ReportRecord];
  const { kept, changed, dropped, added } = changesBetween(older, newer);
  const figures = (pairs: typeof kept): string[][] =>
    pairs.map(([a, b]) => [words(older, a), words(newer, b)]).filter(([word]) => word !== '');
  expect(figures(changed)).toEqual([['Twelve', 'Fourteen']]);
  expect(figures(kept)).toEqual([['About 300', 'About 300']]);
  expect(added.map((statement) => words(newer, statement)).filter((word) => word !== '')).toEqual(['Two']);
  expect(dropped.some(({ says }) => 'content' in says)).toBe(true);
});

test('the same text says the same, though its outlet was renamed', () => {
  const [older, newer] = recordsOf([
    { text: before, outlet: 'Mill Gazette' },
    { text: before, outlet: 'The Mill' },
  ]) as [ReportRecord, ReportRecord];
  const { changed, dropped, added } = changesBetween(older, newer);
  expect([changed, dropped, added]).toEqual([[], [], []]);
});
