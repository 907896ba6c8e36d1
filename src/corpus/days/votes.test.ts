import { expect, test } from 'vitest';
import type { EventMention, ReportRecord, Span, TimeExpression } from '../../model/index.ts';
import { dayVotesOf } from './votes.ts';

const text =
  'The ferry sank on Monday. Nobody was hurt. The mayor spoke on Monday too. It had been built over two years. An inquest opens on 9 June.';
const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const finding = { rule: 'test', certainty: 'stated' as const };

const time = (id: string, span: Span, from: string, more: Partial<TimeExpression> = {}): TimeExpression => ({
  ...finding,
  id,
  span,
  type: 'DATE',
  interval: { from, to: from },
  basis: 'stated',
  ...more,
});

const event = (
  id: string,
  words: string,
  type: string,
  from: string,
  more: Partial<EventMention> = {},
): EventMention => ({
  ...finding,
  id,
  type,
  trigger: [at(words)],
  sentence: { start: 0, end: 25 },
  participants: [],
  time: { from, to: from, precision: 'day', basis: 'stated' },
  attribution: null,
  polarity: 'positive',
  modality: 'actual',
  ...more,
});

const record = (times: readonly TimeExpression[], events: readonly EventMention[]): ReportRecord => ({
  schema: 'daybook/record@1',
  engine: { version: '0', language: 'en' },
  report: {
    id: 'r',
    text,
    headline: 'Monday',
    language: 'en',
    published: { value: '2021-05-04T10:00:00Z', basis: 'given' },
  },
  entities: [],
  times,
  toponyms: [],
  figures: [],
  attributions: [],
  events,
  incidents: [],
  labels: [],
  caveats: [],
  problems: [],
});

const monday = { start: text.indexOf('Monday too'), end: text.indexOf(' too') };

test('a day has the sentences that name it, and whether something happened on it', () => {
  const votes = dayVotesOf(
    record(
      [
        time('t1', at('Monday'), '2021-05-03'),
        time('t2', monday, '2021-05-03'),
        time('t3', at('9 June'), '2021-06-09'),
      ],
      [event('v1', 'sank', 'man-made-disaster', '2021-05-03'), event('v2', 'spoke', 'announcement', '2021-05-03')],
    ),
  );
  expect(votes).toMatchObject({ report: 'r', published: '2021-05-04', lead: [0, 1, 2] });
  expect(votes.days).toEqual([
    { date: '2021-05-03', named: true, happened: true, sentences: [0, 2] },
    { date: '2021-06-09', named: true, happened: false, sentences: [3] },
  ]);
  expect(votes.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The ferry sank on Monday.',
    'Nobody was hurt.',
    'The mayor spoke on Monday too.',
    'An inquest opens on 9 June.',
  ]);
  expect(votes.sentences.map(({ tells }) => tells)).toEqual([true, false, false, false]);
});

test.each([
  ['a duration', time('t1', at('two years'), '2021-05-03', { type: 'DURATION' })],
  ['a week', time('t1', at('Monday'), '2021-05-03', { interval: { from: '2021-05-03', to: '2021-05-09' } })],
  ['an open end', time('t1', at('Monday'), '2021-05-03', { interval: { from: '2021-05-03', to: null } })],
])('%s names no day', (_why, expression) => {
  expect(dayVotesOf(record([expression], [])).days).toEqual([]);
});

test('what is denied or planned did not happen', () => {
  const denied = event('v1', 'sank', 'man-made-disaster', '2021-05-03', { polarity: 'negative' });
  const planned = event('v2', 'opens', 'trial', '2021-06-09', { modality: 'planned' });
  expect(dayVotesOf(record([], [denied, planned])).days).toEqual([]);
});

test('a headline names a day, and is no sentence of the text', () => {
  const votes = dayVotesOf(record([time('t1', { start: 0, end: 6, part: 'headline' }, '2021-05-03')], []));
  expect(votes.days).toEqual([{ date: '2021-05-03', named: true, happened: false, sentences: [] }]);
});

test('what is kept holds no text', () => {
  const kept = JSON.stringify(dayVotesOf(record([time('t1', at('Monday'), '2021-05-03')], [])));
  expect(kept).not.toMatch(/ferry|mayor/);
});
