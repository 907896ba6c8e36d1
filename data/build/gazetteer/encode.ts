import {
  checkOn,
  CHECK_START,
  finishCheck,
  finishHash,
  foldName,
  HASH_START,
  hashOn,
} from '../../../src/engine/place/keys.ts';
import type { GazetteerHeader, NameKind, PlaceFeature, SectionName } from '../../../src/engine/place/layout.ts';
import {
  CONTINUES,
  DEGREE,
  LAYOUT,
  MAGIC,
  nameKinds,
  NO_COORDINATE,
  NONE16,
  NONE8,
  ONE_WORD,
  PLACE_BITS,
  placeFeatures,
  placeKinds,
  sectionNames,
} from '../../../src/engine/place/layout.ts';
import type { Place } from '../../../src/model/index.ts';

export type SourceName = { readonly name: string; readonly kind: NameKind };
/** A place before encoding. `admin1` and `admin2` are codes of rows of those groups ("US.TX", "US.TX.245"). */
export type SourcePlace = {
  readonly code: string;
  readonly name: string;
  readonly kind: Place['kind'];
  readonly feature?: PlaceFeature;
  readonly country?: string | undefined;
  readonly admin1?: string | undefined;
  readonly admin2?: string | undefined;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  readonly population: number;
  readonly names: readonly SourceName[];
};
export type SourceGazetteer = {
  readonly version: string;
  readonly areas: readonly SourcePlace[];
  readonly admin1: readonly SourcePlace[];
  readonly admin2: readonly SourcePlace[];
  /** `code` is the GeoNames number. */
  readonly cities: readonly SourcePlace[];
  readonly dated: readonly {
    readonly code: string;
    readonly name: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
};

const MOST_READINGS = 255;
const encoder = new TextEncoder();

type Reading = { readonly place: number; readonly kind: number; readonly weight: number };

/** Better known readings first: kind of name, then population, then row, so that the order never depends on a sort's whim. */
const addReading = (readings: Map<string, Reading[]>, key: string, reading: Reading): void => {
  const known = readings.get(key);
  if (!known) readings.set(key, [reading]);
  else {
    const twin = known.findIndex((other) => other.place === reading.place);
    if (twin < 0) known.push(reading);
    else if ((known[twin] as Reading).kind > reading.kind) known[twin] = reading;
  }
};

/** "Kazakh" is the people before it is the town that some list spells so. */
const order: readonly NameKind[] = ['primary', 'former', 'demonym', 'alternate', 'abbreviation'];
const orderOf = ({ kind }: Reading): number => order.indexOf(nameKinds[kind] as NameKind);

const readingsOf = (places: readonly SourcePlace[]): Map<string, Reading[]> => {
  const readings = new Map<string, Reading[]>();
  places.forEach((place, row) => {
    for (const { name, kind } of [{ name: place.name, kind: 'primary' as const }, ...place.names]) {
      const key = foldName(name);
      if (key.length > 1)
        addReading(readings, key, { place: row, kind: nameKinds.indexOf(kind), weight: place.population });
    }
  });
  for (const list of readings.values())
    list.sort((a, b) => orderOf(a) - orderOf(b) || b.weight - a.weight || a.place - b.place);
  return readings;
};

type Key = { readonly hash: number; readonly check: number; readonly readings: readonly Reading[] };

/** Every name and every proper beginning of one, sorted by hash. */
const keysOf = (readings: Map<string, Reading[]>): Key[] => {
  const beginnings = new Set<string>();
  for (const key of readings.keys()) {
    for (let blank = key.indexOf(' '); blank > 0; blank = key.indexOf(' ', blank + 1))
      beginnings.add(key.slice(0, blank));
  }
  const all = new Set([...readings.keys(), ...beginnings]);
  const keys = [...all].map((key): Key => ({
    hash: finishHash(hashOn(HASH_START, key)),
    check:
      finishCheck(checkOn(CHECK_START, key)) |
      (beginnings.has(key) ? CONTINUES : 0) |
      (key.includes(' ') ? 0 : ONE_WORD),
    readings: (readings.get(key) ?? []).slice(0, MOST_READINGS),
  }));
  return keys.sort((a, b) => a.hash - b.hash || a.check - b.check);
};

const blobOf = (strings: readonly string[]): { lengths: Uint8Array; bytes: Uint8Array } => {
  const encoded = strings.map((text) => encoder.encode(text).subarray(0, 255));
  return { lengths: Uint8Array.from(encoded, (bytes) => bytes.length), bytes: Buffer.concat(encoded) };
};

const rowsByCode = (places: readonly SourcePlace[]): Map<string, number> =>
  new Map(places.map((place, row) => [place.code, row]));

const bytesOf = (array: Int32Array | Uint32Array | Uint16Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

const placeSections = (source: SourceGazetteer, places: readonly SourcePlace[], countries: readonly string[]) => {
  const admin1 = rowsByCode(source.admin1);
  const admin2 = rowsByCode(source.admin2);
  const degrees = (value: number | undefined): number =>
    value === undefined ? NO_COORDINATE : Math.round(value * DEGREE);
  const row16 = (rows: Map<string, number>, code: string | undefined): number =>
    code === undefined ? NONE16 : (rows.get(code) ?? NONE16);
  const names = blobOf(places.map((place) => place.name));
  const codes = blobOf([...source.areas, ...source.admin1, ...source.admin2].map((place) => place.code));
  return {
    lat: bytesOf(Int32Array.from(places, (place) => degrees(place.lat))),
    lon: bytesOf(Int32Array.from(places, (place) => degrees(place.lon))),
    population: bytesOf(Uint32Array.from(places, (place) => place.population)),
    cityIds: bytesOf(Uint32Array.from(source.cities, (place) => Number(place.code))),
    country: Uint8Array.from(places, (place) =>
      place.country === undefined ? NONE8 : countries.indexOf(place.country),
    ),
    admin1: bytesOf(Uint16Array.from(places, (place) => row16(admin1, place.admin1))),
    admin2: bytesOf(Uint16Array.from(places, (place) => row16(admin2, place.admin2))),
    kind: Uint8Array.from(
      places,
      (place) => placeKinds.indexOf(place.kind) | (placeFeatures.indexOf(place.feature ?? 'none') << 4),
    ),
    nameLengths: names.lengths,
    names: names.bytes,
    codeLengths: codes.lengths,
    codes: codes.bytes,
  };
};

const keySections = (keys: readonly Key[]) => ({
  keyHash: bytesOf(Uint32Array.from(keys, (key) => key.hash)),
  keyCheck: bytesOf(Uint16Array.from(keys, (key) => key.check)),
  keyCount: Uint8Array.from(keys, (key) => key.readings.length),
  postings: bytesOf(
    Uint32Array.from(keys.flatMap((key) => key.readings.map(({ place, kind }) => place | (kind << PLACE_BITS)))),
  ),
});

const align = (offset: number): number => (offset + 7) & ~7;

/** Lays the sections out behind a header of fixed room, so that the header can name their offsets. */
const assemble = (header: Omit<GazetteerHeader, 'sections'>, sections: Record<SectionName, Uint8Array>): Uint8Array => {
  const room = align(JSON.stringify(header).length * 4 + 2000);
  const table = {} as Record<SectionName, readonly [number, number]>;
  let offset = 16 + room;
  for (const name of sectionNames) {
    table[name] = [offset, sections[name].length];
    offset = align(offset + sections[name].length);
  }
  const json = encoder.encode(JSON.stringify({ ...header, sections: table }));
  const bytes = new Uint8Array(offset);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, LAYOUT, true);
  view.setUint32(8, json.length, true);
  bytes.set(json, 16);
  for (const name of sectionNames) bytes.set(sections[name], table[name][0]);
  return bytes;
};

/** The compiled file: same source, same bytes. */
export const encodeGazetteer = (source: SourceGazetteer): Uint8Array => {
  const places = [...source.areas, ...source.admin1, ...source.admin2, ...source.cities];
  const countries = [...new Set(places.flatMap((place) => place.country ?? []))].sort();
  const rows = new Map(places.map((place, row) => [place.code, row]));
  const keys = keysOf(readingsOf(places));
  const header = {
    layout: LAYOUT,
    version: source.version,
    countries,
    areas: source.areas.length,
    admin1: source.admin1.length,
    admin2: source.admin2.length,
    cities: source.cities.length,
    keys: keys.length,
    postings: keys.reduce((sum, key) => sum + key.readings.length, 0),
    dated: source.dated.map(({ code, ...name }) => {
      const place = rows.get(code);
      if (place === undefined) throw new Error(`dated name "${name.name}" of unknown place ${code}`);
      return { place, ...name };
    }),
  };
  return assemble(header, { ...placeSections(source, places, countries), ...keySections(keys) });
};
