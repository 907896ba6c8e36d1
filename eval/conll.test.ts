import { expect, test } from 'vitest';
import { conllRows } from './conll.ts';

const words = (file: string): readonly (readonly string[])[] =>
  conllRows(file, 'x').map(({ text, names }) =>
    names.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`),
  );

test('words and labels between blanks, documents by their mark', () => {
  const file = 'Aliya I-PER\nOmarova I-PER\nleft O\nAktau I-LOC\n. O\n\n-DOCSTART- O\n\nAktau I-LOC\nslept O\n';
  expect(words(file)).toEqual([['PER Aliya Omarova', 'LOC Aktau'], ['LOC Aktau']]);
});

test('the given text of a sentence, words glued to each other', () => {
  const file =
    '# newdoc id = a\n# text = In Aktau, she slept.\n1\tIn\tO\n2\tAktau\tB-LOC\n3\t,\tO\n4\tshe\tO\n5\tslept\tO\n6\t.\tO\n';
  expect(words(file)).toEqual([['LOC Aktau']]);
});
