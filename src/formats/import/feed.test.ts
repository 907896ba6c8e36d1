import { expect, test } from 'vitest';
import { imported, inShort } from '../../../test/support/imported.ts';

const item = (body: string): string => `<item><guid>g1</guid><title>One</title>${body}</item>`;
const rss = (items: string): string =>
  `<rss version="2.0"><channel><title>Harbour &amp; Co</title>${items}</channel></rss>`;

test('Atom: XHTML content, the language of the entry, the author of the feed, both dates', async () => {
  const [only] = await imported(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour</title>
    <author><name>Ann Bell</name></author><entry xml:lang="kk"><id>urn:1</id><title type="html">A &lt;b&gt;fire&lt;/b&gt;</title>
    <link rel="self" href="https://h.example/feed"/><link href="https://h.example/1"/>
    <published>2022-01-05T10:00:00Z</published><updated>2022-01-06T10:00:00Z</updated>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>two</b> three.</p><p>Four.</p></div></content>
    </entry></feed>`);
  expect(only).toMatchObject({
    report: {
      id: 'urn:1',
      text: 'One two three.\n\nFour.',
      headline: 'A fire',
      bylines: ['Ann Bell'],
      url: 'https://h.example/1',
      language: 'kk',
      outlet: 'Harbour',
      published: '2022-01-05T10:00:00Z',
      publishedBasis: 'metadata',
      modified: '2022-01-06T10:00:00Z',
    },
  });
});

test('RDF: items stand beside the channel', async () => {
  const [only] =
    await imported(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour</title></channel>
    <item><title>One</title><description>Two men were held.</description><dc:date>2022-01-05</dc:date></item></rdf:RDF>`);
  expect(only).toMatchObject({ report: { outlet: 'Harbour', published: '2022-01-05', text: 'Two men were held.' } });
});

test('JSON Feed: HTML or text, authors, dates', async () => {
  const items = await imported(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour',
      items: [
        {
          id: '1',
          content_html: '<p>One.</p><p>Two.</p>',
          date_published: '2022-01-05T10:00:00Z',
          authors: [{ name: 'Ann Bell' }],
        },
        'no item',
        { id: 3, title: 'Three', content_text: 'Three.\n\nFour.', date_published: 'soon' },
      ],
    }),
  );
  expect(items).toMatchObject([
    { report: { text: 'One.\n\nTwo.', bylines: ['Ann Bell'], outlet: 'Harbour' } },
    { problems: [{ code: 'broken-item' }] },
    { report: { id: '3', text: 'Three.\n\nFour.' }, problems: [{ code: 'bad-date', severity: 'warning' }] },
  ]);
});

test.each([
  [
    '<author>desk@h.example (Ann Bell)</author><description>x.</description>',
    { bylines: ['Ann Bell'] },
    'name behind the address',
  ],
  [
    '<source url="https://o.example/">Other Post</source><description>x.</description>',
    { outlet: 'Other Post' },
    'copied from another feed',
  ],
  [
    '<description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two &amp;amp; three.&lt;/p&gt;</description>',
    { text: 'One.\n\nTwo & three.' },
    'escaped HTML',
  ],
  ['<description>One &amp; two.\n\nThree.</description>', { text: 'One & two.\n\nThree.' }, 'plain text'],
  [
    '<media:title xmlns:media="http://search.yahoo.com/mrss/">A picture</media:title><description>x.</description>',
    { headline: 'One' },
    'a title of a picture',
  ],
])('%s', async (body, expected: object, _why) => {
  const [only] = await imported(rss(item(body)));
  expect(only).toMatchObject({ report: expected });
});

test('a broken or empty item is a problem, the others are read', async () => {
  const items = await imported(
    rss(
      `${item('<description>First.</description>')}${item('')}${item('<link>x</lnk><description>Lost.</description>')}${item('<description>Last.</description>')}`,
    ),
  );
  expect(inShort(items)).toEqual(['First.', 'no-text', 'broken-item', 'Last.', 'broken-xml']);
});

test('a feed cut short: what is whole is read, the rest is told', async () => {
  const whole = rss(item('<description>First.</description>') + item('<description>Second.</description>'));
  const items = await imported(whole.slice(0, whole.indexOf('Second.')));
  expect(inShort(items)).toEqual(['First.', 'broken-item', 'cut-short']);
});

test('entities of the document are not expanded, so that none can explode or read a file', async () => {
  const items = await imported(
    `<!DOCTYPE rss [<!ENTITY a "boom"><!ENTITY f SYSTEM "file:///etc/hostname">]>${rss(item('<description>See &a; and &f; here.</description>'))}`,
  );
  expect(items[0]).toMatchObject({ report: { text: 'See &a; and &f; here.' } });
});
