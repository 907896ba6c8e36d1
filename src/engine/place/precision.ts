import type { EventPlace, Place } from '../../model/index.ts';

const precisions: Readonly<Record<Place['kind'], EventPlace['precision']>> = {
  facility: 'exact',
  city: 'city',
  district: 'district',
  area: 'region',
  region: 'region',
  country: 'country',
  continent: 'unknown',
  water: 'unknown',
};

/** How exactly a place says where: "in the Sahel" is never as good as a town, and the sea is anywhere. */
export const precisionOf = (place: Place | undefined): EventPlace['precision'] =>
  place ? precisions[place.kind] : 'unknown';
