import { describe, expect, test } from 'vitest';
import type { Attribution, ReportRecord } from '../model/index.ts';
import { chainOf } from './chain.ts';
import { statementsOf } from './statements.ts';

const text = 'The ministry told Channel One that twelve people died, the wire said.';
const at = (words: string): { start: number; end: number } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

const attribution = (id: string, source: string, more: Partial<Attribution> = {}): Attribution => ({
  id,
  rule: 'en/attribution/test',
  certainty: 'stated',
  source: { spans: [at(source)], kind: 'organisation' },
  cue: [at('told')],
  content: [at('twelve people died')],
  manner: 'indirect',
  act: 'assert',
  ...more,
});

const finding = { rule: 'en/test/test', certainty: 'stated' as const };

const record: ReportRecord = {
  schema: 'daybook/record@1',
  engine: { version: '0', language: 'en' },
  report: {
    id: 'r',
    text,
    language: 'en',
    agency: 'Test Wire',
    outlet: 'Test Gazette',
    published: { value: '2022-01-09', basis: 'given' },
  },
  entities: [
    {
      ...finding,
      id: 'e1',
      type: 'organisation',
      name: 'Ministry of Tests',
      aliases: [],
      mentions: [{ span: at('The ministry'), kind: 'name' }],
      roles: [],
    },
  ],
  times: [],
  toponyms: [],
  figures: [
    {
      ...finding,
      id: 'f1',
      span: at('twelve'),
      words: 'twelve',
      measure: 'killed',
      min: 12,
      max: 12,
      exact: true,
      kind: 'total',
      event: 'v1',
      attribution: 'a1',
    },
  ],
  attributions: [
    attribution('a1', 'The ministry', {
      source: { spans: [at('The ministry')], entity: 'e1', kind: 'organisation' },
      channel: { span: at('Channel One') },
      parent: 'a2',
    }),
    attribution('a2', 'the wire'),
  ],
  events: [
    {
      ...finding,
      id: 'v1',
      type: 'killing',
      trigger: [at('died')],
      sentence: { start: 0, end: text.length },
      participants: [],
      time: { from: '2022-01-08', to: '2022-01-08', precision: 'day', basis: 'stated' },
      attribution: 'a1',
      polarity: 'positive',
      modality: 'actual',
    },
    {
      ...finding,
      id: 'v2',
      type: 'attack',
      trigger: [at('told')],
      sentence: { start: 0, end: text.length },
      participants: [],
      attribution: null,
      polarity: 'negative',
      modality: 'actual',
    },
  ],
  incidents: [],
  labels: [],
  caveats: [],
  problems: [],
};

describe('chainOf', () => {
  test('runs from the speaker through channel and enclosing attributions to agency and outlet', () => {
    expect(chainOf(record, 'a1').map(({ role, name }) => `${role}: ${name}`)).toEqual([
      'speaker: Tests Ministry',
      'channel: Channel One',
      'carrier: the wire',
      'agency: Test Wire',
      'outlet: Test Gazette',
    ]);
  });

  test("the report's own voice is its carriers", () => {
    expect(chainOf(record, null).map(({ name }) => name)).toEqual(['Test Wire', 'Test Gazette']);
  });

  test('neighbours of one name are one link, and a circle of parents ends', () => {
    const same = {
      ...record,
      report: { ...record.report, outlet: 'test wire' },
      attributions: [attribution('a1', 'the wire', { parent: 'a1' })],
    };
    expect(chainOf(same, 'a1').map(({ name }) => name)).toEqual(['the wire', 'Test Wire']);
  });
});

test('statementsOf gives each voice chain saying one thing, with its words', () => {
  const statements = statementsOf(record);
  expect(statements.length).toBe(5);
  expect(new Set(statements.map(({ id }) => id)).size).toBe(5);
  expect(statements.find(({ id }) => id === 'r#f1')).toMatchObject({
    says: { figure: 'f1' },
    act: 'assert',
    manner: 'indirect',
    evidence: [at('twelve')],
  });
  expect(statements.find(({ id }) => id === 'r#v2')).toMatchObject({ says: { event: 'v2' }, manner: 'own' });
});
