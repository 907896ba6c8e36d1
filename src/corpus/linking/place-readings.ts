import type { Place, Toponym } from '../../model/index.ts';
import { hashOf } from '../hash.ts';
import type { Profile } from './profile.ts';
import type { IncidentSketch, SketchPlace } from './sketch.ts';

/** How ids of countries begin. */
export const COUNTRY = 'iso:';

/** How ids of regions begin. */
const REGION = 'daybook:';

/** A place by its hash. */
export const placeHash = (id: string): number => hashOf(`place ${id}`);

type Placed = Pick<IncidentSketch, 'place' | 'places'>;

/** A village whose name a town elsewhere bears as well: the report names countries, and not that of the town. */
export const trusted = ({ place, places }: Placed): SketchPlace | undefined => {
  const countries = places.filter((id) => id.startsWith(COUNTRY));
  const own = place?.country === undefined || countries.includes(`${COUNTRY}${place.country}`);
  return countries.length === 0 || own ? place : undefined;
};

/** A town no other place of its report supports may be a surname, a street or another town of that name. */
export const isSure = ({ place, places }: Placed): boolean => {
  if (place?.country === undefined) return false;
  const [land, region] = [`${COUNTRY}${place.country}`, `${REGION}${place.country}.`];
  return place.basis === 'stated' && places.some((id) => id !== place.id && (id === land || id.startsWith(region)));
};

/** What the name of an incident's place may mean besides, where nothing else in the report says which it is. */
export const rivalsOf = (toponyms: readonly Toponym[], placed: Placed): readonly Place[] => {
  const { place } = placed;
  if (!place || isSure(placed)) return [];
  const named = toponyms.find((toponym) => toponym.place?.id === place.id);
  return named?.candidates.map((candidate) => candidate.place).filter(({ id }) => id !== place.id) ?? [];
};

/** The other readings of a place as places to compare. */
export const readingsOf = ({ place, rivals = [] }: IncidentSketch): readonly SketchPlace[] =>
  place ? rivals.map((rival) => ({ ...rival, precision: place.precision, basis: place.basis })) : [];

const isNamed = ({ place, towns }: Profile, { id }: SketchPlace): boolean =>
  place?.id === id || towns.includes(placeHash(id));

const swapped = (hashes: readonly number[], from: SketchPlace, to: SketchPlace): readonly number[] =>
  hashes.map((hash) => (hash === placeHash(from.id) ? placeHash(to.id) : hash));

/**
 * A telling in the light of another: the neighbourhood paper writes "Rio" and means the quarter of Patras that the other
 * report names, not the city in Brazil. Where the report itself says which place it is, it stays.
 */
export const inLightOf = (one: Profile, other: Profile): Profile => {
  const { place, rivals } = one;
  if (!place || rivals.length === 0 || isNamed(other, place)) return one;
  const meant = rivals.find((rival) => isNamed(other, rival));
  if (!meant) return one;
  return {
    ...one,
    place: meant,
    places: swapped(one.places, place, meant),
    towns: swapped(one.towns, place, meant),
  };
};
