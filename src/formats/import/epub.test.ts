import { expect, test } from 'vitest';
import { epubOf } from '../../../test/support/epub.ts';
import { imported, inShort } from '../../../test/support/imported.ts';
import { zipped } from '../../../test/support/zip.ts';

const long = 'And so the day went on in the harbour, hour by hour, and nobody came. '.repeat(4);
const body = (words: string): string => `<p>${words}</p><p>${long}</p>`;
const metadata =
  '<dc:identifier id="i">urn:e:1</dc:identifier><dc:title>The year</dc:title><dc:publisher>Harbour Ledger</dc:publisher><dc:creator>Ann Bell</dc:creator><dc:language>en</dc:language><dc:date opf:event="modification">2023-05-05</dc:date><dc:date opf:event="publication">2022-01-05</dc:date>';

test('documents with text are reports, in the order of reading; headings or the contents give headlines', async () => {
  const file = epubOf(
    { 'cover.xhtml': '<p>Cover</p>', 'b 2.xhtml': `<h2>A fire</h2>${body('One.')}`, 'a.xhtml': body('Two.') },
    metadata,
    { contents: '<li><a href="a.xhtml#p">A flood</a></li><li><a href="a.xhtml#q">Not this</a></li>' },
  );
  const about = { outlet: 'Harbour Ledger', bylines: ['Ann Bell'], language: 'en', published: '2022-01-05' };
  expect(await imported(file, { name: 'y.epub' })).toMatchObject([
    { report: { ...about, id: 'urn:e:1#OPS/b 2.xhtml', headline: 'A fire', text: `One.\n\n${long.trim()}` } },
    { report: { ...about, id: 'urn:e:1#OPS/a.xhtml', headline: 'A flood' } },
    { id: 'y.epub', problems: [{ code: 'passed-over', severity: 'info' }] },
  ]);
});

test('one document is one report, however short, with the title of the whole', async () => {
  expect(await imported(epubOf({ 'a.xhtml': '<p>One.</p>' }, metadata))).toMatchObject([
    { report: { id: 'urn:e:1', headline: 'The year', text: 'One.' } },
  ]);
});

test('the list of contents of EPUB 2, folders, documents that are not read in a row', async () => {
  const opf =
    '<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest><item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="a" href="text/a.xhtml"/><item id="b" href="text/b.xhtml"/><item id="c" href="c.svg" media-type="image/svg+xml"/></manifest><spine toc="n"><itemref idref="a"/><itemref idref="b" linear="no"/><itemref idref="none"/></spine></package>';
  const ncx =
    '<ncx><navMap><navPoint><navLabel><text>Part</text></navLabel><content src="p.xhtml"/><navPoint><navLabel><text>A flood</text></navLabel><content src="text/a.xhtml"/></navPoint></navPoint></navMap></ncx>';
  const file = epubOf({ 'text/a.xhtml': body('One.'), 'text/b.xhtml': body('Notes.') }, '', {
    more: { 'OPS/package.opf': opf, 'OPS/toc.ncx': ncx },
  });
  expect(await imported(file)).toMatchObject([{ report: { headline: 'A flood' } }]);
});

test('a document that is no XML is read as browsers do; a broken or missing one does not stop the others', async () => {
  const file = epubOf({ 'a.xhtml': '', 'b.xhtml': '', 'c.xhtml': body('Three.') }, metadata, {
    more: {
      'OPS/a.xhtml': `<html><body><p>One &unknown; two<br><p>${long}`,
      'OPS/b.xhtml': '\u0000\u0001\u0002\u0003',
    },
  });
  const [first = '', ...rest] = inShort(await imported(file));
  expect(first).toContain(long.trim());
  expect(rest).toEqual(['binary-file', expect.stringMatching(/^Three\./)]);
});

test('encrypted documents are told, the others are read', async () => {
  const list =
    '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><CipherData><CipherReference URI="OPS/a.xhtml"/></CipherData></EncryptedData></encryption>';
  const file = epubOf({ 'a.xhtml': body('One.'), 'b.xhtml': body('Two.') }, metadata, {
    more: { 'META-INF/encryption.xml': list },
  });
  expect(inShort(await imported(file))).toEqual(['encrypted', expect.stringMatching(/^Two\./)]);
});

test.each<[string, Uint8Array, readonly string[]]>([
  ['cut short', epubOf({ 'a.xhtml': body('One.') }).slice(0, -10), ['unreadable-file']],
  ['no container', zipped({ mimetype: 'application/epub+zip', 'a.xhtml': 'x' }), ['missing-part']],
  [
    'a package that is missing',
    epubOf({}, '', { more: { 'META-INF/container.xml': '<container/>' } }),
    ['missing-part'],
  ],
  [
    'a document that is missing',
    epubOf({ 'a.xhtml': '' }, '', {
      more: {
        'OPS/package.opf':
          '<package><manifest><item id="x" href="../../x.xhtml"/></manifest><spine><itemref idref="x"/></spine></package>',
      },
    }),
    ['missing-part'],
  ],
  ['no documents', epubOf({}), ['no-reports']],
])('%s: a problem', async (_what, file, expected) => expect(inShort(await imported(file))).toEqual(expected));

test('an EPUB called a ZIP is an EPUB', async () => {
  const file = epubOf({ 'a.xhtml': '<p>One.</p>' }, metadata);
  expect(inShort(await imported(file, { name: 'a.zip' }))).toEqual(['One.']);
});
