import { expect, test } from 'vitest';
import type { NamedFile } from '../../ui/file-drop.tsx';
import { endingOf, formatSize, isTooLarge, joined, lotsOf, sortOut } from './files.ts';

const named = (path: string, text = ''): NamedFile => ({ path, file: new File([text], path) });
const endings = new Set(['.html', '.txt', '']);
const paths = (files: readonly NamedFile[]): readonly string[] => files.map(({ path }) => path);

test.each([
  ['news/A.HTML', '.html', 'small letters'],
  ['README', '', 'none'],
  ['v1.2/notes', '', 'a point in a folder is none'],
  ['a.warc.gz', '.gz', 'the last'],
])('the ending of %s is "%s" (%s)', (path, ending) => expect(endingOf(path)).toBe(ending));

test('of a folder only what may be a report is taken; what is chosen by itself always is', () => {
  const files = ['n/a.html', 'n/b.jpg', 'n/.c.txt', 'n/README.md', '__MACOSX/n/a.html', 'd.jpg', 'e'].map((path) =>
    named(path),
  );
  const { taken, others } = sortOut(files, endings);
  expect(paths(taken)).toEqual(['n/a.html', 'd.jpg', 'e']);
  expect(paths(others)).toEqual(['n/b.jpg', 'n/.c.txt', 'n/README.md', '__MACOSX/n/a.html']);
});

test('files are in order, and one given twice is there once, the later one', () => {
  const files = joined([named('b'), named('a', 'old')], [named('a', 'newer')]);
  expect(paths(files)).toEqual(['a', 'b']);
  expect(files[0]?.file.size).toBe(5);
});

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [3_440_000, '3.4 MB'],
  [250_000_000, '250 MB'],
  [7e12, '7,000 GB'],
])('%d bytes are %s', (bytes, told) => expect(formatSize(bytes, 'en-GB')).toBe(told));

const sized = (path: string, megabytes: number): NamedFile => ({
  path,
  file: { name: path, size: megabytes * 2 ** 20 } as File,
});

test('many files, and large ones, go in lots', () => {
  expect(lotsOf([])).toEqual([]);
  expect(lotsOf(Array.from({ length: 1001 }, (_, at) => named(String(at)))).map(({ length }) => length)).toEqual([
    500, 500, 1,
  ]);
  const large = [sized('a', 100), sized('b', 90), sized('c', 1), sized('d', 10)];
  expect(lotsOf(large).map(paths)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect([sized('a', 190), sized('b', 191)].map(isTooLarge)).toEqual([false, true]);
});
