import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { imported, inShort } from '../../../test/support/imported.ts';
import { zipped } from '../../../test/support/zip.ts';
import { importSource } from '../open.ts';

test('a page of 200 MB is a problem that names the limit, and is not taken whole', async () => {
  const megabyte = Buffer.from('<p>And so it went on.</p>'.repeat(42_000).slice(0, 1 << 20));
  let given = 0;
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from('<!doctype html><html><body>');
    for (; given < 200; given += 1) yield megabyte;
  };
  const items = [];
  for await (const item of importSource({ name: 'big.html', bytes: bytes() })) items.push(item);
  expect(items).toEqual([
    { id: 'big.html', problems: [{ code: 'too-large', severity: 'error', message: 'big.html is larger than 50 MB' }] },
  ]);
  expect(given).toBeLessThan(60);
});

/** The archive with its first file packed instead of stored, and lengths to match. */
const packed = (size: number): Uint8Array => {
  const data = deflateRawSync(Buffer.alloc(size, ' '));
  const archive = Buffer.from(zipped({ 'bomb.txt': data, 'a.txt': 'One.' }));
  const central = archive.indexOf('PK\u0001\u0002');
  for (const at of [0, central + 2]) {
    archive.writeUInt16LE(8, at + 8);
    archive.writeUInt32LE(size, at + 22);
  }
  return new Uint8Array(archive);
};

test('a ZIP bomb is not unpacked, and the file behind it is read', async () => {
  expect(inShort(await imported(packed(64 * 1024 * 1024)))).toEqual(['unreadable-file', 'One.']);
});

test('scripts, styles and handlers of a page are no copy and do not run', async () => {
  const page = `<!doctype html><html><head><title>x</title><script>globalThis.ran = true</script><style>p { color: red }</style></head>
    <body onload="globalThis.ran = true"><article><p>One.<script>document.write('written')</script></p><img src="x" onerror="globalThis.ran = true"><noscript>Turn scripts on.</noscript><p>Two.</p></article></body></html>`;
  expect(
    inShort(await imported(page))
      .join(' ')
      .replace(/\s+/g, ' '),
  ).toBe('One. Two.');
  expect('ran' in globalThis).toBe(false);
});
