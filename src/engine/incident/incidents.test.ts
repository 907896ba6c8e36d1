import { describe, expect, test } from 'vitest';
import { loadResources } from '../../jobs/resources.ts';
import { read } from '../read.ts';

const { models = [] } = loadResources();
const resources = { models };

const published = '2031-05-14'; // a Wednesday

const leadOf = (text: string) =>
  read({ text, language: 'en', published }, { resources }).incidents.find(({ lead }) => lead);

const counts = (text: string): readonly (number | null)[] => {
  const totals = leadOf(text)?.totals ?? [];
  return ['killed', 'injured'].map((measure) => totals.find((total) => total.measure === measure)?.min ?? 0);
};

describe('how many were killed and hurt in the lead incident', () => {
  test.each<readonly [string, number, number, string]>([
    ['A man was shot and killed on Monday.', 1, 0, 'an article counts one'],
    ['A man was shot on Monday.', 0, 1, 'shot, and not told to have died'],
    ['A man was shot on Monday. He died at the hospital.', 1, 0, 'his status moves'],
    ['A man was shot on Monday. The man was taken to a hospital.', 0, 1, '"the man" is the same man'],
    ['Two men were shot. One of them died.', 1, 1, 'one of the two'],
    ['Four people were shot, one fatally.', 1, 3, 'one of the four, without a verb'],
    ['A gunman shot four people, killing one.', 1, 3, 'one of the four just shot'],
    ['A man was killed and a woman was wounded.', 1, 1, 'two people in one sentence'],
    ['A man was killed and another man was wounded.', 1, 1, 'another is somebody else'],
    ['A man was wounded. A second man was wounded at the door.', 0, 2, 'a second man is somebody else'],
    ['A man was wounded on Monday. A woman was wounded as well.', 0, 2, 'a woman is no man'],
    ['A 24-year-old man was wounded. A 31-year-old man was wounded, too.', 0, 2, 'two ages are two people'],
    ['A man was wounded on Monday. A man was wounded, police said.', 0, 1, 'told twice'],
    ['Three people were wounded. A woman, a man and a girl were taken to a hospital.', 0, 3, 'the three one by one'],
    ['The gunman shot his wife and then himself.', 0, 2, 'himself counts'],
    ['A gunman killed two guards before he turned the gun on himself.', 3, 0, 'the gunman too'],
    ['At least 12 people were killed. Three children were among the dead.', 12, 0, 'a part adds nothing'],
    ['The death toll rose from 9 to 14.', 14, 0, 'the later number'],
    ['The ministry revised the death toll from 164 to 9.', 9, 0, 'a replaced number does not count'],
    ['No one was injured in the shooting.', 0, 0, 'nobody'],
    ['A man was wounded on Monday. In a separate incident, two women were killed.', 0, 1, 'another incident'],
    ['A man was killed on Monday. It was the 40th; 39 people were killed last year.', 1, 0, 'background'],
    ['Ann Sampleton, 41, was killed. Sampleton was found in her car.', 1, 0, 'the surname alone'],
    ['A woman was killed. She was identified as Ann Sampleton. Sampleton died at once.', 1, 0, 'who she was'],
  ])('%s', (text, killed, injured, why) => expect(counts(text), why).toEqual([killed, injured]));
});

describe('the day of the lead incident', () => {
  test.each<readonly [string, string, string]>([
    ['A man was shot on Monday. A suspect was arraigned on Tuesday.', '2031-05-12', 'not the hearing'],
    ['Police said Tuesday that a man was shot on Sunday.', '2031-05-11', 'not the statement'],
    ['A man was shot. It happened about 3 a.m. Saturday.', '2031-05-10', 'told later'],
    ['A suspect was arrested Tuesday. The shooting happened on May 3.', '2031-05-03', 'not the arrest'],
    ['Two men were charged Monday in the April 2 killing of a grocer.', '2031-04-02', 'the date hangs on the killing'],
    ["Sunday's bombing killed four. A vigil was held on Tuesday.", '2031-05-11', 'the date stands before its noun'],
    ['A woman was shot on Friday. She died on Monday, the coroner said.', '2031-05-09', 'not the death that followed'],
    ['Posted: May 13, 2031. A man was shot on Sunday.', '2031-05-11', 'not the date of the page'],
    ['The flood swept away a bridge on May 9. The minister came on Tuesday.', '2031-05-09', 'not the visit'],
    ['Rebels attacked the town on 9 May, the army said on Monday.', '2031-05-09', 'a war, not a crime'],
    ['A court sentenced the mayor to six years on Tuesday.', '2031-05-13', 'the sentence is the story'],
    ['Teachers will strike on Friday, their union said.', '2031-05-16', 'planned: ahead of publication'],
    ['A man was shot in the leg.', published, 'no date: the day of publication'],
    ['A man was shot. He lived until Tuesday.', published, 'the end of what lasts is not when it happened'],
    ['A man was shot in the leg. Mr. Holt was jailed in 2009.', published, 'a year is no day'],
  ])('%s', (text, day, why) => expect(leadOf(text)?.time?.from, why).toBe(day));

  test('a date given is no default', () => expect(leadOf('A man was shot on Monday.')?.time?.basis).toBe('stated'));

  test('a default says that it is one', () =>
    expect(leadOf('A man was shot in the leg.')?.time?.basis).toBe('publication'));

  test('"now" names no day', () =>
    expect(leadOf('Rebels now attack the town.')?.time).toMatchObject({ from: published, basis: 'publication' }));

  test('what is planned without a date comes after it was told', () =>
    expect(leadOf('The army will attack the town.')?.time).toEqual({
      from: published,
      to: null,
      precision: 'span',
      basis: 'publication',
    }));
});

test('people keep name, age and what became of them', () => {
  const [person] = leadOf('Ann Sampleton, 41, was shot on Monday. She died at the hospital.')?.people ?? [];
  expect(person).toMatchObject({ name: 'Ann Sampleton', age: '41', status: ['killed'] });
});

test('totals point at their figures and people', () => {
  const record = read({ text: 'Two men were killed.', language: 'en', published }, { resources });
  const [total] = record.incidents[0]?.totals ?? [];
  expect(total).toMatchObject({ measure: 'killed', min: 2, max: 2, people: [0, 1], figures: [record.figures[0]?.id] });
});

test('figures alone make an event, and it says so', () => {
  const { events } = read({ text: 'Fourteen dead.', language: 'en' }, { resources });
  expect(events.map(({ type, rule }) => [type, rule])).toEqual([['killing', 'en/event/from-figure']]);
});
