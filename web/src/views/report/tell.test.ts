import { expect, test } from 'vitest';
import type { ReportRecord } from '../../../../src/model/record.ts';
import { tell } from './tell.ts';
import { chainOf } from './voices.ts';

/** "Nine people were killed in Lowport on Friday, the ministry said on state radio; the mayor had denied it." */
const text = 'Nine people were killed in Lowport on Friday, the ministry said on state radio; the mayor had denied it.';

const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const read = { rule: 'en/x/y', certainty: 'stated' } as const;
const lowport = { id: 'geonames:1', name: 'Lowport', kind: 'city', country: 'XX' } as const;

const record = {
  report: { id: 'r', text, language: 'en', outlet: 'Island Courier', agency: 'Coast Wire' },
  entities: [
    {
      id: 'e1',
      ...read,
      type: 'organisation',
      name: 'Health Ministry',
      aliases: [],
      roles: [],
      mentions: [{ span: at('the ministry'), kind: 'nominal' }],
    },
  ],
  times: [
    {
      id: 't1',
      ...read,
      span: at('Friday'),
      type: 'DATE',
      interval: { from: '2022-01-07', to: '2022-01-07' },
      basis: 'context',
    },
  ],
  toponyms: [
    {
      id: 'p1',
      ...read,
      span: at('Lowport'),
      form: 'name',
      place: lowport,
      candidates: [{ place: lowport, score: 1 }],
    },
  ],
  figures: [
    {
      id: 'f1',
      ...read,
      span: at('Nine'),
      words: 'Nine',
      measure: 'killed',
      min: 9,
      max: 9,
      exact: true,
      kind: 'total',
      attribution: 'a1',
      event: 'v1',
      asOf: { value: '2022-01-07', basis: 'context' },
      retracted: true,
    },
    {
      id: 'f2',
      ...read,
      span: at('people'),
      words: 'people',
      measure: 'other',
      min: 2,
      max: null,
      exact: false,
      kind: 'subset',
      attribution: null,
    },
  ],
  attributions: [
    {
      id: 'a1',
      ...read,
      source: { spans: [at('the ministry')], entity: 'e1', kind: 'organisation' },
      cue: [at('said')],
      content: [at('Nine people were killed')],
      manner: 'indirect',
      act: 'assert',
      channel: { span: at('state radio') },
    },
    {
      id: 'a2',
      ...read,
      source: { spans: [at('the mayor')], kind: 'person' },
      cue: [at('denied')],
      content: [at('it')],
      manner: 'mixed',
      act: 'deny',
      parent: 'a1',
    },
    { id: 'a3', ...read, source: null, cue: [at('said')], content: [at('it')], manner: 'direct', act: 'assert' },
  ],
  events: [
    {
      id: 'v1',
      ...read,
      type: 'use-of-force',
      trigger: [at('killed')],
      sentence: { start: 0, end: text.length },
      participants: [{ role: 'target', span: at('Nine people'), category: 'civilian', effect: 'killed' }],
      time: { from: '2022-01-07', to: '2022-01-07', precision: 'day', basis: 'context' },
      place: { place: lowport, toponym: 'p1', precision: 'city', basis: 'stated' },
      attribution: 'a1',
      polarity: 'negative',
      modality: 'planned',
    },
    {
      id: 'v2',
      ...read,
      type: 'other',
      trigger: [at('denied')],
      sentence: { start: 0, end: text.length },
      participants: [],
      attribution: null,
      polarity: 'positive',
      modality: 'actual',
    },
  ],
  labels: [{ id: 'l1', ...read, span: at('people'), word: 'people', of: 'participant', target: 'e1', voice: 'a2' }],
  caveats: [{ id: 'c1', ...read, span: at('denied it'), about: ['f1', 'a2'] }],
} as unknown as ReportRecord;

type Layer = Parameters<typeof tell>[1];

const toldOf = (layer: Layer, id: string) =>
  tell(record, layer, (record[layer] as readonly { readonly id: string }[]).find((one) => one.id === id) as never);

test.each<[Layer, string, string, readonly string[], string | undefined]>([
  ['figures', 'f1', 'killed: 9', ['as of 7 Jan 2022', 'retracted'], 'Health Ministry through state radio'],
  ['figures', 'f2', 'counted: at least 2', ['a part of a total'], 'the report itself'],
  ['events', 'v1', 'use of force', ['said not to have happened', 'is planned'], 'Lowport, 7 Jan 2022'],
  ['events', 'v2', 'another happening', [], ''],
  ['attributions', 'a1', 'Health Ministry through state radio said', [], 'Nine people were killed'],
  ['attributions', 'a2', 'the mayor denied', ['partly quoted'], 'it'],
  ['attributions', 'a3', 'someone not named said', ['quoted'], 'it'],
  ['times', 't1', '7 Jan 2022', ['from context'], '“Friday”'],
  ['toponyms', 'p1', 'Lowport', [], '“Lowport”'],
  ['labels', 'l1', '“people”', ['a word for people'], 'the mayor'],
  ['caveats', 'c1', 'The report has doubts', [], 'denied it'],
  ['entities', 'e1', 'Health Ministry', ['organisation'], ''],
])('%s %s: %s', (layer, id, title, notes, aside) => {
  const told = toldOf(layer, id);
  const plain = (words: string | undefined): string | undefined => words?.replaceAll(/\s/g, ' ');
  const day = (words: string | undefined): string | undefined => plain(words)?.replace('Jan 7, 2022', '7 Jan 2022');
  expect([day(told.title), told.notes.map(day), day(told.aside)]).toEqual([title, notes, aside]);
});

test.each<[Layer, string, string, string]>([
  ['figures', 'f1', 'Happening', 'v1'],
  ['figures', 'f1', 'Whose claim', 'a1'],
  ['events', 'v1', 'Where', 'p1'],
  ['labels', 'l1', 'For', 'e1'],
  ['caveats', 'c1', 'About', 'f1'],
])('%s %s: %s leads to %s', (layer, id, name, finding) =>
  expect(toldOf(layer, id).facts.find((fact) => fact.name === name)?.finding).toBe(finding),
);

test.each<[string | null, readonly string[]]>([
  ['a1', ['Health Ministry', 'state radio', 'Coast Wire', 'Island Courier']],
  ['a2', ['the mayor', 'Health Ministry', 'state radio', 'Coast Wire', 'Island Courier']],
  [null, ['Coast Wire', 'Island Courier']],
])('%s came through %j', (attribution, names) => expect(chainOf(record, attribution)).toEqual(names));
