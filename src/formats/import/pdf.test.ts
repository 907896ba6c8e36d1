import { expect, test } from 'vitest';
import { imported, inShort } from '../../../test/support/imported.ts';
import { pdfOf } from '../../../test/support/pdf.ts';
import type { PdfLine } from '../../../test/support/pdf.ts';

/** Lines 12 points apart from the given height down, at the left edge. */
const lines = (y: number, ...texts: readonly string[]): readonly PdfLine[] =>
  texts.map((text, index) => ({ text, x: 50, y: y - 12 * index }));

const textOf = async (...pages: readonly (readonly PdfLine[])[]): Promise<string> =>
  inShort(await imported(pdfOf(pages)))[0] ?? '';

test.each<[string, readonly (readonly PdfLine[])[], readonly string[]]>([
  [
    'a wider gap parts paragraphs',
    [[...lines(700, 'Police held', 'two men.'), ...lines(660, 'A third', 'was freed.')]],
    ['Police held two men.', 'A third was freed.'],
  ],
  [
    'an indent behind a full stop does',
    [
      [
        ...lines(700, 'Police held', 'two men.'),
        { text: 'A third', x: 65, y: 676 },
        { text: 'was freed.', x: 50, y: 664 },
      ],
    ],
    ['Police held two men.', 'A third was freed.'],
  ],
  [
    'a short last line does',
    [lines(700, 'Police said that they had held', 'two men.', 'A third man was soon let go, they', 'said on Friday.')],
    ['Police said that they had held two men.', 'A third man was soon let go, they said on Friday.'],
  ],
  [
    'larger letters do',
    [[{ text: 'A fire', x: 50, y: 712, size: 16 }, ...lines(700, 'Police held', 'two men.')]],
    ['A fire', 'Police held two men.'],
  ],
  ['a bullet does', [lines(700, 'Held are', '• two men', '• a woman')], ['Held are', '• two men', '• a woman']],
  ['a sentence goes on over the page', [lines(700, 'Police held'), lines(700, 'two men.')], ['Police held two men.']],
  [
    'a column goes on at the top',
    [[...lines(700, 'Police', 'held'), { text: 'two men.', x: 300, y: 700 }]],
    ['Police held two men.'],
  ],
  [
    'a new sentence on a new page is a paragraph',
    [lines(700, 'Police held two men.'), lines(700, 'A third was freed.')],
    ['Police held two men.', 'A third was freed.'],
  ],
  ['a hyphen of the word stays', [lines(700, 'It was a well-', 'known man.')], ['It was a well-known man.']],
  [
    'one that the word has nowhere else goes',
    [lines(700, 'The govern-', 'ment fell. The government', 'was old.')],
    ['The government fell. The government was old.'],
  ],
  [
    'one that it has elsewhere too stays',
    [lines(700, 'They co-', 'operate; to cooperate is to', 'co-operate.')],
    ['They co-operate; to cooperate is to co-operate.'],
  ],
  [
    'a hyphen before a capital stays and so does the space',
    [lines(700, 'North -', 'South talks.')],
    ['North - South talks.'],
  ],
])('%s', async (_what, pages, expected) => {
  expect((await textOf(...pages)).split('\n\n')).toEqual(expected);
});

test('running titles and page numbers stand behind the copy, masked', async () => {
  const page = (number: number, ...texts: readonly string[]): readonly PdfLine[] => [
    { text: `Harbour Ledger ${number}`, x: 50, y: 820 },
    ...lines(700, ...texts),
    { text: String(number), x: 290, y: 20 },
  ];
  const pages = [page(1, 'Police held', 'two men and'), page(2, 'a woman.', 'She was'), page(3, 'freed later.')];
  const [item] = await imported(pdfOf(pages));
  if (!item || !('report' in item)) throw new Error('not read');
  const { text, masked = [] } = item.report;
  expect(text).toBe('Police held two men and a woman. She was freed later.\n\nHarbour Ledger 1\n\n1');
  expect(masked.map(({ start, end }) => text.slice(start, end))).toEqual(['Harbour Ledger 1', '1']);
});

test('the day a file was made is not the day of publication; titles of programs are none', async () => {
  const page = [lines(700, 'Police held two men.')];
  const [plain] = await imported(pdfOf(page, { title: 'Microsoft Word - draft3.doc' }));
  expect(plain).toMatchObject({ report: { text: 'Police held two men.' } });
  expect(plain && 'report' in plain && Object.keys(plain.report)).toEqual(['text']);
  const xmp = {
    'dc:title': 'A fire',
    'prism:publicationName': 'Harbour Ledger',
    'prism:publicationDate': '2022-01-05',
  };
  expect(await imported(pdfOf(page, { xmp }))).toMatchObject([
    { report: { headline: 'A fire', outlet: 'Harbour Ledger', published: '2022-01-05', publishedBasis: 'metadata' } },
  ]);
});

test.each<[string, Uint8Array, string]>([
  ['pictures of pages', pdfOf([[], []]), 'no-text'],
  ['page numbers alone', pdfOf([lines(20, '1'), lines(20, '2')]), 'no-text'],
  ['encrypted', pdfOf([lines(700, 'One.')], { encrypted: true }), 'encrypted'],
  ['cut short', pdfOf([lines(700, 'One.')]).slice(0, 200), 'broken-pdf'],
  ['too many pages', pdfOf(Array.from({ length: 2001 }, () => [])), 'too-large'],
])('%s: %#', async (_what, bytes, code) => {
  expect(inShort(await imported(bytes))).toEqual([code]);
});

test('pages without text among others are told', async () => {
  expect(await imported(pdfOf([lines(700, 'One.'), []]))).toMatchObject([
    { report: { text: 'One.' }, problems: [{ code: 'pages-without-text', severity: 'info' }] },
  ]);
});

test('what its reader takes away is not missing from the original', async () => {
  const bytes = pdfOf([lines(700, 'One.')]);
  const copy = bytes.slice();
  const [item] = await imported(bytes, { keepOriginal: true, name: 'a.pdf' });
  expect(item && 'report' in item && item.original).toEqual({
    bytes: copy,
    name: 'a.pdf',
    mediaType: 'application/pdf',
  });
});
