import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { imported, inShort } from '../../../test/support/imported.ts';
import { warcRecord } from '../../../test/support/warc.ts';
import { zipped } from '../../../test/support/zip.ts';

const page = (words: string): string =>
  `<!doctype html><html><head><title>x</title></head><body><article><p>${words} ${'And so it went on, hour by hour. '.repeat(12)}</p></article></body></html>`;
const http = (
  body: string | Uint8Array,
  fields = 'Content-Type: text/html; charset=utf-8',
  status = '200 OK',
): Buffer => Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${fields}\r\n\r\n`), Buffer.from(body)]);
const response = (url: string, body: Uint8Array): Buffer => warcRecord('response', url, body);

const starts = async (bytes: Uint8Array): Promise<string[]> =>
  inShort(await imported(bytes)).map((text) => text.split(' ', 1)[0] ?? '');

test('pages with address, outlet and the day they were fetched; the rest is counted', async () => {
  const file = Buffer.concat([
    warcRecord('warcinfo', undefined, Buffer.from('software: none')),
    response('https://h.example/1', http(page('One.'))),
    response('https://h.example/2', http('gone', undefined, '404 Not Found')),
    response('https://h.example/p.png', http('x', 'Content-Type: image/png')),
  ]);
  const items = await imported(file);
  expect(items).toMatchObject([
    { report: { url: 'https://h.example/1', outlet: 'h.example', retrieved: '2022-01-05T10:00:00Z' } },
    { problems: [{ code: 'passed-over', severity: 'info', message: expect.stringContaining('3 of 4') as string }] },
  ]);
});

test('chunks, packed pages, and pages unpacked under a header that says packed', async () => {
  const html = Buffer.from(page('One.'));
  const chunked = Buffer.concat([Buffer.from(`${html.length.toString(16)}\r\n`), html, Buffer.from('\r\n0\r\n\r\n')]);
  const type = 'Content-Type: text/html';
  const file = Buffer.concat([
    response('https://h.example/1', http(chunked, `${type}\r\nTransfer-Encoding: chunked`)),
    response('https://h.example/2', http(gzipSync(html), `${type}\r\nContent-Encoding: gzip`)),
    response('https://h.example/3', http(html, `${type}\r\nContent-Encoding: gzip`)),
    response('https://h.example/4', http('\u0000\u0001', `${type}\r\nContent-Encoding: gzip`)),
    response('https://h.example/5', http(page('Five.'))),
  ]);
  expect(await starts(file)).toEqual(['One.', 'One.', 'One.', 'broken-record', 'Five.']);
});

test('the charset of the server goes before that of the page', async () => {
  const latin = Buffer.from(page('Café.').replace('<head>', '<head><meta charset="utf-8">'), 'latin1');
  expect(
    await starts(response('https://h.example/1', http(latin, 'Content-Type: text/html; charset=iso-8859-1'))),
  ).toEqual(['Café.']);
});

test('a file cut short says so, packed or not: no record is lost in silence', async () => {
  const records = ['One.', 'Two.', 'Three.'].map((word, index) =>
    response(`https://h.example/${index}`, http(page(word))),
  );
  const plain = Buffer.concat(records);
  expect(await starts(plain.subarray(0, -60))).toEqual(['One.', 'Two.', 'cut-short']);
  expect(await starts(plain.subarray(0, plain.length - (records[2]?.length ?? 0) + 30))).toEqual([
    'One.',
    'Two.',
    'cut-short',
  ]);
  const packed = Buffer.concat(records.map((record) => gzipSync(record)));
  expect(await starts(packed)).toEqual(['One.', 'Two.', 'Three.']);
  expect(await starts(packed.subarray(0, -12))).toEqual(['One.', 'Two.', 'unreadable-file']);
  expect(await starts(packed.subarray(0, -150))).toEqual(['One.', 'Two.', 'unreadable-file']);
});

test('a damaged record: the next one is found', async () => {
  const file = Buffer.concat([
    response('https://h.example/1', http(page('One.'))),
    Buffer.from('rubbish\r\nmore\r\n'),
    response('https://h.example/2', http(page('Two.'))),
  ]);
  expect(await starts(file)).toEqual(['One.', 'broken-record', 'Two.']);
});

test('WACZ: the WARC files in it, not its indexes and lists', async () => {
  const record = gzipSync(response('https://h.example/1', http(page('One.'))));
  const wacz = zipped({
    'archive/data.warc.gz': record,
    'indexes/index.cdx': 'com,h)/ 2022',
    'pages/pages.jsonl': '{"format": "json-pages-1.0"}\n',
    'datapackage.json': '{}',
  });
  expect(await starts(wacz)).toEqual(['One.']);
});
