import { expect, test } from 'vitest';
import { imported, inShort } from '../../../test/support/imported.ts';

test.each([
  ['id,text\n1,"One, ""two"""\n', ['One, "two"'], 'separators and marks in quotation marks'],
  ['id\ttext\n1\tOne, two\n', ['One, two'], 'tabs'],
  ['id;text\n1;One, two', ['One, two'], 'semicolons, no line end behind the last row'],
  ['id,text\n1,One\n2\n3,Three,3\n4,Four\n', ['One', 'broken-row', 'broken-row', 'Four'], 'a message per bad row'],
  ['id,text\n1,"One"x\n2,Two\n', ['broken-row', 'Two'], 'characters behind a closing mark'],
  ['id,text\n1,One\n2,"Two\n3,Three\n', ['One', 'broken-row'], 'a mark that is not closed'],
  ['id,text\n1,\n\n2,Two\n', ['no-text', 'Two'], 'an empty cell; an empty line is no row'],
])('%j', async (table, expected, _why) => expect(inShort(await imported(table))).toEqual(expected));

test('columns are found by usual names; a problem names the row', async () => {
  expect(await imported('Author,Pub date,Article text\nAnn Bell,05/01/2022,One.\n', { name: 't.csv' })).toMatchObject([
    {
      report: { bylines: ['Ann Bell'], text: 'One.' },
      problems: [{ code: 'bad-date', message: expect.stringMatching(/^t\.csv:2/) as string }],
    },
  ]);
});

test('or by a map', async () => {
  const table = 'title,Inhalt,Tag\nFire,One.,2022-01-05\n';
  expect(inShort(await imported(table, { format: 'csv' }))).toEqual(['no-text-column']);
  expect(await imported(table, { format: 'csv', columns: { text: 'Inhalt', published: 'Tag' } })).toMatchObject([
    { report: { headline: 'Fire', text: 'One.', published: '2022-01-05', publishedBasis: 'metadata' } },
  ]);
});

test('a row in another charset is read and told', async () => {
  const bytes = Uint8Array.from([...'id,text\n1,caf'].map((char) => char.charCodeAt(0)).concat(0xe9));
  expect(inShort(await imported(bytes))).toEqual(['café', 'encoding-guessed']);
});
