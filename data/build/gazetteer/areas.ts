import { foldName } from '../../../src/engine/place/keys.ts';
import type { Place } from '../../../src/model/index.ts';
import type { SourceName, SourcePlace } from './encode.ts';
import { isWritten } from './names.ts';
import type { Country } from './read.ts';
import { listOf, number, patchRows } from './read.ts';

const named = (names: readonly string[], kind: SourceName['kind']): readonly SourceName[] =>
  names.map((name) => ({ name, kind }));

/** "Antiguan, Barbudan" and "Kittitian or Nevisian" are two demonyms each. */
const demonymsOf = (country: Country): readonly string[] =>
  [country.demonyms.eng?.m, country.demonyms.eng?.f]
    .flatMap((field) => (field ?? '').split(/, | or /))
    .filter((name) => name.length > 2);

/** "Kenyan" has the plural "Kenyans"; "Chinese", "Irish" and "Swiss" have none. */
const plurals = (demonym: string): readonly string[] =>
  /(?:an|i|er|ar|ian|ot)$/.test(demonym) ? [demonym, `${demonym}s`] : [demonym];

/** A demonym of these territories is that of the state they belong to. */
const noDemonym = new Set(['TF', 'IO', 'MP', 'UM', 'SJ', 'BQ', 'AQ', 'GG', 'JE']);

/** Countries of the package with the short forms, abbreviations and demonyms of the patch. */
export const countryPlaces = (
  countries: readonly Country[],
  population: ReadonlyMap<string, number>,
): readonly SourcePlace[] => {
  const patch = new Map(patchRows('countries').map((row) => [row[0] as string, row]));
  return countries.map((country): SourcePlace => {
    const [, other, short, people, lat, lon] = patch.get(country.cca2) ?? [];
    const spellings = [country.name.official, ...country.altSpellings].filter(
      (name) => isWritten(name) && name.length > 3,
    );
    const demonyms = people ? listOf(people) : noDemonym.has(country.cca2) ? [] : demonymsOf(country).flatMap(plurals);
    return {
      code: `iso:${country.cca2}`,
      name: country.name.common,
      kind: 'country',
      country: country.cca2,
      lat: number(lat) ?? country.latlng[0],
      lon: number(lon) ?? country.latlng[1],
      population: population.get(country.cca2) ?? 0,
      names: [
        ...named(listOf(other), 'primary'),
        ...named(spellings, 'alternate'),
        ...named(listOf(short), 'abbreviation'),
        ...named(demonyms, 'demonym'),
      ],
    };
  });
};

/** Continents, world regions, seas, rivers, disputed and historical regions of our own list. */
export const areaPlaces = (): readonly SourcePlace[] =>
  patchRows('areas').map(([slug, kind, name, lat, lon, country, other, people, feature]): SourcePlace => ({
    code: `daybook:${slug}`,
    name: name as string,
    kind: kind as Place['kind'],
    country: country || undefined,
    lat: number(lat),
    lon: number(lon),
    population: 0,
    ...(feature === 'government' ? { feature } : {}),
    names: [
      ...listOf(other).map((spelling) => ({
        name: spelling,
        kind: spelling === spelling.toUpperCase() ? ('abbreviation' as const) : ('primary' as const),
      })),
      ...named(listOf(people), 'demonym'),
    ],
  }));

/** A region of our list that the administrative list also has becomes one place: the latter's code with both names. */
export const mergeAreas = (
  areas: readonly SourcePlace[],
  regions: readonly SourcePlace[],
): { areas: readonly SourcePlace[]; regions: readonly SourcePlace[] } => {
  const keyOf = (name: string, country: string | undefined): string => `${country}|${foldName(name)}`;
  const byKey = new Map(
    regions.flatMap((region) =>
      [region.name, ...region.names.filter((n) => n.kind === 'primary').map((n) => n.name)].map(
        (name) => [keyOf(name, region.country), region.code] as const,
      ),
    ),
  );
  const merged = new Map<string, SourcePlace>();
  const rest = areas.filter((area) => {
    const code = area.kind === 'region' && area.country ? byKey.get(keyOf(area.name, area.country)) : undefined;
    if (code !== undefined) merged.set(code, area);
    return code === undefined;
  });
  return {
    areas: rest,
    regions: regions.map((region) => {
      const area = merged.get(region.code);
      if (!area) return region;
      return {
        ...region,
        name: area.name,
        lat: area.lat,
        lon: area.lon,
        names: [...region.names, { name: region.name, kind: 'primary' as const }, ...area.names],
      };
    }),
  };
};
