import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { SourceGazetteer } from '../data/build/gazetteer/encode.ts';
import { encodeGazetteer } from '../data/build/gazetteer/encode.ts';
import { decodeGazetteer } from '../src/engine/place/gazetteer.ts';

const tiny: SourceGazetteer = {
  version: 'test',
  areas: [
    {
      code: 'iso:KZ',
      name: 'Kazakhstan',
      kind: 'country',
      country: 'KZ',
      lat: 48,
      lon: 68,
      population: 9,
      names: [{ name: 'Kazakh', kind: 'demonym' }],
    },
    { code: 'daybook:steppe', name: 'Steppe', kind: 'area', population: 0, names: [] },
  ],
  admin1: [{ code: 'daybook:KZ.05', name: 'Capital Region', kind: 'region', country: 'KZ', population: 5, names: [] }],
  admin2: [],
  cities: [
    {
      code: '7',
      name: 'Tölebi',
      kind: 'city',
      country: 'KZ',
      admin1: 'daybook:KZ.05',
      lat: 51.1801,
      lon: 71.44598,
      population: 5,
      names: [{ name: 'New Tölebi', kind: 'former' }],
    },
  ],
  dated: [
    { code: '7', name: 'New Tölebi', from: '2019-03-23', to: '2022-09-17' },
    { code: '7', name: 'Tölebi', from: '2022-09-17', to: null },
  ],
};

describe('a gazetteer built in memory', () => {
  const gazetteer = decodeGazetteer(encodeGazetteer(tiny));
  const only = (name: string) => {
    const [entry, ...more] = gazetteer.lookup(name);
    expect(more).toEqual([]);
    return entry;
  };

  it('finds a name whatever its case, diacritics and marks', () => {
    for (const name of ['Tölebi', 'TOLEBI', 'tolebi', "T'olebi"]) expect(only(name)?.place.id, name).toBe('geonames:7');
    for (const name of ['New Tölebi', 'new-tolebi']) expect(only(name)?.place.id, name).toBe('geonames:7');
  });

  it('gives back every column', () => {
    expect(only('Tölebi')?.place).toEqual({
      index: 3,
      id: 'geonames:7',
      name: 'Tölebi',
      kind: 'city',
      feature: 'none',
      country: 'KZ',
      admin1: 2,
      admin2: -1,
      lat: 51.1801,
      lon: 71.44598,
      population: 5,
    });
    expect(only('Steppe')?.place).toMatchObject({ country: undefined, lat: undefined, admin1: -1 });
    expect(only('Kazakh')).toMatchObject({ nameKind: 'demonym', place: { id: 'iso:KZ' } });
  });

  it('knows the days of a name', () => {
    expect(only('New Tölebi')).toMatchObject({ nameKind: 'former', validFrom: '2019-03-23', validTo: '2022-09-17' });
    expect(gazetteer.nameOn(3, '2020-01-01')).toBe('New Tölebi');
    expect(gazetteer.nameOn(3, '2022-09-17')).toBe('Tölebi');
    expect(gazetteer.nameOn(3)).toBe('Tölebi');
  });

  it('knows what no name is', () => {
    expect(gazetteer.lookup('new')).toEqual([]);
    expect(gazetteer.lookup('nowhere')).toEqual([]);
    expect(gazetteer.mayStart('new')).toBe(true);
  });

  it('is encoded to the same bytes again', () => {
    expect(Buffer.compare(encodeGazetteer(tiny), encodeGazetteer(structuredClone(tiny)))).toBe(0);
  });

  it('refuses other files', () => {
    expect(() => decodeGazetteer(new Uint8Array(64))).toThrow('not a Daybook gazetteer');
  });
});

describe('the compiled gazetteer', () => {
  const bytes = readFileSync(new URL('../data/gazetteer/gazetteer.bin', import.meta.url));
  const gazetteer = decodeGazetteer(bytes);
  const readings = (name: string) =>
    gazetteer.lookup(name).map(({ place, nameKind }) => ({
      id: place.id,
      kind: place.kind,
      country: place.country,
      region: place.admin1 < 0 ? undefined : gazetteer.place(place.admin1).name,
      nameKind,
    }));

  it('is the file its card describes', () => {
    const card = JSON.parse(readFileSync(new URL('../data/gazetteer/gazetteer.json', import.meta.url), 'utf8')) as {
      sha256: string;
      bytes: number;
    };
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(card.sha256);
    expect(bytes.length).toBe(card.bytes);
    expect(bytes.length).toBeLessThan(15e6);
  });

  test.each([
    ['Almaty', { id: 'geonames:1526384', kind: 'city', country: 'KZ' }],
    ['Zhanaozen', { id: 'geonames:607610', kind: 'city', country: 'KZ', region: 'Mangystau' }],
    ['Nur-Sultan', { id: 'geonames:1526273', nameKind: 'primary' }],
    ['Astana', { id: 'geonames:1526273', nameKind: 'primary' }],
    ['Paris', { kind: 'city', country: 'FR' }],
    ['Paris', { kind: 'city', country: 'US', region: 'Texas' }],
    ['Georgia', { kind: 'country', country: 'GE' }],
    ['Georgia', { kind: 'region', country: 'US' }],
    ['Fla.', { id: 'daybook:US.FL', nameKind: 'abbreviation' }],
    ['W. Va.', { id: 'daybook:US.WV', nameKind: 'abbreviation' }],
    ['Kazakhs', { id: 'iso:KZ', nameKind: 'demonym' }],
    ['Laurel County', { kind: 'district', country: 'US', region: 'Kentucky' }],
    ['Turkey', { id: 'iso:TR' }],
    ['Burma', { id: 'iso:MM', nameKind: 'former' }],
    ['West Bank', { country: 'PS', kind: 'region' }],
    ['Black Sea', { kind: 'water' }],
  ])('knows %s', (name, expected) => {
    expect(readings(name)).toContainEqual(expect.objectContaining(expected));
  });

  test.each([
    ['1997-05-01', 'Akmola'],
    ['2010-05-01', 'Astana'],
    ['2022-01-29', 'Nur-Sultan'],
    ['2023-01-01', 'Astana'],
  ])('names the capital of Kazakhstan as on %s', (date, name) => {
    const place = gazetteer.lookup('Astana').find((entry) => entry.place.id === 'geonames:1526273')?.place;
    expect(gazetteer.nameOn(place?.index ?? -1, date)).toBe(name);
  });

  it('gives every name with days to the place that bears it', () => {
    expect(gazetteer.lookup('Leningrad')[0]).toMatchObject({ validFrom: '1924-01-26', validTo: '1991-09-06' });
    expect(gazetteer.lookup('Bombay').find((entry) => entry.validTo)?.place.name).toBe('Mumbai');
  });
});
