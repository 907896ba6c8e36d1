import { describe, expect, test } from 'vitest';
import { loadResources } from '../../jobs/resources.ts';
import { read } from '../read.ts';

const { models = [] } = loadResources();
const resources = { models };

const figuresIn = (text: string) => read({ text, language: 'en' }, { resources }).figures;

/** "killed 225", "injured 4501.." and the like, the words in front when asked for. */
const short = (text: string): readonly string[] =>
  figuresIn(text).map(({ words, measure, min, max, kind }) => {
    const bounds = min === max ? String(min) : `${String(min ?? '')}..${String(max ?? '')}`;
    return `${words}: ${measure} ${bounds}${kind === 'total' ? '' : ` ${kind}`}`;
  });

describe('how many', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['The blast killed 14 people.', ['14: killed 14'], 'active verb'],
    ['Fourteen people were killed.', ['Fourteen: killed 14'], 'passive verb, number in words'],
    ['The crash left 30 wounded.', ['30: injured 30'], 'a number without its noun'],
    ['Police found 225 bodies.', ['225: killed 225'], 'the noun counts the dead'],
    ['The floods claimed 12 lives.', ['12: killed 12'], 'lives claimed'],
    ['Fourteen dead and 20 injured.', ['Fourteen: killed 14', '20: injured 20'], 'no verb at all'],
    [
      'According to officials, 31 people died in the fire, and more than 1,200 people injured.',
      ['31: killed 31', 'more than 1,200: injured 1201..'],
      'the second verb shares the first one\u2019s auxiliary',
    ],
    ['The death toll rose to 14.', ['14: killed 14'], 'toll'],
    ['The death toll stands at nearly 200.', ['nearly 200: killed 180..200'], 'bounded toll'],
    ['The death toll rose from 9 to 14.', ['9: killed 9', '14: killed 14'], 'two numbers, no range'],
    ['The number of injured reached 40.', ['40: injured 40'], 'toll of the injured'],
    ['Rebels killed six soldiers and wounded nine.', ['six: killed 6', 'nine: injured 9'], 'joined verbs'],
    ['Two men, a woman and a child were killed.', ['Two: killed 2', 'a woman: killed 1', 'a child: killed 1'], 'list'],
    ['A man was killed.', ['A man: killed 1'], 'an article counts one'],
    ['The deaths of three miners shocked the town.', ['three: killed 3'], 'noun with "of"'],
    ['Three of the victims died.', ['Three: killed 3 subset'], 'some of those named before'],
    ['Another five people died.', ['Another five: killed 5 increment'], 'on top of others'],
    ['Two others were injured.', ['Two: injured 2 increment'], 'others'],
    [
      'At least 12 people, including three children, were killed.',
      ['At least 12: killed 12..', 'three: killed 3 subset'],
      'a part of the whole',
    ],
    ['Two officers were shot.', ['Two: casualties 2'], 'shot may mean either'],
    ['A woman was shot and killed.', ['A woman: killed 1'], 'shot and killed is one fate'],
    ['About 2,500 peacekeepers were deployed.', ['About 2,500: forces 2250..2750'], 'forces'],
    ['Several hundred people marched to the square.', ['Several hundred: participants 300..900'], 'a crowd'],
    ['Between five and nine protesters were arrested.', ['Between five and nine: arrested 5..9'], 'range'],
    ['Three people are missing.', ['Three: missing 3'], 'missing'],
    ['The fighting displaced 40,000 people.', ['40,000: displaced 40000'], 'displaced'],
    ['Four people were shot, one fatally.', ['Four: casualties 4', 'one: killed 1 subset'], 'one of those just named'],
    [
      'Another five people died, bringing the total to 14.',
      ['Another five: killed 5 increment', '14: killed 14'],
      'total',
    ],
    ['The blast sent four people to the hospital.', ['four: injured 4'], 'sent to hospital'],
    ['Two men were found with several gunshot wounds.', ['Two: injured 2'], 'wounds some words on'],
    ['A couple was found dead.', ['A couple: killed 2'], 'a couple is two'],
    ['Both men were injured.', ['Both: injured 2'], 'both are two'],
    ['TWENTY-SIX SOLDIERS WERE KILLED.', ['TWENTY-SIX: killed 26'], 'capitals'],
    ['twelve people were killed in the village.', ['twelve: killed 12'], 'no capitals'],
    [
      'Eight members of the guard and the police were killed and 31 injured.',
      ['Eight: killed 8', '31: injured 31'],
      'the verb is far from its subject',
    ],
    ['The office said 26 "armed bandits" were killed.', ['26: killed 26'], 'a quoted noun'],
    ['Hospitals counted about 1,300 injured officers.', ['about 1,300: injured 1170..1430'], 'an adjective'],
    ['A man stabbed four people, killing one.', ['four: casualties 4', 'one: killed 1'], 'some of them'],
    ['Gunmen abducted seven aid workers.', ['seven: abducted 7'], 'abducted'],
  ])('%s', (text, expected, why) => expect(short(text), why).toEqual(expected));
});

describe('bounds', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['At least 12 people died.', ['At least 12: killed 12..'], 'at least'],
    ['No fewer than 12 people died.', ['No fewer than 12: killed 12..'], 'no fewer than'],
    ['More than 12 people died.', ['More than 12: killed 13..'], 'more than'],
    ['Up to 30 people died.', ['Up to 30: killed 0..30'], 'up to'],
    ['As many as 30 people died.', ['As many as 30: killed 0..30'], 'as many as'],
    ['Fewer than 30 people died.', ['Fewer than 30: killed 0..29'], 'fewer than'],
    ['About 15 people died.', ['About 15: killed 13..17'], 'tenths rounded outwards'],
    ['About 10 people died.', ['About 10: killed 9..11'], 'no rounding where none is due'],
    ['Almost 15 people died.', ['Almost 15: killed 13..15'], 'almost'],
    ['A dozen people died.', ['A dozen: killed 12'], 'a dozen is a number'],
    ['Dozens were killed.', ['Dozens: killed 24..99'], 'dozens'],
    ['Scores of people were injured.', ['Scores of: injured 40..99'], 'scores'],
    ['Hundreds of people were arrested.', ['Hundreds of: arrested 200..999'], 'hundreds'],
    ['Several people were hurt.', ['Several: injured 3..9'], 'several'],
    ['Fourteen or more people died.', ['Fourteen or more: killed 14..'], 'a bound behind the number'],
    ['No casualties were reported.', ['No casualties: casualties 0'], 'zero by a counting noun'],
    ['There is no overall death toll.', [], 'a missing count is not a count of none'],
    ['No one was injured.', ['No one: injured 0'], 'zero by a pronoun'],
    ['Nobody was killed.', ['Nobody: killed 0'], 'zero by another'],
  ])('%s', (text, expected, why) => expect(short(text), why).toEqual(expected));
});

describe('no figures', () => {
  test.each<readonly [string, string]>([
    ['Twelve vehicles were destroyed.', 'not people'],
    ['The 44-year-old driver spoke of the storm.', 'an age'],
    ['The team won 14-3 on Sunday.', 'a score'],
    ['The repair will cost $14 million.', 'money'],
    ['Turnout fell by 14 percent.', 'a share'],
    ['The house stands at 14 Mill Lane.', 'an address'],
    ['The storm hit the coast 14 miles north of the port.', 'a distance'],
    ['A police car was hit.', 'the head of the compound is a thing'],
    ['The guards were not injured.', 'denied'],
    ['An officer shot a dog.', 'an animal is hurt, and no person'],
    ['The guard fired one shot at the gate.', 'a shot is no person'],
    ['Neither the driver nor his passengers were hurt.', 'neither'],
    ['On March 14 the guards killed time.', 'a day of the month'],
    ['The gang tried to kill a judge.', 'tried, not done'],
    ['A 7-year-old terrier was shot.', 'an animal with an age'],
    ['A single spark could have killed.', 'not real, and nobody named'],
  ])('%s', (text, why) => expect(short(text), why).toEqual([]));
});

test('a corrected toll points at the number it replaces', () => {
  const [earlier, later] = figuresIn('The ministry revised the death toll from 9 to 14.');
  expect([earlier?.min, later?.min, later?.revises]).toEqual([9, 14, earlier?.id]);
});

test('a part points at its whole and takes its measure', () => {
  const [whole, part] = figuresIn('The raid killed 12 people, including three children.');
  expect([whole?.measure, part?.measure, part?.partOf]).toEqual(['killed', 'killed', whole?.id]);
});

test('a number taken back keeps its measure and is marked', () => {
  const all = figuresIn('The ministry said 164 people had been killed. Later the figure of 164 was withdrawn.');
  expect(all.map(({ measure, retracted }) => [measure, retracted])).toEqual([
    ['killed', undefined],
    ['killed', true],
  ]);
});

test.each<readonly [string, string]>([
  ['The flood cost 164 lives, 103 of them in the port.', 'of them'],
  ['The bodies of 225 people were found, nineteen of them members of the coast guard.', 'of them, written out'],
  ['He said that 225 people had died, including those of 19 guards.', 'including those of'],
])('a part of them is told of the same fate: %s', (text, why) => {
  const [whole, part] = figuresIn(text);
  expect([part?.measure, part?.kind, part?.partOf], why).toEqual(['killed', 'subset', whole?.id]);
});

test.each([
  'An earlier toll, of 164, was withdrawn on Sunday.',
  'Two ministries took back a figure of 164 as a mistake.',
  'The figure of 164 broadcast on Sunday was taken back the same day.',
])('a number taken back: %s', (text) => {
  const all = figuresIn(`The ministry said 164 people had been killed. ${text}`);
  expect(all.map(({ measure, retracted }) => [measure, retracted])).toEqual([
    ['killed', undefined],
    ['killed', true],
  ]);
});

test('a number says of whom, and whose claim it is', () => {
  const text = 'According to the ministry, 31 miners were killed.';
  const { figures, attributions } = read({ text, language: 'en' }, { resources });
  const [figure] = figures;
  expect(figure?.ofWhom && text.slice(figure.ofWhom.span.start, figure.ofWhom.span.end)).toBe('miners');
  expect(figure?.attribution).toBe(attributions[0]?.id);
});

test('a number points at the event it counts', () => {
  const { figures, events } = read({ text: 'Rebels killed six soldiers.', language: 'en' }, { resources });
  expect(events.map(({ id }) => id)).toContain(figures[0]?.event);
});

test('a total tells since when it counts and when it stood so', () => {
  const text = 'At least 40 people were killed since Friday, as of Monday.';
  const input = { text, language: 'en', published: '2031-05-14' };
  const [figure] = read(input, { resources }).figures;
  expect([figure?.scope?.from, figure?.asOf?.value]).toEqual(['2031-05-09', '2031-05-12']);
});

test('some of those told dead before are a part of them', () => {
  const [whole, part] = figuresIn('Officials said 103 people had died. Three children were among the dead.');
  expect([part?.measure, part?.kind, part?.partOf]).toEqual(['killed', 'subset', whole?.id]);
});
