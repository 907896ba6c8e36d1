import { foldName } from '../../../src/engine/place/keys.ts';
import { groupBy } from '../../../src/text/group.ts';
import type { PlaceFeature } from '../../../src/engine/place/layout.ts';
import type { SourceName, SourcePlace } from './encode.ts';
import { bareName, distinct, isWritten, shortForms } from './names.ts';
import { middleOf } from './geometry.ts';
import type { Admin, City } from './read.ts';
import { listOf, number, patchRows } from './read.ts';

const features: Readonly<Record<string, PlaceFeature>> = {
  PPLC: 'capital',
  PPLA: 'seat1',
  PPLA2: 'seat2',
  PPLX: 'section',
  PPLQ: 'historical',
  PPLH: 'historical',
  PPLCH: 'historical',
  PPLW: 'historical',
};

const adminCode = (...parts: readonly string[]): string | undefined =>
  parts.some((part) => part === '' || part === '00') ? undefined : `daybook:${parts.join('.')}`;

const alternate = (name: string): SourceName => ({ name, kind: 'alternate' });
const primary = (name: string): SourceName => ({ name, kind: 'primary' });
const abbreviation = (name: string): SourceName => ({ name, kind: 'abbreviation' });
const demonym = (name: string): SourceName => ({ name, kind: 'demonym' });

const extraNames = (): ReadonlyMap<string, readonly SourceName[]> =>
  new Map(
    patchRows('cities').map(([id, names]) => [
      id as string,
      listOf(names).map((name) => (name.endsWith('*') ? abbreviation(name.slice(0, -1)) : primary(name))),
    ]),
  );

/** Names as English news prints them, where GeoNames shows another: "Raqqa" for "Ar Raqqah". */
const shownNames = (): ReadonlyMap<string | undefined, string> =>
  new Map(patchRows('cities').flatMap(([id, , shown]) => (shown ? [[id, shown] as const] : [])));

/** Seats of government that GeoNames does not mark as capitals, and not the offices it does. */
const seats = (): ReadonlySet<string | undefined> => new Set(patchRows('seats').map(([id]) => id));

/** Towns with the names somebody might print; the lower-case articles GeoNames keeps ("les Escaldes") stay. */
export const townPlaces = (cities: readonly City[]): readonly SourcePlace[] => {
  const extra = extraNames();
  const governed = seats();
  const shown = shownNames();
  return cities.map((city): SourcePlace => {
    const own = distinct([city.name, city.ascii, ...shortForms(city.name)]).slice(1);
    const known = new Set([city.name, ...own].map(foldName));
    const others = distinct(city.alternates.filter((name) => isWritten(name))).filter(
      (name) => !known.has(foldName(name)),
    );
    return {
      code: city.id,
      name: shown.get(city.id) ?? city.name,
      kind: 'city',
      feature: governed.has(city.id) ? 'capital' : (features[city.feature] ?? 'none'),
      country: city.country,
      admin1: adminCode(city.country, city.admin1),
      admin2: adminCode(city.country, city.admin1, city.admin2),
      lat: city.lat,
      lon: city.lon,
      population: city.population,
      names: [
        ...(shown.has(city.id) ? [primary(city.name)] : []),
        ...own.map(primary),
        ...(extra.get(city.id) ?? []),
        ...others.map(alternate),
      ],
    };
  });
};

const grouped = (
  towns: readonly SourcePlace[],
  level: 'admin1' | 'admin2',
): ReadonlyMap<string | undefined, readonly SourcePlace[]> => groupBy(towns, (town) => town[level]);

type Point = { readonly lat: number; readonly lon: number };
const pointsOf = (towns: readonly SourcePlace[]): readonly Point[] => towns as readonly (SourcePlace & Point)[];

const peopleOf = (towns: readonly SourcePlace[]): number =>
  towns.filter((town) => town.feature !== 'section').reduce((sum, town) => sum + town.population, 0);

const adminNames = (name: string): readonly SourceName[] => {
  const bare = bareName(name);
  return [
    ...shortForms(name).map(primary),
    ...(bare && bare.length > 2 ? [primary(bare), ...shortForms(bare).map(primary)] : []),
  ];
};

/** Regions of countries; their coordinates come from the patch or from the towns in them. */
export const regionPlaces = (admins: readonly Admin[], towns: readonly SourcePlace[]): readonly SourcePlace[] => {
  const groups = grouped(towns, 'admin1');
  const patch = new Map(patchRows('admin1').map((row) => [row[0] as string, row]));
  return admins.map((admin): SourcePlace => {
    const [, shown, short, other, people, lat, lon] = patch.get(admin.code) ?? [];
    const inside = groups.get(`daybook:${admin.code}`) ?? [];
    const middle = middleOf(pointsOf(inside));
    return {
      code: `daybook:${admin.code}`,
      name: shown ?? admin.name,
      kind: 'region',
      country: admin.code.slice(0, 2),
      lat: number(lat) ?? middle?.lat,
      lon: number(lon) ?? middle?.lon,
      population: peopleOf(inside),
      names: [
        ...adminNames(admin.name),
        ...listOf(short).map(abbreviation),
        ...listOf(other).map(primary),
        ...listOf(people).map(demonym),
      ],
    };
  });
};

/** Counties and districts: only those with a town, since the towns give them their coordinates. */
export const districtPlaces = (admins: readonly Admin[], towns: readonly SourcePlace[]): readonly SourcePlace[] => {
  const groups = grouped(towns, 'admin2');
  return admins.flatMap((admin): SourcePlace[] => {
    const inside = groups.get(`daybook:${admin.code}`);
    if (!inside) return [];
    const middle = middleOf(pointsOf(inside));
    const [country, region] = admin.code.split('.') as [string, string];
    return [
      {
        code: `daybook:${admin.code}`,
        name: admin.name,
        kind: 'district',
        country,
        admin1: `daybook:${country}.${region}`,
        lat: middle?.lat,
        lon: middle?.lon,
        population: peopleOf(inside),
        names: adminNames(admin.name).map(({ name, kind }) => ({
          name,
          kind: bareName(admin.name) === name ? 'alternate' : kind,
        })),
      },
    ];
  });
};
