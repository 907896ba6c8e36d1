import { expect, test } from 'vitest';
import type { LanguagePrediction } from '../../eval/scorers/language.ts';
import { compromise } from './compromise.ts';
import { bare, place } from './place.ts';
import { othersTable, type Outcome } from './table.ts';
import type { Reader } from './tool.ts';
import { wink } from './wink.ts';

const text = 'Dr. Mara Velling didn\u2019t stay \u{1F600} in Paris.\n\nThey cannot go, \u201cshe\u201d said\u2026';

function cut(reader: Reader<LanguagePrediction>): readonly string[] {
  const { sentences } = reader({ id: 'own', text })();
  return sentences.map(({ words }) =>
    words.map(({ start, end, upos }) => `${text.slice(start, end)}/${upos}`).join(' '),
  );
}

test('words are found in their order, whatever the white space between them', () => {
  expect(place('a  b\u{1F600}\n c', ['a', 'b', '\u{1F600}', ' c'])).toEqual([
    { start: 0, end: 1 },
    { start: 3, end: 4 },
    { start: 4, end: 6 },
    { start: 8, end: 9 },
  ]);
});

test('a name is compared without its article and its genitive', () => {
  const words = 'the Daily Star\u2019s desk';
  const name = bare(words, { start: 0, end: 16, type: 'ORG' });
  expect([words.slice(name.start, name.end), name.type]).toEqual(['Daily Star', 'ORG']);
});

test.each([
  ['wink-nlp', wink],
  ['compromise', compromise],
])('%s: the words stand where they are printed, with marks and both halves of a contraction', (_, tool) => {
  const [first = '', second = ''] = cut(tool.language);
  expect(first).toContain('Dr./PROPN Mara/PROPN Velling/PROPN did/AUX n\u2019t/PART stay/VERB \u{1F600}/SYM in/ADP');
  expect(first).toMatch(/Paris\/PROPN \.\/PUNCT$/);
  expect(second).toMatch(/^They\/PRON can\/AUX not\/PART go\/VERB ,\/PUNCT \u201c\/PUNCT/);
  expect(second).toMatch(/said\/VERB \u2026\/PUNCT$/);
});

test('compromise: names with their places in the text', () => {
  const { names } = compromise.names?.({ id: 'own', text })() ?? { names: [] };
  expect(names.map(({ start, end, type }) => `${text.slice(start, end)}/${type}`)).toEqual([
    'Dr. Mara Velling/PER',
    'Paris/LOC',
  ]);
});

test('the table: ratios to the first row, empty cells for what a tool lacks, a reason for one that is not there', () => {
  const none = { language: {}, names: {} };
  const ours: Outcome = {
    name: 'ours',
    figures: { language: { set: { words: 99, LAS: 80 } }, names: {} },
    wordsPerSecond: { language: 123_456 },
  };
  const other: Outcome = {
    name: 'other',
    figures: { language: { set: { words: 98.04 } }, names: {} },
    wordsPerSecond: { language: 61_728 },
  };
  const table = othersTable({ language: ['set'], names: [] }, [
    ours,
    other,
    { name: 'third', missing: 'not on this machine', figures: none, wordsPerSecond: {} },
  ]);
  expect(table).toContain('|  | set words | set LAS | words/s | of Daybook\u2019s |');
  expect(table).toContain('| ours | 99.0 | 80.0 | 120,000 | 1 |');
  expect(table).toContain('| other | 98.0 |  | 62,000 | 0.5 |');
  expect(table).toContain('| third: not on this machine |  |  |  |  |');
});
