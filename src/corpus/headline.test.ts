import { expect, test } from 'vitest';
import { asOneEvent, recordsOf } from '../../test/support/read-dossier.ts';
import type { ReportInput } from '../model/index.ts';
import { headlineOf } from './headline.ts';

const headlineIn = (...reports: ReportInput[]): string | undefined => {
  const records = recordsOf(reports);
  const found = headlineOf(asOneEvent(records).members);
  const text = records.find(({ report }) => report.id === found?.report)?.report.text;
  return found && text?.slice(found.span.start, found.span.end);
};

test.each<[why: string, text: string, headline: string | undefined]>([
  [
    'a whole sentence of the lead, with who says it',
    'Twelve people were killed in the flood in Brno, police said. It had rained for a week.',
    'Twelve people were killed in the flood in Brno, police said.',
  ],
  [
    'not the dateline',
    'BRNO, May 1 (Quay Wire) — Twelve people were killed in the flood on Monday, police said.',
    'Twelve people were killed in the flood on Monday, police said.',
  ],
  [
    'no question',
    'Were twelve people killed in the flood? Twelve people were killed in the flood, police said.',
    'Twelve people were killed in the flood, police said.',
  ],
  [
    'of a long sentence the first clause that tells it and by whom',
    'Twelve people were killed in the flood in Brno, police said on Monday, as the water that had risen since Friday night ran through the streets of the old town and into the cellars of the houses along the river.',
    'Twelve people were killed in the flood in Brno, police said on Monday',
  ],
  ['nothing where nothing happened', 'The council had no news.', undefined],
])('%s', (_, text, headline) => expect(headlineIn({ text, published: '2023-05-01' })).toBe(headline));

test('it comes from the centre of the cluster', () => {
  const flood = 'A flood killed twelve people in Brno on Monday, police said.';
  expect(
    headlineIn(
      { text: 'A swimmer drowned near a jetty; friends blamed a hidden current.' },
      { text: flood },
      { text: 'Twelve people were killed in the flood in Brno, police said on Monday.' },
    ),
  ).toMatch(/Brno/);
});
