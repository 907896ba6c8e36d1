import { expect, test } from 'vitest';
import { hostile } from '../../../../test/support/hostile.ts';
import { parseCsv } from '../../../../test/support/tables.ts';
import { csvLine } from './cells.ts';

test.each([
  [['a', 1, true], '"a",1,true\r\n', 'text between marks, the rest as it is'],
  [[null, undefined, ''], ',,""\r\n', 'unknown is empty'],
  [[-5, 1e-7], '-5,1e-7\r\n', 'a negative number is no formula'],
  [['-5'], `"'-5"\r\n`, 'text that looks like one may be'],
  [['=1+1', '+a', '@b', '\tc', '\n=d'], `"'=1+1","'+a","'@b","'\tc","'\n=d"\r\n`, 'every beginning of a formula'],
  [['＝1', '＠x'], `"'＝1","'＠x"\r\n`, 'full-width marks are run too'],
  [["'=1"], `"''=1"\r\n`, 'an apostrophe that was there stays told apart'],
  [["'tis", 'a=b', '"q"'], `"'tis","a=b","""q"""\r\n`, 'what is no formula is left alone'],
  [['broken \ud83d here', '🔥'], '"broken \ufffd here","🔥"\r\n', 'half a character has no UTF-8'],
])('%j is %j: %s', (cells, expected, _why) => expect(csvLine(cells)).toBe(expected));

const unguarded = (cell: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);

const words: typeof hostile = [...hostile, ['apostrophes', "'''=1"]];

test.each(words)('%s comes back when the apostrophe is taken off', (_what, said) => {
  const cell = parseCsv(csvLine([said]))[0]?.[0] ?? '';
  expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
  expect(unguarded(cell)).toBe(said.replace(/[\ud800-\udfff]/gu, '\ufffd'));
});
