import { expect, test } from 'vitest';
import type { EventMention, ReportRecord } from '../../src/model/index.ts';
import type { Engine } from '../task.ts';
import { attribution } from './attribution.ts';
import { case2021 } from './case2021.ts';
import { casualties } from './casualties.ts';
import { gold } from './gold.ts';
import { indiapolice } from './indiapolice.ts';
import { muc4 } from './muc4.ts';
import { places } from './places.ts';
import { plover } from './plover.ts';
import { time } from './time.ts';
import { timelines } from './timelines.ts';

const text = 'On 2 May police shot two porters in Orme, the mayor said.';
const at = (words: string, part?: 'headline') => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, ...(part ? { part } : {}) };
};
const finding = (id: string) => ({ id, rule: 'test', certainty: 'stated' as const });
const orme = { id: 'x:1', name: 'Orme', kind: 'city' as const, country: 'PE', lat: 1, lon: 2 };
const day = { from: '2020-05-02', to: '2020-05-02', precision: 'day' as const, basis: 'stated' as const };

const event: EventMention = {
  ...finding('v1'),
  type: 'shooting',
  trigger: [at('shot')],
  sentence: { start: 0, end: text.length },
  participants: [
    { role: 'actor', span: at('police'), category: 'police' },
    { role: 'target', span: at('two porters'), category: 'civilian', effect: 'killed', number: 'f1' },
  ],
  attribution: 'a1',
  polarity: 'positive',
  modality: 'actual',
};
const said = {
  ...finding('a1'),
  source: { spans: [at('the mayor')], kind: 'person' as const },
  cue: [at('said')],
  content: [at('On 2 May police shot two porters in Orme')],
  manner: 'indirect' as const,
  act: 'assert' as const,
};
const record: ReportRecord = {
  schema: 'daybook/record@1',
  engine: { version: '0', language: 'en' },
  report: { id: 'r', text, headline: 'Orme', language: 'en' },
  entities: [],
  times: [
    { ...finding('t1'), span: at('2 May'), type: 'DATE', value: '2020-05-02', basis: 'stated' },
    { ...finding('t2'), span: { start: 0, end: 4, part: 'headline' }, type: 'DATE', value: '2020', basis: 'stated' },
  ],
  toponyms: [{ ...finding('p1'), span: at('Orme'), form: 'name', place: orme, candidates: [] }],
  figures: [
    {
      ...finding('f1'),
      span: at('two'),
      words: 'two',
      measure: 'killed',
      min: 2,
      max: 2,
      exact: true,
      kind: 'total',
      attribution: 'a1',
    },
  ],
  attributions: [said, { ...said, ...finding('a2'), parent: 'a1' }],
  events: [event],
  incidents: [
    {
      id: 'i1',
      lead: true,
      main: 'v1',
      events: ['v1'],
      figures: ['f1'],
      totals: [{ measure: 'killed', min: 2, max: null, figures: ['f1'], people: [] }],
      time: day,
      place: { span: at('Orme'), place: orme, precision: 'city', basis: 'stated' },
      people: [],
    },
  ],
  labels: [],
  caveats: [],
  problems: [],
};
const engine: Engine = {
  read: () => record,
  analyse: () => ({ language: 'en', sentences: [] }),
  resolveSpans: (_input, spans) => spans.map(() => orme),
};

test('times of the text, not of the headline', () => {
  const row = { id: 'd', text, dct: '2020-05-03', timexes: [] };
  expect(time.toInput(row)).toEqual({ id: 'd', text, published: '2020-05-03' });
  expect(time.toPrediction(record, row, engine).timexes).toEqual([
    { ...at('2 May'), type: 'DATE', value: '2020-05-02' },
  ]);
});

test('toponyms with their point, and the resolver on the gold spans', () => {
  const row = { id: 'd', text, date: null, toponyms: [{ ...at('Orme'), lat: 9, lon: 9 }] };
  expect(places.toPrediction(record, row, engine)).toEqual({
    id: 'd',
    toponyms: [{ ...at('Orme'), lat: 1, lon: 2 }],
    resolved: [{ ...at('Orme'), lat: 1, lon: 2 }],
  });
});

test('outermost attributions only', () => {
  const row = { id: 'd', text, sentences: [], attributions: [] };
  expect(attribution.toPrediction(record, row, engine).attributions).toEqual([
    { source: [at('the mayor')], cue: [at('said')], content: [at('On 2 May police shot two porters in Orme')] },
  ]);
});

test('the lead incident by the most conservative rule', () => {
  const row = { id: 'd', text, date: '2020-05-03', event: { n_killed: 0, n_injured: 0 } };
  expect(casualties.toPrediction(record, row, engine)).toEqual({
    id: 'd',
    n_killed: 2,
    n_injured: 0,
    n_arrested: 0,
    date: '2020-05-02',
    address: 'Orme',
    city: 'Orme',
  });
});

test('an incident as a MUC-4 template', () => {
  const row = { id: 'd', text, pub_date: '2020-05-03', templates: [] };
  expect(muc4.toPrediction(record, row, engine).templates).toMatchObject([
    {
      incident_type: ['ATTACK'],
      stage: ['ACCOMPLISHED'],
      incident_date: [{ start: '2020-05-02', end: '2020-05-02' }],
      incident_location: ['PERU', 'ORME'],
      perp_individual: ['police'],
      hum_tgt: ['two porters'],
      hum_tgt_number: [{ v: '2', of: 'two porters' }],
      hum_tgt_effect: [{ v: 'DEATH', of: 'two porters' }],
      hum_tgt_type: [{ v: 'CIVILIAN', of: 'two porters' }],
    },
  ]);
});

test('what the police did in the sentence that holds the trigger', () => {
  const sentences = [
    { start: 0, end: 10, labels: [] },
    { start: 10, end: text.length, labels: [] },
  ];
  const row = { id: 'd', text, date: '2002-03-01', doc_labels: [], sentences };
  expect(indiapolice.toPrediction(record, row, engine).sent_labels).toEqual([[], ['KILL', 'FORCE', 'ANY_ACTION']]);
});

test('the type of the lead event under the names of CASE-2021 and PLOVER', () => {
  const protest = { ...record, events: [{ ...event, type: 'protest' }] };
  expect(case2021.toPrediction(protest, { id: 'd', text, label: '' }, engine)).toEqual({
    id: 'd',
    label: 'PEACE_PROTEST',
  });
  expect(plover.toPrediction(protest, { id: 'd', text, event: '' }, engine)).toEqual({
    id: 'd',
    event: 'PROTEST',
    actors: [at('police'), at('two porters')],
  });
});

test('our gold: times with their interval, places with their country, the day of the lead incident', () => {
  const row = { id: 'd', text, times: [], places: [{ ...at('Orme'), country: 'PE' }] };
  expect(gold.toInput(row)).toEqual({ id: 'd', text });
  expect(gold.toPrediction(record, row, engine)).toEqual({
    id: 'd',
    times: [{ ...at('2 May'), type: 'DATE', value: '2020-05-02' }],
    places: [{ ...at('Orme'), lat: 1, lon: 2, country: 'PE' }],
    resolved: [{ ...at('Orme'), lat: 1, lon: 2 }],
    eventDate: '2020-05-02',
  });
});

test('timelines: the articles of the time, and as many days as the gold has, with their sentences', () => {
  const article = (id: string, pub_date: string) => ({
    id,
    text,
    topic: 'orme',
    pub_date,
    sentences: [[0, text.length]],
  });
  const beside = {
    rows: () => [article('r', '2020-05-03'), article('late', '2020-08-01'), { id: 'other gold', text: '' }],
    text: () => 'the of\n',
  };
  const goldLine = (topic: string): string =>
    JSON.stringify({ topic, name: 'wire', dates: { '2020-05-02': ['Shots.'], '2020-05-04': ['Calm.'] } });
  const rows = timelines.rows?.(`${goldLine('orme')}\n${goldLine('topic without articles')}\n`, beside) ?? [];
  expect(rows.map(({ id, stopWords }) => [id, stopWords])).toEqual([['orme/wire', ['the', 'of', '']]]);
  expect(timelines.inputs(rows)).toEqual([{ id: 'r', text, published: '2020-05-03' }]);
  const dated = {
    ...record,
    times: [{ ...finding('t1'), span: at('2 May'), type: 'DATE' as const, interval: day, basis: 'stated' as const }],
    report: { ...record.report, published: { value: '2020-05-03', basis: 'given' as const } },
  };
  const [found] = timelines.toPredictions([dated], rows, engine);
  expect(found?.dates).toEqual({ '2020-05-02': [text], '2020-05-03': [text] });
});
