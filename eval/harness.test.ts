import { expect, test } from 'vitest';
import { bitsOf, packBits, type BaselineRow } from './baseline.ts';
import { compare } from './compare.ts';
import { replaceBetween } from './docs.ts';
import { countWords, predict } from './predict.ts';
import { toBaseline, toResult, type Result } from './result.ts';
import { markdownTable, textTable } from './table.ts';
import { time } from './tasks/time.ts';
import type { AnyTask, Engine, Task } from './task.ts';

const task = time as unknown as Task;
const timex = (start: number, value: string) => ({ start, end: start + 3, type: 'DATE', value });
const rows = [
  {
    id: 'doc-1',
    text: 'May was wet, Jun dry.',
    dct: '2020-07-01',
    timexes: [timex(0, '2020-05'), timex(13, '2020-06')],
  },
];
const gold = { path: 'synthetic', name: 'timebank', task, lower: false };

function resultFor(found: readonly ReturnType<typeof timex>[], name = 'timebank'): Result {
  const predictions = [{ id: 'doc-1', timexes: found }];
  return toResult({ ...gold, name }, 'abc', rows, { predictions, words: 5, seconds: 1 });
}

test('a packed row of bits gives back each bit and nothing behind the end', () => {
  const bits = [true, false, false, true, false, false, false, false, true, true];
  const read = bitsOf(packBits(bits));
  expect(bits.map((_, index) => read(index))).toEqual(bits);
  expect(read(40)).toBe(false);
});

test('gains and losses name figures, counts, document and offsets, and no words of the text', () => {
  const before: BaselineRow = toBaseline(resultFor([timex(0, '2020-05')]));
  const sentence = compare(resultFor([timex(13, '2020-06'), timex(4, '2020')]), before);
  expect(sentence).toContain('time/timebank: value F1 66.7 → 50.0 (-16.7)');
  expect(sentence).toContain('1 timexes gained, 1 lost');
  expect(sentence).toContain('wrong ones 0 → 1');
  expect(sentence).toContain('doc-1 0–3 lost; doc-1 13–16 gained');
  expect(sentence).not.toContain('wet');
});

test('an unread file shows counts only', () => {
  const before = toBaseline(resultFor([timex(0, '2020-05')], 'gva-train'));
  expect(compare(resultFor([], 'gva-train'), before)).not.toContain('doc-1');
});

test('nothing is said of other rows, and nothing moved is said so', () => {
  const result = resultFor([timex(0, '2020-05')]);
  expect(compare(result, undefined)).toBe('time/timebank: no baseline yet.');
  expect(compare(result, { ...toBaseline(result), data: 'xyz' })).toBe(
    'time/timebank: the baseline is about other rows.',
  );
  expect(compare(result, toBaseline(result))).toBe('time/timebank: as before.');
});

test('misses carry the kind, the offsets and what was wanted', () => {
  const { misses } = resultFor([timex(0, '2019-05'), timex(4, '2020')]);
  expect(misses).toEqual([
    { kind: 'missed', at: 'doc-1 0–3', where: 'DATE 2020-05 got 2019-05', words: 'May' },
    { kind: 'missed', at: 'doc-1 13–16', where: 'DATE 2020-06 got –', words: 'Jun' },
    { kind: 'wrong', at: 'doc-1 4–7', where: 'DATE 2020', words: 'was' },
  ]);
});

test('the tables hold our row and the figures to beat', () => {
  const results = [resultFor([timex(0, '2020-05')])];
  expect(textTable(results)).toMatch(/timebank\s+1\s+66\.7/);
  expect(textTable(results)).toMatch(/to beat: chrono-node\s+55\.3\s+74\.8/);
  expect(markdownTable(results)).toContain('| timebank | 1 | 66.7 |');
});

test('the page keeps what stands outside the markers', () => {
  const page = 'a\n<!-- table: begin -->\nold\n<!-- table: end -->\nz';
  expect(replaceBetween(page, 'table', 'new')).toBe('a\n<!-- table: begin -->\n\nnew\n\n<!-- table: end -->\nz');
  expect(() => replaceBetween('a', 'table', 'new')).toThrow('markers');
});

test.each([
  ['', 0],
  ['one', 1],
  [' two\n words ', 2],
])('%j has %i words', (text, expected) => {
  expect(countWords(text)).toBe(expected);
});

test('a task over a corpus reads all reports first, and is asked once for all rows', () => {
  const read: string[] = [];
  const engine = { read: ({ text }: { text: string }) => (read.push(text), text) } as unknown as Engine;
  const corpus = {
    ...task,
    inputs: () => [{ text: 'One report.' }, { text: 'And another one.' }],
    toPredictions: (outs: readonly unknown[], all: typeof rows) => all.map(({ id }) => ({ id, outs, read: [...read] })),
  } as unknown as AnyTask;
  const { predictions, words } = predict(corpus, rows, engine);
  expect(predictions).toEqual([{ id: 'doc-1', outs: read, read: ['One report.', 'And another one.'] }]);
  expect(words).toBe(5);
});
