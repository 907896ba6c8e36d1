import type { Place } from '../../model/index.ts';

/** What a name is to its place; the order is the number in the file. */
export const nameKinds = ['primary', 'former', 'alternate', 'demonym', 'abbreviation'] as const;
export type NameKind = (typeof nameKinds)[number];

export const placeKinds = [
  'country',
  'region',
  'district',
  'city',
  'area',
  'facility',
  'continent',
  'water',
] as const satisfies readonly Place['kind'][];

/** Standing of a town; `government` is a building named for those who govern from it. The order is the number in the file. */
export const placeFeatures = ['none', 'capital', 'seat1', 'seat2', 'section', 'historical', 'government'] as const;
export type PlaceFeature = (typeof placeFeatures)[number];

/** "DBGAZ" and the version of the layout. */
export const MAGIC = 0x5a414742;
export const LAYOUT = 1;

export const NONE16 = 0xffff;
export const NONE8 = 0xff;
export const NO_COORDINATE = 0x7fffffff;
export const DEGREE = 100_000;

/** Bits of a posting: place index, then the kind of the name, then whether the name has dates of its own. */
export const PLACE_BITS = 20;
export const PLACE_MASK = (1 << PLACE_BITS) - 1;
export const KIND_MASK = 7;

/** Bits of a key's check beyond the 14 of the hash. */
export const CONTINUES = 1 << 14;
export const ONE_WORD = 1 << 15;

export const sectionNames = [
  'lat',
  'lon',
  'population',
  'cityIds',
  'country',
  'admin1',
  'admin2',
  'kind',
  'nameLengths',
  'names',
  'codeLengths',
  'codes',
  'keyHash',
  'keyCheck',
  'keyCount',
  'postings',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** A name with the days it was valid, ISO dates, end exclusive; null is open. */
export type DatedName = {
  readonly place: number;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
};

/** The JSON at the head of the file. Places stand in the order areas (countries among them), admin1, admin2, cities. */
export type GazetteerHeader = {
  readonly layout: number;
  readonly version: string;
  readonly countries: readonly string[];
  readonly areas: number;
  readonly admin1: number;
  readonly admin2: number;
  readonly cities: number;
  readonly keys: number;
  readonly postings: number;
  readonly dated: readonly DatedName[];
  readonly sections: Readonly<Record<SectionName, readonly [offset: number, bytes: number]>>;
};
