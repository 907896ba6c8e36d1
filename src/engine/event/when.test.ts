import { expect, test } from 'vitest';
import type { EventMention } from '../../model/index.ts';
import { loadResources } from '../../jobs/resources.ts';
import { read } from '../read.ts';

const resources = loadResources();
// 29 January 2022 was a Saturday.
const eventsOf = (text: string): readonly (readonly [string, EventMention['time']])[] =>
  read({ text, language: 'en', published: '2022-01-29' }, { resources }).events.map(({ trigger, time }) => [
    trigger.map(({ start, end }) => text.slice(start, end)).join(' '),
    time,
  ]);

const days = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(eventsOf(text).map(([word, time]) => [word, time ? `${time.from}..${time.to}` : 'none']));

test.each([
  [
    'Police arrested a man on Friday, five days after two women were killed on Sunday.',
    { arrested: '2022-01-28..2022-01-28', killed: '2022-01-23..2022-01-23' },
    'each has the date of its own clause',
  ],
  [
    'Soldiers who bombed the village on Monday attacked the town on Thursday.',
    { bombed: '2022-01-24..2022-01-24', attacked: '2022-01-27..2022-01-27' },
    'the relative clause has its own',
  ],
  ['Rebels attacked the town from 5 to 7 January.', { attacked: '2022-01-05..2022-01-07' }, 'a range is all its days'],
  [
    'Rebels attacked the town between 5 and 7 January.',
    { attacked: '2022-01-05..2022-01-07' },
    'so are the days between two',
  ],
  [
    'Rebels attacked the town between Sunday night and early Tuesday.',
    { attacked: '2022-01-23..2022-01-25' },
    'a part of a day begins it',
  ],
  ['By 7 January the police had killed 12 people.', { killed: 'null..2022-01-07' }, 'any day up to it'],
])('%s', (text, expected, why) => expect(days(text), why).toMatchObject(expected));

test('an event without a date has none: the day of publication is not put in its place', () => {
  const [, time] = eventsOf('Rebels attacked the town.')[0] ?? [];
  expect(time).toBeUndefined();
});
