import { describe, expect, it, test } from 'vitest';
import { loadResources } from '../../jobs/resources.ts';
import { read } from '../read.ts';

const resources = loadResources();
const recordOf = (text: string) => read({ text, published: '2022-01-29', language: 'en' }, { resources });

/** "Moscow: government RU", for the toponyms that stand for somebody; the literal ones by name alone. */
const shown = (text: string): readonly string[] =>
  recordOf(text).toponyms.map(({ span, metonym }) => {
    const name = text.slice(span.start, span.end);
    return metonym ? `${name}: ${[metonym.of, metonym.place?.country ?? []].flat().join(' ')}` : name;
  });

describe('names of capitals and towns for those who sit there', () => {
  test.each<[text: string, expected: readonly string[], why: string]>([
    ['Washington said it would not sign the treaty.', ['Washington: government US'], 'a city says nothing'],
    ['The Washington administration rejected the plan.', ['Washington: government US'], 'the word behind'],
    ['Beijing accused Tokyo of breaking its word.', ['Beijing: government CN', 'Tokyo: government JP'], 'both sides'],
    [
      'Talks between Moscow and Kyiv ended without a result.',
      ['Moscow: government RU', 'Kyiv: government UA'],
      'governments talk',
    ],
    ['Trains between Moscow and Kyiv were cancelled.', ['Moscow', 'Kyiv'], 'trains run between towns'],
    ['Moscow has also urged Tehran to show restraint.', ['Moscow: government RU', 'Tehran: government IR'], 'urged'],
    [
      'Washington is ready to lift sanctions on Caracas.',
      ['Washington: government US', 'Caracas: government VE'],
      'adjectives',
    ],
    [
      'Tehran-backed fighters attacked a convoy near Damascus.',
      ['Tehran: government IR', 'Damascus'],
      'a side, and the town near by',
    ],
    ['Damascus was condemned by Ankara.', ['Damascus: government SY', 'Ankara: government TR'], 'the passive'],
    ["Beijing's stance has hardened.", ['Beijing: government CN'], 'what governments have'],
    ["Beijing's streets were empty.", ['Beijing'], 'what towns have'],
    ['Police in Washington arrested two men.', ['Washington'], 'a place word before it'],
    ['She flew to Moscow on Monday.', ['Moscow'], 'a journey'],
    ['Washington residents were told to stay at home.', ['Washington'], 'the people of the town'],
    ['The attack on Damascus killed twelve.', ['Damascus'], 'an attack is on a town'],
    ['Shelling hit Kyiv and killed four.', ['Kyiv'], 'so is shelling'],
    ['Officials in Moscow said the talks would go on in Geneva.', ['Moscow', 'Geneva'], 'officials say it, in a town'],
    ['Chicago said it would sue the company.', ['Chicago'], 'no capital, nothing governed: the town itself'],
    ['Chicago beat Boston 4-2 on Sunday.', ['Chicago: team', 'Boston: team'], 'a score'],
    ['Chicago lost to Denver in the playoffs.', ['Chicago: team', 'Denver: team'], 'words of sport'],
    ['Brazil defeated Italy 2-1 in the final.', ['Brazil: team', 'Italy: team'], 'countries play too'],
    ['Chicago won praise for its parks.', ['Chicago'], 'winning without a game'],
    ['Gunmen beat a man in Chicago on Sunday.', ['Chicago'], 'beating without a game'],
    ['The Bulls beat the Boston Celtics in overtime.', [], 'a team by its own name is no place'],
    ['The Dallas Cowboys signed a new coach.', [], 'nor here'],
  ])('%s', (text, expected, why) => {
    expect(shown(text), why).toEqual(expected);
  });

  it('keep the town as the place, and the rule says which it is', () => {
    const [toponym] = recordOf('Moscow said it would not sign.').toponyms;
    expect(toponym).toMatchObject({
      rule: 'en/place/seat-of-government',
      place: { id: 'geonames:524901', kind: 'city' },
      metonym: { of: 'government', place: { id: 'iso:RU' } },
    });
  });

  it('put no event into the town of a government', () => {
    const { events } = recordOf('Moscow said that rebels had shelled the camp, killing two.');
    expect(events.length).toBeGreaterThan(0);
    expect(events.filter(({ place }) => place?.place?.id === 'geonames:524901')).toEqual([]);
  });

  it('put an event into the town when it is named as one', () => {
    const { events } = recordOf('Rebels shelled Moscow, killing two.');
    expect(events.map(({ place }) => place?.place?.id)).toContain('geonames:524901');
  });
});
