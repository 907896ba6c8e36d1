import { gzipSync } from 'node:zlib';
import { epubOf } from '../support/epub.ts';
import { pdfOf } from '../support/pdf.ts';
import { warcRecord } from '../support/warc.ts';
import { zipped } from '../support/zip.ts';

/**
 * The same small report in each format, made for these tests. Every importer must have one: headline "A café burns",
 * outlet "Test Gazette", 5 January 2022, two paragraphs.
 */
const paragraphs = '<p>First paragraph, “quoted”.</p><p>Second <b>paragraph</b>.</p>';

const rss = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Test Gazette</title><link>https://gazette.example/</link><language>en</language>
<item><title>A caf&eacute; burns</title><link>https://gazette.example/cafe?a=1&amp;b=2</link><dc:creator>Ann Bell</dc:creator>
<pubDate>Wed, 05 Jan 2022 10:00:00 +0600</pubDate><description>Only the summary.</description>
<content:encoded><![CDATA[${paragraphs}<script>alert(1)</script>]]></content:encoded></item>
</channel></rss>
`;

const newsItem = `<?xml version="1.0" encoding="utf-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:gazette.example:cafe" version="2" xml:lang="en">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="Test Gazette"/><versionCreated>2022-01-05T10:00:00+06:00</versionCreated>
<pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>A café burns</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>alert</title></head>
<body>${paragraphs}<script>alert(1)</script></body></html></inlineXML></contentSet></newsItem>
`;

const ninjs = JSON.stringify({
  uri: 'urn:gazette.example:cafe',
  type: 'text',
  version: '2',
  versionCreated: '2022-01-05T10:00:00+06:00',
  pubStatus: 'usable',
  copyrightHolder: 'Test Gazette',
  headlines: [{ role: 'main', value: 'A café burns' }],
  bodies: [{ role: 'main', contentType: 'application/xhtml+xml', value: `${paragraphs}<script>alert(1)</script>` }],
});

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:title" content="A café burns"><meta property="og:site_name" content="Test Gazette"><meta property="article:published_time" content="2022-01-05"></head><body><nav>Menu</nav><article><h1>A café burns</h1>${paragraphs}<script>alert(1)</script></article></body></html>`;

export const documents: Readonly<Record<string, string | Uint8Array>> = {
  text: 'outlet: Test Gazette\npublished: 2022-01-05\nheadline: A café burns\n\nFirst paragraph, “quoted”.\n\nSecond paragraph.\n',
  markdown:
    '---\noutlet: Test Gazette\npublished: 2022-01-05\n---\n# A café burns\n\nFirst paragraph, “quoted”.\n\nSecond *paragraph*.\n',
  jsonl: `${JSON.stringify({ outlet: 'Test Gazette', published: '2022-01-05', headline: 'A café burns', text: 'First paragraph, “quoted”.\n\nSecond paragraph.' })}\n`,
  html: page,
  csv: 'Title,Publication,Date,Body\r\nA café burns,Test Gazette,2022-01-05,"First paragraph, “quoted”.\n\nSecond paragraph."\r\n',
  feed: rss,
  warc: new Uint8Array(warcRecord('resource', 'https://gazette.example/cafe', new TextEncoder().encode(page))).slice(),
  gzip: new Uint8Array(gzipSync(rss)),
  zip: zipped({ 'folder/cafe.xml': rss }),
  mail: 'From: Test Gazette <news@gazette.example>\r\nTo: desk@x.example\r\nSubject: =?utf-8?q?A_caf=C3=A9_burns?=\r\nDate: Wed, 05 Jan 2022 10:00:00 +0600\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nFirst paragraph, “quoted”.\r\n\r\nSecond paragraph.\r\n',
  epub: epubOf(
    { 'text/cafe.xhtml': `<h1>A café burns</h1>${paragraphs}<script>alert(1)</script>` },
    '<dc:publisher>Test Gazette</dc:publisher><dc:date>2022-01-05</dc:date>',
  ),
  pdf: pdfOf(
    [
      [
        { text: 'A café burns', x: 50, y: 800, size: 18 },
        { text: 'First paragraph, “quoted”.', x: 50, y: 770 },
        { text: 'Second', x: 50, y: 740 },
        { text: 'paragraph.', x: 50, y: 728 },
      ],
    ],
    { title: 'A café burns', xmp: { 'dc:publisher': 'Test Gazette', 'prism:publicationDate': '2022-01-05' } },
  ),
  newsml: newsItem,
  ninjs,
};
