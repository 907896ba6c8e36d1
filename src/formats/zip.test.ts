import { describe, expect, test } from 'vitest';
import { dossier } from '../../test/support/dossier.ts';
import { imported, inShort } from '../../test/support/imported.ts';
import { csv } from './export/csv.ts';
import { partsOf } from './export/parts.ts';
import { writeExport } from './write.ts';
import { zipOf } from './zip.ts';

type Chunks = readonly (readonly [path: string, chunk: string])[];

const bytesOf = async (parts: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(part);
  return Buffer.concat(all);
};

const zipped = async (chunks: Chunks): Promise<Uint8Array> => {
  const files = async function* (): AsyncGenerator<{ path: string; chunk: string }> {
    for (const [path, chunk] of chunks) yield { path, chunk };
  };
  return bytesOf(zipOf(files()));
};

describe('an archive', () => {
  const noise = Array.from({ length: 200_000 }, (_, index) => String.fromCharCode(97 + ((index * index) % 25))).join(
    '',
  );

  test.each<[string, Chunks, string[]]>([
    ['one file', [['a.txt', 'one']], ['one']],
    [
      'files in chunks',
      [
        ['a.txt', 'one '],
        ['a.txt', 'two'],
        ['ü.txt', 'naïve 🔥'],
      ],
      ['one two', 'naïve 🔥'],
    ],
    [
      'a large file in large chunks',
      [
        ['a.txt', noise],
        ['a.txt', noise],
      ],
      [noise + noise],
    ],
  ])('%s: is read back', async (_what, chunks, texts) => {
    expect(inShort(await imported(await zipped(chunks), { name: 'a.zip' }))).toEqual(texts);
  });

  test('of nothing is an archive', async () => {
    expect(Buffer.from(await zipped([])).toString('latin1')).toMatch(/^PK\x05\x06\0+$/);
  });

  test('of an export is the same each time', async () => {
    const archive = (): Promise<Buffer> => bytesOf(zipOf(writeExport(csv, partsOf(dossier))));
    expect((await archive()).equals(await archive())).toBe(true);
  });
});
