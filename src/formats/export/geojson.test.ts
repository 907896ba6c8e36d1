import { expect, test } from 'vitest';
import { dossier } from '../../../test/support/dossier.ts';
import type { ChronologyEntry, Place } from '../../model/index.ts';
import { writeExport } from '../write.ts';
import { geojson } from './geojson.ts';
import { partsOf } from './parts.ts';

type Feature = {
  readonly id: string;
  readonly geometry: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
};

const [ferry] = dossier.entries as readonly [ChronologyEntry];
const { place: westhaven, ...placeless } = ferry.event;

const featureAt = async (place: Place | undefined): Promise<Feature> => {
  let content = '';
  const entries = [{ ...ferry, event: { ...placeless, ...(place ? { place } : {}) } }];
  for await (const { chunk } of writeExport(geojson, partsOf({ ...dossier, entries }))) content += chunk;
  return (JSON.parse(content) as { features: [Feature] }).features[0];
};

test('a point is longitude, latitude', async () => {
  expect((await featureAt(westhaven)).geometry).toEqual({ type: 'Point', coordinates: [174.75, -36.84] });
});

test.each([
  ['facility', 'exact', true],
  ['city', 'city', true],
  ['district', 'district', false],
  ['region', 'region', false],
  ['country', 'country', false],
  ['water', 'unknown', false],
] as const)('the point of a %s is of precision %s; a dot on the map: %s', async (kind, precision, exact) => {
  const { properties } = await featureAt({ ...(westhaven as Place), kind });
  expect(properties).toMatchObject({ place_precision: precision, exact_point: exact });
});

test('a place without coordinates keeps its name; no place has no geometry and no precision', async () => {
  const { lat: _lat, lon: _lon, ...unmapped } = westhaven as Place;
  expect(await featureAt(unmapped)).toMatchObject({ geometry: null, properties: { place: 'Westhaven' } });
  const nowhere = await featureAt(undefined);
  expect(nowhere.geometry).toBeNull();
  expect(nowhere.properties).not.toHaveProperty('exact_point');
});

test('what day and place rest on is told from the records, the surest first', async () => {
  expect((await featureAt(westhaven)).properties).toMatchObject({ time_basis: 'stated', place_basis: 'dateline' });
});

test('the totals are of the rule, each with what it is limited to', async () => {
  expect((await featureAt(westhaven)).properties['tolls']).toEqual([
    expect.objectContaining({ measure: 'injured', of_whom: 'passengers', low: 12, high: 12, open: true }),
  ]);
});
