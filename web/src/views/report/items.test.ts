import { expect, test } from 'vitest';
import type { ReportRecord } from '../../../../src/model/record.ts';
import { itemsAt, itemsInSentence, itemsOf, maskedMarks } from './items.ts';

const finding = { rule: 'en/x/y', certainty: 'stated' } as const;

/** "Nine died, the mayor said. Nine?" under the headline "Nine dead". */
const record = {
  report: {
    id: 'r',
    text: 'Nine died, the mayor said. Nine?',
    headline: 'Nine dead',
    language: 'en',
    masked: [{ start: 27, end: 32 }],
  },
  entities: [],
  times: [],
  toponyms: [],
  incidents: [],
  problems: [],
  caveats: [],
  labels: [],
  figures: [
    { id: 'f2', ...finding, span: { start: 27, end: 31 } },
    { id: 'f1', ...finding, span: { start: 0, end: 4, part: 'headline' } },
    { id: 'f3', ...finding, span: { start: 0, end: 4 } },
  ],
  events: [{ id: 'v1', ...finding, trigger: [{ start: 5, end: 9 }] }],
  attributions: [
    {
      id: 'a1',
      ...finding,
      source: { spans: [{ start: 11, end: 20 }], kind: 'person' },
      cue: [{ start: 21, end: 25 }],
      content: [{ start: 0, end: 9 }],
    },
  ],
} as unknown as ReportRecord;

const items = itemsOf(record);

test('findings stand in the order of the text, the headline first, a statement at its cue', () =>
  expect(items.map(({ id }) => id)).toEqual(['f1', 'f3', 'v1', 'a1', 'f2']));

test.each<[number, number, 'headline' | undefined, readonly string[], string]>([
  [0, 4, undefined, ['f3', 'a1'], 'a figure inside what is said, the figure first'],
  [6, 7, undefined, ['v1', 'a1'], 'one letter of an event'],
  [22, 23, undefined, ['a1'], 'the cue'],
  [9, 11, undefined, [], 'between'],
  [0, 4, 'headline', ['f1'], 'the headline apart from the text'],
  [0, 32, undefined, ['f3', 'v1', 'f2', 'a1'], 'all of it: a1 by its shortest words'],
])('at %i to %i of %s: %j (%s)', (start, end, part, ids) =>
  expect(
    itemsAt(items, { start, end, ...(part === undefined ? {} : { part }) })
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...ids].sort()),
);

test('the closest comes first', () =>
  expect(itemsAt(items, { start: 1, end: 2 }).map(({ id }) => id)).toEqual(['f3', 'a1']));

const sentences = [
  { start: 0, end: 26 },
  { start: 27, end: 32 },
];

test.each<[number, 'headline' | undefined, readonly string[]]>([
  [10, undefined, ['f3', 'v1', 'a1']],
  [31, undefined, ['f2']],
  [5, 'headline', ['f1']],
])('the sentence at %i of %s holds %j', (start, part, ids) => {
  const at = { start, end: start + 1, ...(part === undefined ? {} : { part }) };
  expect(itemsInSentence(items, sentences, at).map(({ id }) => id)).toEqual(ids);
});

test('what was not read is marked', () =>
  expect(maskedMarks(record)).toEqual([{ span: { start: 27, end: 32 }, tone: 'masked' }]));
