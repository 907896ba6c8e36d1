import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { loadResources } from '../../jobs/resources.ts';
import type { EventPlace, Place } from '../../model/index.ts';
import { read } from '../read.ts';
import type { Gazetteer } from './gazetteer.ts';
import { precisionOf } from '../../text/precision.ts';

const resources = loadResources();
const gazetteer = resources.gazetteer as Gazetteer;

const isSound = ({ lat, lon }: Pick<Place, 'lat' | 'lon'> | { lat: number | undefined; lon: number | undefined }) =>
  (lat === undefined && lon === undefined) ||
  (Number.isFinite(lat) && Number.isFinite(lon) && Math.abs(lat as number) <= 90 && Math.abs(lon as number) <= 180);

describe('coordinates', () => {
  it('of every place are both absent or both on the globe', () => {
    const wrong: string[] = [];
    for (let index = 0; index < gazetteer.size.places; index += 1) {
      const place = gazetteer.place(index);
      if (!isSound(place)) wrong.push(place.id);
    }
    expect(wrong).toEqual([]);
  });

  it('of towns, countries and districts are known', () => {
    const without: string[] = [];
    for (let index = 0; index < gazetteer.size.places; index += 1) {
      const { id, kind, lat } = gazetteer.place(index);
      if (lat === undefined && kind !== 'region' && kind !== 'area') without.push(id);
    }
    expect(without).toEqual([]);
  });

  it('never come out as anything else, whatever places a report names together', () => {
    const names = fc.integer({ min: 0, max: gazetteer.size.places - 1 }).map((index) => gazetteer.place(index).name);
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 4 }), (found) => {
        const text = `Officials in ${found.join(', ')} met near ${found[0] as string} on Friday.`;
        const { toponyms } = read({ text }, { resources });
        const places = toponyms.flatMap(({ place, candidates }) =>
          [place ?? [], candidates.map((one) => one.place)].flat(),
        );
        expect(places.filter((place) => !isSound(place))).toEqual([]);
      }),
      { numRuns: 60, seed: 11 },
    );
  });
});

describe('precision of places', () => {
  test.each<[text: string, precision: EventPlace['precision'], why: string]>([
    ['Police arrested two men in Almaty on Friday.', 'city', 'a town'],
    ['Police arrested two men in Mangystau Region on Friday.', 'region', 'a region, not its capital'],
    ['Police arrested two men in Laurel County, Kentucky, on Friday.', 'district', 'the county, not a town in it'],
    ['Police arrested two men in Kazakhstan on Friday.', 'country', 'a country'],
    ['Soldiers killed two men in the Sahel on Friday.', 'region', 'an area of many countries'],
    ['Soldiers killed two men in Africa on Friday.', 'unknown', 'a continent'],
  ])('%s', (text, precision, why) => {
    const [event] = read({ text, published: '2022-01-29' }, { resources }).events;
    expect(event?.place?.precision, why).toBe(precision);
  });

  it('never makes a place finer than its kind', () => {
    const fine = new Set(['exact', 'city']);
    const kinds: readonly Place['kind'][] = ['country', 'region', 'district', 'area', 'continent', 'water'];
    for (const kind of kinds) expect(fine.has(precisionOf({ id: 'x', name: 'X', kind })), kind).toBe(false);
  });
});
