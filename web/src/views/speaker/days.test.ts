import { expect, test } from 'vitest';
import type { Saying } from '../../api/types.ts';
import { byDay } from './days.ts';

type Given = { readonly id: string; readonly start: number; readonly said?: string; readonly published?: string };

const saying = ({ id, start, said, published }: Given): Saying => {
  const [report = ''] = id.split('#');
  const span = { start, end: start + 9 };
  return {
    statement: {
      ...{ id, report, version: 1, chain: [], says: { event: 'e1' }, act: 'assert', manner: 'direct' },
      evidence: [span],
    },
    passage: { statement: id, report, text: 'It burned', words: [], span },
    report: { id: report, ...(published === undefined ? {} : { published }) },
    through: [],
    ...(said === undefined ? {} : { said }),
  };
};

const told = (...given: readonly Given[]): readonly string[] =>
  byDay(given.map(saying)).map(
    ({ day, sentences }) =>
      `${day ?? '?'}: ${sentences.map(({ sayings }) => sayings.map(({ statement }) => statement.id).join('+')).join(' ')}`,
  );

test.each([
  [
    'what is read from one sentence is together',
    told({ id: 'r#a1', start: 0 }, { id: 'r#e1', start: 40 }, { id: 'r#f1', start: 0 }),
    ['?: r#a1+r#f1 r#e1'],
  ],
  ['sentences of two reports are two', told({ id: 'r#a1', start: 0 }, { id: 's#a1', start: 0 }), ['?: r#a1 s#a1']],
  [
    'the day it was said, else that of the report',
    told(
      { id: 'r#a1', start: 0, said: '2022-01-04', published: '2022-01-05' },
      { id: 's#a1', start: 0, published: '2022-01-05T09:00:00+06:00' },
    ),
    ['2022-01-04: r#a1', '2022-01-05: s#a1'],
  ],
  ['nothing', told(), []],
])('%s', (_, found, expected) => expect(found).toEqual(expected));
