import { expect, test } from 'vitest';
import { emptyDossier } from '../../../test/support/dossier.ts';
import { partsOf } from './parts.ts';
import { passageOf } from './passage.ts';

const filler = 'word '.repeat(100);

test.each([
  ['It rained. [Nine] boats sank. It stopped.', 'Nine boats sank.', 'the sentence'],
  ['It rained.\n[Nine] boats sank\n\nIt stopped.', 'Nine boats sank', 'lines end sentences'],
  ['[Nine] boats sank', 'Nine boats sank', 'the whole text'],
  ['“It rained.” Then [nine] boats sank.', 'Then nine boats sank.', 'a mark after the stop'],
  ['Some 3.5 million and [nine].', 'Some 3.5 million and nine.', 'a stop in a number ends nothing'],
  [`${filler}[nine] ${filler}`, /^… word .* nine .* word …$/, 'what runs on is cut, and says so'],
])('%j: %s is shown', async (marked, expected, _why) => {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const span = { start, end: marked.indexOf(']') - 1 };
  const dossier = partsOf({ ...emptyDossier, reports: [{ id: 'r', text, language: 'en' }] });
  const passage = await passageOf(dossier, {
    id: 'r#f1',
    report: 'r',
    version: 1,
    chain: [],
    says: { figure: 'f1' },
    act: 'assert',
    manner: 'own',
    evidence: [span],
  });
  if (typeof expected === 'string') expect(passage).toBe(expected);
  else {
    expect(passage).toMatch(expected);
    expect(passage.length).toBeLessThan(420);
  }
});
