import { expect, test } from 'vitest';
import { emptyDossier } from '../../test/support/dossier.ts';
import type { Exporter, Piece } from './exporter.ts';
import { partsOf } from './export/parts.ts';
import { slugOf } from './export/slug.ts';
import { writeExport } from './write.ts';

test.each([
  ['Ferry fire, 2022', 'ferry-fire-2022'],
  ['../../etc/passwd', 'etc-passwd'],
  ['Café Zürich', 'cafe-zurich'],
  ['паром', 'dossier'],
  ['', 'dossier'],
  ['x'.repeat(99), 'x'.repeat(60)],
])('%j names the file %s', (id, expected) => expect(slugOf(id)).toBe(expected));

const writing = (pieces: readonly Piece[]): Exporter => ({
  id: 'test',
  label: 'Test',
  files: 'many',
  extension: '.txt',
  mediaType: 'text/plain',
  loses: [],
  write: async function* () {
    yield* pieces;
  },
});

test.each<[string, Piece[], [string, number][]]>([
  ['nothing', [], []],
  ['small pieces are one chunk', [{ text: 'a' }, { text: 'b' }], [['empty.txt', 2]]],
  [
    'a path ends a chunk',
    [
      { path: 'a.txt', text: 'a' },
      { path: 'b.txt', text: 'b' },
    ],
    [
      ['a.txt', 1],
      ['b.txt', 1],
    ],
  ],
  [
    'a full chunk is handed on',
    [{ text: 'a'.repeat(70_000) }, { text: 'b' }],
    [
      ['empty.txt', 70_000],
      ['empty.txt', 1],
    ],
  ],
])('%s', async (_what, pieces, expected) => {
  const chunks: [string, number][] = [];
  for await (const { path, chunk } of writeExport(writing(pieces), partsOf(emptyDossier)))
    chunks.push([path, chunk.length]);
  expect(chunks).toEqual(expected);
});
