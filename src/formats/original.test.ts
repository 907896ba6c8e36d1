import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { imported } from '../../test/support/imported.ts';
import { warcRecord } from '../../test/support/warc.ts';
import { zipped } from '../../test/support/zip.ts';
import type { Imported, Original, Source } from './importer.ts';
import { importSource } from './open.ts';
import { keepingOriginal } from './original.ts';

const page = '<!doctype html><html><head><title>x</title></head><body><article><p>One.</p></article></body></html>';
const rss =
  '<rss version="2.0"><channel><item><title>a</title><description>One.</description></item><item><title>b</title><description>Two.</description></item></channel></rss>';
const ninjs = '[{"uri":"urn:a","pubStatus":"usable","body_text":"One."},{"uri":"urn:b","body_text":"Two."}]';
const eml = 'From: a@x.example\nTo: b@x.example\nSubject: Fire\n\nOne.\n';
const warc = warcRecord('resource', 'https://h.example/1', Buffer.from(page));

const originals = async (content: string | Uint8Array, name: string): Promise<readonly (Original | undefined)[]> =>
  (await imported(content, { name, keepOriginal: true })).flatMap((item) => ('report' in item ? [item.original] : []));

const inWords = (original: Original | undefined): readonly (string | undefined)[] => [
  original?.name,
  original?.mediaType,
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(original?.bytes),
];

test.each<[string, string | Uint8Array, readonly (readonly string[])[]]>([
  ['a.txt', 'One.\r\n', [['a.txt', 'text/plain', 'One.\r\n']]],
  ['a.html', page, [['a.html', 'text/html', page]]],
  [
    'a.jsonl',
    '{"text":"One."}\n\n{"text":"Two."} ',
    [
      ['a.jsonl line 1', 'application/json', '{"text":"One."}'],
      ['a.jsonl line 3', 'application/json', '{"text":"Two."} '],
    ],
  ],
  [
    'a.csv',
    'id,text\n1,"One,\nand one"\n2,Two',
    [
      ['a.csv line 2', 'text/csv; charset=utf-8', '1,"One,\nand one"\n'],
      ['a.csv line 4', 'text/csv; charset=utf-8', '2,Two'],
    ],
  ],
  ['a.eml', eml, [['a.eml', 'message/rfc822', eml]]],
  [
    'a.mbox',
    `From a Wed Jan  5 10:00:00 2022\n${eml}\nFrom b Wed Jan  5 10:00:00 2022\n${eml}`,
    [
      ['a.mbox message 1', 'message/rfc822', `${eml}\n`],
      ['a.mbox message 2', 'message/rfc822', eml],
    ],
  ],
  ['a.warc', warc, [['https://h.example/1', 'text/html', page]]],
  [
    'a.zip',
    zipped({ 'd/a.html': page, 'b.txt': 'Two.' }),
    [
      ['a.zip/d/a.html', 'text/html', page],
      ['a.zip/b.txt', 'text/plain', 'Two.'],
    ],
  ],
  ['a.txt.gz', gzipSync('One.'), [['a.txt', 'text/plain', 'One.']]],
])('%s: reports carry the bytes of their file, part, line or row', async (name, content, expected) => {
  expect((await originals(content, name)).map(inWords)).toEqual(expected);
});

test.each([
  ['a.xml', rss],
  ['a.json', ninjs],
])('%s: the items of one document share its bytes', async (name, content) => {
  const [first, second] = await originals(content, name);
  expect(inWords(first)[2]).toBe(content);
  expect(second?.bytes).toBe(first?.bytes);
});

test('bytes that are no valid UTF-8 are kept as they are', async () => {
  const line = Buffer.from('{"text":"caf\xe9"}', 'latin1');
  expect((await originals(line, 'a.jsonl'))[0]?.bytes).toEqual(new Uint8Array(line));
});

test('without the option nothing is kept', async () => {
  const items = [...(await imported(page)), ...(await imported('{"text":"One."}\n'))];
  expect(items.every((item) => 'report' in item && item.original === undefined)).toBe(true);
});

test('memory stays constant: a kept line does not hold the chunk it came in', async () => {
  const chunk = new TextEncoder().encode('{"text":"One."}\n'.repeat(1000));
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    yield chunk;
  };
  const items: Imported[] = [];
  for await (const item of importSource({ name: 'a.jsonl', bytes: bytes() }, { keepOriginal: true })) items.push(item);
  const [first] = items;
  expect(first && 'report' in first && first.original?.bytes.buffer.byteLength).toBe(15);
});

test('an original of more than 64 MB is left out, and that is told', async () => {
  const megabyte = new Uint8Array(1024 * 1024);
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    for (let count = 0; count < 65; count += 1) yield megabyte;
  };
  const read = async function* (source: Source): AsyncGenerator<Imported> {
    for await (const chunk of source.bytes) chunk.at(0);
    yield { report: { text: 'One.' } };
  };
  const items: Imported[] = [];
  for await (const item of keepingOriginal({ name: 'a.pdf', bytes: bytes() }, read, {})) items.push(item);
  expect(items).toEqual([
    { report: { text: 'One.' }, problems: [expect.objectContaining({ code: 'original-too-large', severity: 'info' })] },
  ]);
});
