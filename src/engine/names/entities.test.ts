import { describe, expect, test } from 'vitest';
import { loadResources } from '../../jobs/resources.ts';
import { read } from '../read.ts';

const { models = [] } = loadResources();

const entitiesIn = (text: string): string[] =>
  read({ text, language: 'en' }, { resources: { models } }).entities.map(
    ({ type, mentions, roles }) =>
      `${type}: ${mentions.map(({ span }) => text.slice(span.start, span.end)).join(' = ')}` +
      roles.map(({ title, of }) => ` [${title}${of === undefined ? '' : ` of ${of}`}]`).join(''),
  );

const cases: readonly (readonly [text: string, entities: readonly string[], why: string])[] = [
  [
    'Aliya Omarova spoke first. Omarova then left.',
    ['person: Aliya Omarova = Omarova'],
    'the family name means the full name before it',
  ],
  [
    "Kazakhstan's President Aliya Omarova spoke. The president thanked them.",
    ['place: Kazakhstan', 'person: Aliya Omarova = The president [President of Kazakhstan]'],
    'a role stands for the one who bears it',
  ],
  [
    'The Northern Monitoring Committee (NMC) met. NMC members voted.',
    ['organisation: Northern Monitoring Committee = NMC = NMC'],
    'a bracket gives the short form',
  ],
  [
    'Serik Omarov met Aliya Bekova on Monday. She thanked the crowd.',
    ['person: Serik Omarov', 'person: Aliya Bekova = She'],
    'the given name tells the gender',
  ],
  [
    'The Ministry of Transport opened it. On Friday the ministry closed it.',
    ['organisation: Ministry of Transport = the ministry'],
    'the only ministry so far',
  ],
  [
    'The Ministry of Transport met the Ministry of Health. On Friday the ministry closed.',
    ['organisation: Ministry of Transport', 'organisation: Ministry of Health'],
    'two ministries: it stays open',
  ],
  [
    'Serik Omarov was there. A policeman fell. He was taken away.',
    ['person: Serik Omarov'],
    'a person without a name stands between',
  ],
  [
    'Serik Omarov met Daulet Bekov in Aktau. Both left before he spoke.',
    ['person: Serik Omarov = he', 'person: Daulet Bekov', 'place: Aktau'],
    'of two men the subject of the sentence',
  ],
  [
    'Omarova, the mayor of Aktau, spoke. The mayor then left.',
    ['person: Omarova = the mayor = The mayor [mayor of Aktau]', 'place: Aktau'],
    'a role behind a comma',
  ],
  [
    'Serik Omarov met Aliya Omarova. Ms. Omarova thanked Mr. Omarov.',
    ['person: Serik Omarov = Omarov', 'person: Aliya Omarova = Omarova'],
    'titles keep namesakes apart',
  ],
  ['Aliya Omarova spoke. The former mayor did not.', ['person: Aliya Omarova'], 'a former one is somebody else'],
  [
    'Serik Omarov was late. Daulet Bekov asked him in.',
    ['person: Serik Omarov = him', 'person: Daulet Bekov'],
    'the subject of a sentence is not its object',
  ],
  ['Kazakh authorities closed the square. Police watched.', ['group: Kazakh authorities', 'group: Police'], 'groups'],
];

describe('entities', () => {
  test.each(cases)('%s', (text, entities) => {
    expect(entitiesIn(text)).toEqual(entities);
  });
});
