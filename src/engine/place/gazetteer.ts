import type { Place } from '../../model/index.ts';
import { groupBy } from '../../text/group.ts';
import { checkOn, CHECK_BITS, CHECK_START, finishCheck, finishHash, foldName, HASH_START, hashOn } from './keys.ts';
import type { DatedName, GazetteerHeader, NameKind, PlaceFeature, SectionName } from './layout.ts';
import {
  CONTINUES,
  DEGREE,
  KIND_MASK,
  LAYOUT,
  MAGIC,
  nameKinds,
  NO_COORDINATE,
  NONE16,
  NONE8,
  ONE_WORD,
  PLACE_BITS,
  PLACE_MASK,
  placeFeatures,
  placeKinds,
} from './layout.ts';
import { decodeUtf8 } from '../../text/utf8.ts';

/** A place as the gazetteer holds it. `index` is its row; `admin1`, `admin2` are rows, -1 when unknown. */
export type GazetteerPlace = {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly kind: Place['kind'];
  readonly feature: PlaceFeature;
  readonly country: string | undefined;
  readonly admin1: number;
  readonly admin2: number;
  readonly lat: number | undefined;
  readonly lon: number | undefined;
  readonly population: number;
};

/** One reading of a name. */
export type GazetteerEntry = {
  readonly place: GazetteerPlace;
  readonly nameKind: NameKind;
  readonly validFrom?: string;
  readonly validTo?: string;
};

export type Gazetteer = {
  readonly version: string;
  readonly size: { readonly places: number; readonly names: number };
  /** Readings of a name given as a string, best known first. */
  readonly lookup: (name: string) => readonly GazetteerEntry[];
  /** Could a name begin with this folded word? One bit test; rarely says yes for a word that cannot. */
  readonly mayStart: (word: string) => boolean;
  /** Row of the key with these finished hashes, -1 when there is none. */
  readonly find: (hash: number, check: number) => number;
  /** Is the key a proper beginning of a longer name? */
  readonly continues: (key: number) => boolean;
  /** Has the key itself any reading? */
  readonly isName: (key: number) => boolean;
  readonly entries: (key: number) => readonly GazetteerEntry[];
  readonly place: (index: number) => GazetteerPlace;
  /** The place's name on a day (ISO date), its present one without a date. */
  readonly nameOn: (index: number, date?: string) => string;
  /** The country of an ISO 3166-1 code. */
  readonly country: (code: string) => GazetteerPlace | undefined;
};

const headerOf = (bytes: Uint8Array): GazetteerHeader => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 16 || view.getUint32(0, true) !== MAGIC) throw new Error('not a Daybook gazetteer');
  const length = view.getUint32(8, true);
  const header = JSON.parse(decodeUtf8(bytes, 16, 16 + length)) as GazetteerHeader;
  if (header.layout !== LAYOUT) throw new Error(`gazetteer layout ${header.layout}, this engine reads ${LAYOUT}`);
  return header;
};

/** Start offset of each string of a blob, from the lengths; one more for the end. */
const offsetsOf = (lengths: Uint8Array): Uint32Array => {
  const offsets = new Uint32Array(lengths.length + 1);
  for (let index = 0; index < lengths.length; index += 1)
    offsets[index + 1] = (offsets[index] as number) + (lengths[index] as number);
  return offsets;
};

type Strings = (index: number) => string;

const stringsOf = (lengths: Uint8Array, blob: Uint8Array): Strings => {
  const offsets = offsetsOf(lengths);
  return (index) => decodeUtf8(blob, offsets[index] as number, offsets[index + 1] as number);
};

type Columns = ReturnType<typeof columnsOf>;

/** Typed views into the file's own bytes: nothing is copied when the buffer is aligned. */
const columnsOf = (bytes: Uint8Array, header: GazetteerHeader) => {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const at = (name: SectionName): readonly [ArrayBufferLike, number, number] => {
    const [offset, length] = header.sections[name];
    return [aligned.buffer, aligned.byteOffset + offset, length];
  };
  const int32 = (name: SectionName): Int32Array => new Int32Array(at(name)[0], at(name)[1], at(name)[2] / 4);
  const uint32 = (name: SectionName): Uint32Array => new Uint32Array(at(name)[0], at(name)[1], at(name)[2] / 4);
  const uint16 = (name: SectionName): Uint16Array => new Uint16Array(at(name)[0], at(name)[1], at(name)[2] / 2);
  const uint8 = (name: SectionName): Uint8Array => new Uint8Array(at(name)[0], at(name)[1], at(name)[2]);
  return {
    lat: int32('lat'),
    lon: int32('lon'),
    population: uint32('population'),
    cityIds: uint32('cityIds'),
    country: uint8('country'),
    admin1: uint16('admin1'),
    admin2: uint16('admin2'),
    kind: uint8('kind'),
    name: stringsOf(uint8('nameLengths'), uint8('names')),
    code: stringsOf(uint8('codeLengths'), uint8('codes')),
    keyHash: uint32('keyHash'),
    keyCheck: uint16('keyCheck'),
    keyCount: uint8('keyCount'),
    postings: uint32('postings'),
  };
};

const DIRECTORY_BITS = 18;
const FIRST_BITS = 21;

/** First key of each run of keys that share their top bits: keys are sorted by hash. */
const directoryOf = (keyHash: Uint32Array): Uint32Array => {
  const directory = new Uint32Array((1 << DIRECTORY_BITS) + 1);
  let bucket = 0;
  for (let key = 0; key < keyHash.length; key += 1) {
    const own = (keyHash[key] as number) >>> (32 - DIRECTORY_BITS);
    while (bucket <= own) directory[bucket++] = key;
  }
  while (bucket < directory.length) directory[bucket++] = keyHash.length;
  return directory;
};

const firstWordsOf = (columns: Columns): Uint32Array => {
  const bits = new Uint32Array(1 << (FIRST_BITS - 5));
  for (let key = 0; key < columns.keyHash.length; key += 1) {
    if (!((columns.keyCheck[key] as number) & ONE_WORD)) continue;
    const bit = (columns.keyHash[key] as number) >>> (32 - FIRST_BITS);
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return bits;
};

const CHECK_MASK = (1 << CHECK_BITS) - 1;

const finderOf = (columns: Columns): Gazetteer['find'] => {
  const { keyHash, keyCheck } = columns;
  const directory = directoryOf(keyHash);
  return (hash, check) => {
    const bucket = hash >>> (32 - DIRECTORY_BITS);
    const end = directory[bucket + 1] as number;
    for (let key = directory[bucket] as number; key < end; key += 1) {
      if (keyHash[key] === hash && ((keyCheck[key] as number) & CHECK_MASK) === check) return key;
    }
    return -1;
  };
};

/** Decodes rows on demand and keeps them: a report asks for the same few hundred again and again. */
const remembered = <V>(make: (index: number) => V, limit: number): ((index: number) => V) => {
  const known = new Map<number, V>();
  return (index) => {
    let value = known.get(index);
    if (value === undefined) {
      if (known.size >= limit) known.clear();
      value = make(index);
      known.set(index, value);
    }
    return value;
  };
};

const idOf = (columns: Columns, header: GazetteerHeader, index: number): string => {
  const codes = header.areas + header.admin1 + header.admin2;
  return index < codes ? columns.code(index) : `geonames:${columns.cityIds[index - codes]}`;
};

const placeReader = (columns: Columns, header: GazetteerHeader): Gazetteer['place'] => {
  const degrees = (value: number): number | undefined => (value === NO_COORDINATE ? undefined : value / DEGREE);
  const rowOf = (value: number, base: number): number => (value === NONE16 ? -1 : base + value);
  return remembered((index) => {
    const kind = columns.kind[index] as number;
    const country = columns.country[index] as number;
    return Object.freeze({
      index,
      id: idOf(columns, header, index),
      name: columns.name(index),
      kind: placeKinds[kind & 15] as Place['kind'],
      feature: placeFeatures[kind >>> 4] as PlaceFeature,
      country: country === NONE8 ? undefined : header.countries[country],
      admin1: rowOf(columns.admin1[index] as number, header.areas),
      admin2: rowOf(columns.admin2[index] as number, header.areas + header.admin1),
      lat: degrees(columns.lat[index] as number),
      lon: degrees(columns.lon[index] as number),
      population: columns.population[index] as number,
    });
  }, 50_000);
};

/** Countries stand at the head of the file. */
const countriesOf = (place: Gazetteer['place'], { countries }: GazetteerHeader): Gazetteer['country'] => {
  const rows = new Map(countries.map((code) => [`iso:${code}`, -1]));
  for (let index = 0, left = rows.size; left > 0 && place(index).id.startsWith('iso:'); index += 1, left -= 1)
    rows.set(place(index).id, index);
  return (code) => {
    const row = rows.get(`iso:${code}`) ?? -1;
    return row < 0 ? undefined : place(row);
  };
};

const covers = (name: DatedName, date: string): boolean =>
  (name.from === null || name.from <= date) && (name.to === null || date < name.to);

const firstPostings = (keyCount: Uint8Array): Uint32Array => offsetsOf(keyCount);

/** Opens a compiled gazetteer. Pure: the bytes are only read, by views, and strings are decoded when asked for. */
export const decodeGazetteer = (bytes: Uint8Array): Gazetteer => {
  const header = headerOf(bytes);
  const columns = columnsOf(bytes, header);
  const dated = groupBy(header.dated, (name) => name.place);
  const firsts = firstWordsOf(columns);
  const first = firstPostings(columns.keyCount);
  const find = finderOf(columns);
  const place = placeReader(columns, header);
  const country = countriesOf(place, header);
  const entryOf = (posting: number, key: string | undefined): GazetteerEntry => {
    const row = posting & PLACE_MASK;
    const nameKind = nameKinds[(posting >>> PLACE_BITS) & KIND_MASK] as NameKind;
    const days = key === undefined ? undefined : dated.get(row)?.findLast((name) => foldName(name.name) === key);
    return Object.freeze({
      place: place(row),
      nameKind,
      ...(days?.from ? { validFrom: days.from } : {}),
      ...(days?.to ? { validTo: days.to } : {}),
    });
  };
  const read = (key: number, name?: string): readonly GazetteerEntry[] =>
    Object.freeze(
      Array.from(columns.postings.subarray(first[key], first[key + 1]), (posting) => entryOf(posting, name)),
    );
  return Object.freeze({
    version: header.version,
    size: { places: header.areas + header.admin1 + header.admin2 + header.cities, names: header.postings },
    lookup: (name) => {
      const key = foldName(name);
      const row = find(finishHash(hashOn(HASH_START, key)), finishCheck(checkOn(CHECK_START, key)));
      return row < 0 ? [] : read(row, key);
    },
    mayStart: (word) => {
      const bit = finishHash(hashOn(HASH_START, word)) >>> (32 - FIRST_BITS);
      return (((firsts[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
    },
    find,
    continues: (key) => ((columns.keyCheck[key] as number) & CONTINUES) !== 0,
    isName: (key) => (columns.keyCount[key] as number) > 0,
    entries: remembered((key) => read(key), 20_000),
    place,
    country,
    nameOn: (index, date) =>
      (date === undefined ? undefined : dated.get(index)?.find((name) => covers(name, date))?.name) ??
      place(index).name,
  } satisfies Gazetteer);
};
