import { expect, test } from 'vitest';
import { imported, inShort } from '../../../test/support/imported.ts';

const item = (
  meta: string,
  content = '<inlineData contenttype="text/plain">One.\n\nTwo.</inlineData>',
  guid = 'urn:x:1',
): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}" version="3"><itemMeta>${meta}</itemMeta><contentSet>${content}</contentSet></newsItem>`;

const nitf = `<nitf xml:lang="en"><head><docdata><doc-id id-string="n1"/><du-key key="k1" version="2"/><date.release norm="20220105T100000Z"/></docdata><pubdata name="Harbour Ledger"/></head>
  <body><body.head><hedline><hl1>A fire</hl1></hedline><byline>By <person>Ann Bell</person></byline><dateline>SEMEY, January 5 –</dateline></body.head>
  <body.content><block><p>Two <person>men</person> were held.</p><media><media-caption>A picture.</media-caption></media><p>Four.</p></block></body.content></body></nitf>`;

test('a message: several items, each by itself; what is no news is told', async () => {
  const items = await imported(
    `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${item('')}${item('<pubStatus qcode="stat:canceled"/>', undefined, 'urn:x:2')}${item('', '<remoteContent href="https://h.example/"/>', 'urn:x:3')}<packageItem guid="p"/></itemSet></newsMessage>`,
  );
  expect(inShort(items)).toEqual(['One.\n\nTwo.', 'canceled', 'no-text', 'not-text']);
  expect(items[0]).toMatchObject({ report: { id: 'urn:x:1#3', version: { of: 'urn:x:1', number: 3 } } });
});

test.each([
  ['<pubStatus qcode="stat:withheld"/>', 'withheld'],
  ['<embargoed>2022-02-01T00:00:00Z</embargoed>', 'embargoed'],
  ['<embargoed/>', 'embargoed'],
  ['<itemClass qcode="ninat:picture"/>', 'not-text'],
])('%s is not read, and it is told', async (meta, code) => {
  expect(inShort(await imported(item(meta)))).toEqual([code]);
});

test('a correction is told', async () => {
  expect(await imported(item('<signal qcode="sig:correction"/>'))).toMatchObject([
    { problems: [{ code: 'correction', severity: 'info' }] },
  ]);
});

const read = {
  text: 'SEMEY, January 5 — Two men were held.\n\nFour.',
  headline: 'A fire',
  bylines: ['Ann Bell'],
  published: '2022-01-05T10:00:00Z',
  outlet: 'Harbour Ledger',
};

test('NITF: alone, and in a NewsML-G2 item', async () => {
  expect(await imported(nitf)).toMatchObject([
    { report: { ...read, id: 'n1', language: 'en', version: { of: 'k1', number: 2 } } },
  ]);
  expect(await imported(item('', `<inlineXML contenttype="application/nitf+xml">${nitf}</inlineXML>`))).toMatchObject([
    { report: { ...read, id: 'urn:x:1#3', version: { of: 'urn:x:1', number: 3 } } },
  ]);
});

test('cut short: the items that are whole are read', async () => {
  const whole = `<newsMessage><itemSet>${item('')}${item('', undefined, 'urn:x:2')}`;
  expect(inShort(await imported(whole.slice(0, -30)))).toEqual(['One.\n\nTwo.', 'broken-item', 'cut-short']);
});

test.each([
  ['2022-02-01T00:00:00Z', '2022-01-31T23:59:59Z', 'embargoed', 'before it'],
  ['2022-02-01T00:00:00Z', '2022-02-01T00:00:00Z', 'One.\n\nTwo.', 'it is over'],
  ['2022-02-01T00:00:00+06:00', '2022-01-31T18:00:00Z', 'One.\n\nTwo.', 'its own zone counts'],
  ['2022-02-01T00:00:00', '2022-02-01T11:59:00Z', 'embargoed', 'no zone: not over everywhere'],
  ['2022-02-01T00:00:00', '2022-02-01T12:00:00Z', 'One.\n\nTwo.', 'no zone: over everywhere'],
  ['2022-02-01', '2022-02-02T11:59:00Z', 'embargoed', 'a day is over at its end, everywhere'],
  ['2022-02-01', '2022-02-02T12:00:00Z', 'One.\n\nTwo.', 'a day is over'],
  ['soon', '2030-01-01T00:00:00Z', 'embargoed', 'no date'],
  ['', '2030-01-01T00:00:00Z', 'embargoed', 'without an end'],
])('embargo until %j, now %s: %s (%s)', async (until, now, expected, _why) => {
  const embargo = `<embargoed>${until}</embargoed>`;
  expect(inShort(await imported(item(embargo), { now }))).toEqual([expected]);
  const ninjs = { uri: 'urn:x:1', pubStatus: 'usable', body_text: 'One.\n\nTwo.', embargoed: until || undefined };
  if (until !== '') expect(inShort(await imported(JSON.stringify(ninjs), { now }))).toEqual([expected]);
});
