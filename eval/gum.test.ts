import { expect, test } from 'vitest';
import { gumRows } from './gum.ts';

type Line = readonly [form: string, tag: string, head: number, entity?: string];

const sentence = (comments: string, lines: readonly Line[]): string =>
  [
    comments,
    `# text = ${lines.map(([form]) => form).join(' ')}`,
    ...lines.map(([form, tag, head, entity], index) =>
      [index + 1, form, '_', tag, '_', '_', head, '_', '_', entity ? `Entity=${entity}` : '_'].join('\t'),
    ),
    '',
  ].join('\n');

const names = (lines: readonly Line[]): readonly string[] =>
  gumRows(`${sentence('# newdoc id = own', lines)}\n`).flatMap((row) =>
    row.names.map(({ start, end, type }) => `${type} ${row.text.slice(start, end)}`),
  );

const table: readonly (readonly [readonly Line[], readonly string[], string])[] = [
  [
    [
      ['Minister', 'NOUN', 3, '(1-person-new'],
      ['Aliya', 'PROPN', 3],
      ['Omarova', 'PROPN', 4, '1)'],
      ['left', 'VERB', 0],
    ],
    ['PER Aliya Omarova'],
    'the title is no proper noun',
  ],
  [
    [
      ['the', 'DET', 2, '(1-organization-new'],
      ['Ministry', 'PROPN', 0],
      ['of', 'ADP', 5],
      ['the', 'DET', 5],
      ['Interior', 'PROPN', 2, '1)'],
    ],
    ['ORG Ministry of the Interior'],
    'the name goes on behind "of the"',
  ],
  [
    [
      ['shops', 'NOUN', 0, '(1-place-new'],
      ['in', 'ADP', 3],
      ['Aktau', 'PROPN', 1, '1)(2-place-new)'],
    ],
    ['LOC Aktau'],
    'an entity headed by a common noun has no name; the one inside does',
  ],
  [[['Nauryz', 'PROPN', 0, '(1-event-new)']], [], 'other types are left out'],
];

test.each(table)('%j', (lines, expected, why) => expect(names(lines), why).toEqual(expected));

test('paragraphs stay apart, offsets go on through the document', () => {
  const file = [
    sentence('# newdoc id = own\n# newpar', [['Rain', 'NOUN', 0]]),
    sentence('# newpar', [['Aktau', 'PROPN', 0, '(1-place-new)']]),
  ].join('\n');
  expect(gumRows(file)).toEqual([{ id: 'own', text: 'Rain\n\nAktau\n', names: [{ start: 6, end: 11, type: 'LOC' }] }]);
});
