import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { imported, inShort } from '../../../test/support/imported.ts';
import { zipped } from '../../../test/support/zip.ts';

test('a ZIP of files in several formats, a folder, a picture and a ZIP', async () => {
  const inner = zipped({ 'c.jsonl': '{"id": "c", "text": "Three."}\n' });
  const archive = zipped({
    'folder/': '',
    'folder/a.txt': 'One.',
    'b.csv': 'id,text\n1,Two.\n',
    'p.png': 'x',
    'inner.zip': inner,
  });
  expect(inShort(await imported(archive))).toEqual(['One.', 'Two.', 'Three.', 'passed-over']);
});

test('a damaged file is a problem, the others are read', async () => {
  const archive = zipped({ 'a.txt': 'One.', 'b.txt': 'Two.' });
  archive[archive.indexOf(new TextEncoder().encode('O')[0] as number)] = 0x51;
  expect(inShort(await imported(archive))).toEqual(['unreadable-file', 'Two.']);
});

test('an archive cut short is a problem', async () => {
  expect(inShort(await imported(zipped({ 'a.txt': 'One.' }).slice(0, -10)))).toEqual(['unreadable-file']);
});

test('archives in archives are opened three deep', async () => {
  let nested = zipped({ 'a.txt': 'One.' });
  expect(inShort(await imported((nested = zipped({ 'z.zip': nested }))))).toEqual(['One.']);
  nested = zipped({ 'z.zip': zipped({ 'z.zip': nested }) });
  expect(inShort(await imported(nested))).toEqual(['too-deep']);
});

test('gzip: several members are one file; cut short is told after what came before', async () => {
  const two = Buffer.concat([gzipSync('{"id": "a", "text": "One."}\n'), gzipSync('{"id": "b", "text": "Two."}\n')]);
  expect(inShort(await imported(two))).toEqual(['One.', 'Two.']);
  expect(inShort(await imported(two.subarray(0, -12))).slice(0, 1)).toEqual(['One.']);
  expect(inShort(await imported(two.subarray(0, -12))).at(-1)).toBe('unreadable-file');
});

test('a gzip bomb is stopped', async () => {
  expect(inShort(await imported(gzipSync(Buffer.alloc(40 * 1024 * 1024, ' '))))).toEqual(['unreadable-file']);
});
