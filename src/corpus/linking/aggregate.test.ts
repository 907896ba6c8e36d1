import { expect, test } from 'vitest';
import { read } from '../../engine/read.ts';
import { loadResources } from '../../jobs/resources.ts';
import { incidentSketchesOf } from './sketches.ts';

const resources = loadResources();

const aggregates = (text: string): readonly boolean[] =>
  incidentSketchesOf(read({ text, published: '2031-06-02', language: 'en' }, { resources })).map(
    ({ aggregate }) => aggregate,
  );

test.each([
  ['At least 212 people were killed in Iraq in May, figures showed.', true, 'a month'],
  [
    'Violence killed 212 people in Iraq in May, the ministry of health said.',
    true,
    'a month, told of violence at large',
  ],
  ['A bomb killed 12 people in Baghdad on Sunday, police said.', false, 'a day'],
  ['A bomb killed 12 people in Baghdad, police said.', false, 'no time told'],
  ['Ann Sampleton, 41, was killed in Baghdad in May, her family said.', false, 'a person with a name is no count'],
  ['Floods in Iraq in May displaced 4,000 people, the ministry said.', false, 'a flood that lasts is one happening'],
])('%s is an aggregate: %s, %s', (text, aggregate, _why) => expect(aggregates(text)).toEqual([aggregate]));
