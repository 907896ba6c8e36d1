import { describe, expect, it, test } from 'vitest';
import type { Toponym } from '../../model/index.ts';
import { loadResources } from '../../jobs/resources.ts';
import { read, resolvePlaces } from '../read.ts';

const resources = loadResources();
const toponymsOf = (text: string, published = '2022-01-29'): readonly Toponym[] =>
  read({ text, published, language: 'en' }, { resources }).toponyms;

/** "Paris = Texas US": words, region or id, country. */
const shown = (text: string): readonly string[] =>
  toponymsOf(text).map(({ span, form, place }) => {
    const where = place
      ? [
          place.id.startsWith('iso:') || place.kind === 'region'
            ? place.id.replace('daybook:', '')
            : (place.admin1 ?? place.kind),
        ]
      : ['-'];
    return `${text.slice(span.start, span.end)} = ${where.join(' ')}${form === 'name' ? '' : ` (${form})`}`;
  });

describe('places of a report', () => {
  test.each<[string, readonly string[], string]>([
    [
      'Protests began in Zhanaozen and spread to Almaty.',
      ['Zhanaozen = Mangystau', 'Almaty = Almaty'],
      'towns behind prepositions',
    ],
    ['Jordan Miller met the singer Paris Jones at home.', [], 'given names that are places'],
    ['Andrew Jackson and J. Houston said so. Houston was late.', [], 'surnames, and the bare surname later'],
    ['Police said that Mr. Lincoln would March on.', [], 'titles, and words that some town is called too'],
    [
      'The fire started in Paris, Texas. Paris firefighters came.',
      ['Paris = Texas', 'Texas = US.TX', 'Paris = Texas'],
      'one sense per report',
    ],
    ['He lives in Long Beach, CA.', ['Long Beach = California', 'CA = US.CA'], 'postal abbreviation'],
    ['The storm hit Athens, Ga., at noon.', ['Athens = Georgia', 'Ga. = US.GA'], 'abbreviation with a stop'],
    [
      'Georgia and Azerbaijan signed a treaty in Tbilisi.',
      ['Georgia = iso:GE', 'Azerbaijan = iso:AZ', 'Tbilisi = Tbilisi'],
      'the country by its company',
    ],
    [
      'The law was signed in Atlanta. Georgia is among several states.',
      ['Atlanta = Georgia', 'Georgia = US.GA'],
      'the state by its company',
    ],
    ['China closed its border with Kazakhstan.', ['China = iso:CN', 'Kazakhstan = iso:KZ'], 'China is a country'],
    ['Turkey protested.', ['Turkey = iso:TR'], 'country at the start of a sentence'],
    ['They served turkey and jordan almonds in a nice reading room.', [], 'lower-case words'],
    ['Troops entered Anbar province near Ramadi.', ['Anbar = IQ.01', 'Ramadi = Anbar'], 'designator behind the name'],
    ['Officials in Washington and Moscow met.', ['Washington = District of Columbia', 'Moscow = Moscow'], 'capitals'],
    ['The train stopped in Reading, Berkshire.', ['Reading = England', 'Berkshire = district'], 'a town in its county'],
    [
      'Kazakh and Russian soldiers crossed the Neches River.',
      ['Kazakh = iso:KZ (adjective)', 'Russian = iso:RU (adjective)', 'Neches River = -'],
      'demonyms; a river no list has',
    ],
    [
      'The crash was at the corner of North Cooper Street and Oak Avenue.',
      ['North Cooper Street = - (address)', 'Oak Avenue = - (address)'],
      'streets',
    ],
    ['NUR-SULTAN, January 29. /STEPPE/. Nobody was hurt.', ['NUR-SULTAN = Astana (dateline)'], 'the dateline'],
    [
      'NINE PEOPLE WERE KILLED IN SAN SALVADOR, EL SALVADOR, THE POLICE SAID ON TODAY.',
      ['SAN SALVADOR = San Salvador Department', 'EL SALVADOR = iso:SV'],
      'capitals only',
    ],
    [
      'police were sent to ahmedabad, gujarat, and the officials said that they were told to go to new delhi after it.',
      ['ahmedabad = Gujarat', 'gujarat = IN.09', 'new delhi = Delhi'],
      'small letters only',
    ],
  ])('%s', (text, expected, why) => {
    expect(shown(text), why).toEqual(expected);
  });

  test.each([
    ['1996-05-01', 'Akmola'],
    ['2015-05-01', 'Astana'],
    ['2022-01-29', 'Nur-Sultan'],
    ['2024-01-01', 'Astana'],
  ])('a report of %s calls the capital of Kazakhstan %s', (published, name) => {
    const [toponym] = toponymsOf('The ministers met in Astana, Kazakhstan, on Friday.', published);
    expect(toponym?.place).toMatchObject({ id: 'geonames:1526273', name });
  });

  it('keeps the rivals, best first, with their scores', () => {
    const [toponym] = toponymsOf('They met in Springfield on Friday.');
    const scores = toponym?.candidates.map(({ score }) => score) ?? [];
    expect(scores.length).toBeGreaterThan(2);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(toponym?.candidates[0]?.place).toEqual(toponym?.place);
    expect(toponym?.certainty).not.toBe('stated');
  });

  it('finds nothing without a gazetteer', () => {
    expect(read({ text: 'They met in Almaty.' }, { resources: {} }).toponyms).toEqual([]);
  });

  it('resolves phrases given from outside', () => {
    const text = 'The accident in Paris, Tenn., hurt two.';
    const places = resolvePlaces(
      { text },
      [
        { start: 16, end: 21 },
        { start: 0, end: 3 },
      ],
      { resources },
    );
    expect(places).toEqual([expect.objectContaining({ admin1: 'Tennessee' }), undefined]);
  });
});
