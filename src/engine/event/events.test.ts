import { describe, expect, it } from 'vitest';
import type { EventMention } from '../../model/index.ts';
import { loadResources } from '../../jobs/resources.ts';
import { read } from '../read.ts';

const { models = [] } = loadResources();
const resources = { models };

const record = (text: string) => read({ text, language: 'en', published: '2021-05-15' }, { resources });

const find = (text: string, type: string): EventMention | undefined =>
  record(text).events.find((event) => event.type === type);

/** "actual", "not actual", "planned" and so on; undefined when there is no such event. */
const mood = (text: string, type: string): string | undefined => {
  const event = find(text, type);
  return event && `${event.polarity === 'negative' ? 'not ' : ''}${event.modality}`;
};

const roles = (text: string, type: string): readonly string[] =>
  find(text, type)?.participants.map(
    ({ role, span, category, effect }) =>
      `${role} ${text.slice(span.start, span.end)}${category === undefined ? '' : ` (${category})`}${effect === undefined ? '' : ` ${effect}`}`,
  ) ?? [];

describe('whether it happened', () => {
  it.each([
    ['arrest', 'Police arrested a driver.', 'actual', 'plain past'],
    ['arrest', 'Police did not arrest the driver.', 'not actual', 'negated auxiliary'],
    ['arrest', 'Police never arrested the driver.', 'not actual', 'never'],
    ['arrest', 'No driver was arrested.', 'not actual', 'nobody it happened to'],
    ['arrest', 'Police will arrest the driver.', 'planned', 'future'],
    ['arrest', 'Police may arrest the driver.', 'possible', 'modal'],
    ['arrest', 'Police tried to arrest the driver.', 'attempted', 'governing verb'],
    ['arrest', 'Police refused to arrest the driver.', 'not actual', 'refused'],
    ['arrest', 'The mayor ordered the guards to arrest the driver.', 'demanded', 'verb and object govern'],
    ['killing', 'The gang threatened to kill the hostages.', 'threatened', 'threatened'],
    ['killing', 'If soldiers kill a villager, the valley will rise.', 'hypothetical', 'condition'],
    [
      'military-deployment',
      'The government plans to deploy troops.',
      'planned',
      'governing verb that looks like a noun',
    ],
    ['attack', 'Residents fear an attack on the camp.', 'feared', 'the verb governs a noun'],
    ['attack', 'The attempted attack on the depot cost nothing.', 'attempted', 'adjective'],
    ['attack', 'There was no attack on the depot.', 'not actual', 'no'],
    [
      'use-of-force',
      'The minister said no force was used against the marchers.',
      'not actual',
      'passive of verb and noun',
    ],
    ['use-of-force', 'There was no and could never be any use of force.', 'not actual', 'only auxiliaries between'],
    ['failure-to-act', 'Officers did not intervene.', 'actual', 'the negation is what is told'],
    ['shooting', 'The mob forced the guards to open fire.', 'actual', 'a cause that worked'],
  ] as const)('%s: "%s" is %s (%s)', (type, text, expected, _why) => {
    expect(mood(text, type)).toBe(expected);
  });
});

describe('who does what to whom', () => {
  it.each([
    ['arrest', 'Police arrested a farmer.', ['actor Police (police)', 'target a farmer (civilian) taken'], 'active'],
    [
      'arrest',
      'A farmer was arrested by police.',
      ['target A farmer (civilian) taken', 'actor police (police)'],
      'passive with its doer',
    ],
    ['arrest', 'A farmer was arrested.', ['target A farmer (civilian) taken'], 'agentless stays agentless'],
    [
      'arrest',
      'Police, backed by soldiers, arrested a farmer.',
      ['actor Police (police)', 'target a farmer (civilian) taken'],
      'an insertion',
    ],
    [
      'arrest',
      'Police arrested more than 180 students.',
      ['actor Police (police)', 'target more than 180 students (student) taken'],
      'a bound belongs to its number',
    ],
    [
      'killing',
      'One rebel killed near the bridge.',
      ['target One rebel (militant) killed'],
      'a headline without auxiliary',
    ],
    [
      'killing',
      'Two people were killed in police firing.',
      ['target Two people (civilian) killed', 'actor police (police)'],
      'the doer stands in a noun',
    ],
    [
      'killing',
      'Rebels stormed the camp and killed two guards.',
      ['actor Rebels (militant)', 'target two guards (security-guard) killed'],
      'a shared subject',
    ],
    [
      'killing',
      'Soldiers opened fire, killing two students.',
      ['actor Soldiers (military)', 'target two students (student) killed'],
      'a participle behind a comma',
    ],
    [
      'attack',
      'Rebels launched an attack on a village.',
      ['actor Rebels (militant)', 'target a village'],
      'a light verb',
    ],
    [
      'flight-or-escape',
      'The men who attacked the village fled.',
      ['actor The men (civilian)'],
      'a relative clause between',
    ],
    [
      'use-of-force',
      'Police used batons on the marchers.',
      ['actor Police (police)', 'target the marchers (protester)', 'instrument batons (blunt)'],
      'means and target',
    ],
  ] as const)('%s: "%s" (%#)', (type, text, expected, _why) => {
    expect(roles(text, type)).toEqual(expected);
  });
});

describe('whose account it is', () => {
  it('gives an event inside what somebody said to that voice', () => {
    const text = 'Rebels burned a bridge. The governor said that rebels killed two guards.';
    const { events, attributions } = record(text);
    expect(events.find(({ type }) => type === 'killing')?.attribution).toBe(attributions[0]?.id);
    expect(events[0]?.attribution).toBeNull();
  });

  it('makes a denied event negative', () => {
    expect(mood('The governor denied that troops killed two villagers.', 'killing')).toBe('not actual');
  });
});

describe('when', () => {
  it('takes the time of the sentence, and none from another paragraph', () => {
    const text = 'Rebels attacked a depot on 3 May 2021.\n\nPolice arrested a farmer.';
    const { events } = record(text);
    expect(events.find(({ type }) => type === 'attack')?.time).toMatchObject({
      from: '2021-05-03',
      to: '2021-05-03',
      basis: 'stated',
    });
    expect(events.find(({ type }) => type === 'arrest')?.time).toBeUndefined();
  });

  it('marks what happened long before the report', () => {
    expect(find('Soldiers killed forty villagers in 2011.', 'killing')?.background).toBe(true);
    expect(find('Soldiers killed four villagers on 3 May 2021.', 'killing')?.background).toBeUndefined();
  });
});

describe('one mention a happening', () => {
  it.each([
    ['Protests broke out in the port.', ['protest'], 'the verb only says that it was'],
    ['Police fired tear gas at the marchers.', ['use-of-force'], 'verb and noun are one; people are no protest'],
    ['The death toll was 14.', ['killing'], 'one event, no death beside it'],
  ] as const)('"%s" tells of %j (%s)', (text, expected, _why) => {
    expect(record(text).events.map(({ type }) => type)).toEqual(expected);
  });

  it('links the definite noun to what was told before', () => {
    const { events } = record('Rebels attacked a depot on Monday. The attack lasted an hour.');
    const [first, second] = events.filter(({ type }) => type === 'attack');
    expect(second?.sameAs).toBe(first?.id);
  });
});

describe('labels', () => {
  it('keeps loaded words with their voice', () => {
    const { labels, attributions } = record(
      'The governor said that militants had staged a coup attempt. Rebels denied it.',
    );
    expect(labels.map(({ word, of, voice }) => [word, of, voice])).toEqual([
      ['militants', 'participant', attributions[0]?.id],
      ['coup attempt', 'event', attributions[0]?.id],
      ['Rebels', 'participant', null],
    ]);
  });

  it('leaves neutral words alone', () => {
    expect(record('Police and residents met the mayor.').labels).toEqual([]);
  });
});
