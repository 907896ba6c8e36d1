import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { decodeGazetteer } from '../src/engine/place/gazetteer.ts';

const at = (path: string): URL => new URL(`../data/gazetteer/${path}`, import.meta.url);
const gazetteer = decodeGazetteer(readFileSync(at('gazetteer.bin')));
const rows = readFileSync(at('patch/dated-names.psv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|') as [place: string, name: string, from: string, to: string]);

const indexOf = (id: string, name: string): number =>
  gazetteer.lookup(name).find(({ place }) => place.id === id)?.place.index ?? -1;

const days = ['1991-01-01', '1995-07-01', '2000-07-01', '2010-07-01', '2019-07-01', '2022-07-01', '2025-07-01'];

describe('names of places on seven days from 1991 to 2025', () => {
  test.each<[id: string, name: string, on: readonly string[], why: string]>([
    [
      'geonames:1526273',
      'Astana',
      ['Tselinograd', 'Akmola', 'Astana', 'Astana', 'Nur-Sultan', 'Nur-Sultan', 'Astana'],
      'five names in thirty years, one of them twice',
    ],
    [
      'geonames:498817',
      'Leningrad',
      ['Leningrad', ...Array<string>(6).fill('Saint Petersburg')],
      'renamed by a vote in 1991',
    ],
    [
      'geonames:1526384',
      'Almaty',
      ['Alma-Ata', ...Array<string>(6).fill('Almaty')],
      'the capital until 1997 under its old name',
    ],
    ['geonames:1275339', 'Mumbai', ['Bombay', 'Bombay', ...Array<string>(5).fill('Mumbai')], 'late in 1995'],
    [
      'geonames:1270642',
      'Gurgaon',
      ['Gurgaon', 'Gurgaon', 'Gurgaon', 'Gurgaon', 'Gurugram', 'Gurugram', 'Gurugram'],
      'a name still printed after it ended',
    ],
    [
      'geonames:709930',
      'Dnipro',
      ['Dnepropetrovsk', 'Dnipropetrovsk', 'Dnipropetrovsk', 'Dnipropetrovsk', 'Dnipro', 'Dnipro', 'Dnipro'],
      'language, then decommunisation',
    ],
    [
      'geonames:964420',
      'Gqeberha',
      [...Array<string>(5).fill('Port Elizabeth'), 'Gqeberha', 'Gqeberha'],
      'South Africa, 2021',
    ],
    [
      'iso:CD',
      'Congo',
      ['Zaire', 'Zaire', ...Array<string>(5).fill('DR Congo')],
      'the state changes its name, its id stays',
    ],
    [
      'iso:MK',
      'Macedonia',
      [...Array<string>(4).fill('Macedonia'), ...Array<string>(3).fill('North Macedonia')],
      '2019',
    ],
    ['iso:TR', 'Turkey', [...Array<string>(5).fill('Turkey'), 'Türkiye', 'Türkiye'], 'June 2022'],
    ['iso:SZ', 'Swaziland', [...Array<string>(4).fill('Swaziland'), ...Array<string>(3).fill('Eswatini')], '2018'],
    ['iso:CZ', 'Czechia', [...Array<string>(4).fill('Czech Republic'), ...Array<string>(3).fill('Czechia')], '2016'],
    ['iso:CV', 'Cape Verde', [...Array<string>(4).fill('Cape Verde'), ...Array<string>(3).fill('Cabo Verde')], '2013'],
    [
      'iso:SS',
      'South Sudan',
      [...Array<string>(4).fill('Southern Sudan'), ...Array<string>(3).fill('South Sudan')],
      'before its independence a region under another name',
    ],
    ['iso:WS', 'Samoa', ['Western Samoa', 'Western Samoa', ...Array<string>(5).fill('Samoa')], '1997'],
    ['daybook:IN.21', 'Odisha', [...Array<string>(4).fill('Orissa'), ...Array<string>(3).fill('Odisha')], 'a region'],
    [
      'daybook:PK.03',
      'Khyber Pakhtunkhwa',
      [...Array<string>(3).fill('North-West Frontier Province'), ...Array<string>(4).fill('Khyber Pakhtunkhwa')],
      'April 2010',
    ],
    [
      'daybook:KZ.10',
      'Turkistan Region',
      [
        'Chimkent Region',
        ...Array<string>(3).fill('South Kazakhstan Region'),
        ...Array<string>(3).fill('Turkistan Region'),
      ],
      'a region with two earlier names',
    ],
    [
      'daybook:ZA.09',
      'Limpopo',
      ['Limpopo', 'Northern Province', 'Northern Province', ...Array<string>(4).fill('Limpopo')],
      'it did not exist in 1991: then the present name',
    ],
    ['daybook:soviet-union', 'USSR', Array<string>(7).fill('Soviet Union'), 'a state that is no more keeps its name'],
    ['geonames:703448', 'Kiev', Array<string>(7).fill('Kyiv'), 'a spelling is no other name: Kiev is an alternate'],
  ])('%s (%s)', (id, name, expected, why) => {
    const index = indexOf(id, name);
    expect(index, why).toBeGreaterThanOrEqual(0);
    expect(
      days.map((day) => gazetteer.nameOn(index, day)),
      why,
    ).toEqual(expected);
  });
});

describe('the rows of dated names', () => {
  it('have days in order, and each name leads to its place', () => {
    for (const [id, name, from, to] of rows) {
      expect(`${from || '0000'} < ${to || '9999'}`, name).toSatisfy(() => (from || '0000') < (to || '9999'));
      expect(indexOf(id, name), `${name} of ${id}`).toBeGreaterThanOrEqual(0);
    }
  });

  it('name a place the same with and without the present day', () => {
    for (const [id, name] of rows) {
      const index = indexOf(id, name);
      expect(gazetteer.nameOn(index, '2026-06-01'), id).toBe(gazetteer.nameOn(index));
    }
  });

  it('give a name borne again its last days, and a state that ended its end', () => {
    const entry = (name: string, id: string) => gazetteer.lookup(name).find(({ place }) => place.id === id);
    expect(entry('Astana', 'geonames:1526273')).toMatchObject({ validFrom: '2022-09-17' });
    expect(entry('Astana', 'geonames:1526273')?.validTo).toBeUndefined();
    expect(entry('Czechoslovakia', 'daybook:czechoslovakia')).toMatchObject({ validTo: '1993-01-01' });
  });
});
