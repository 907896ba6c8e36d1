import type { Place } from '../model/index.ts';

/** Kinds that are a point on the map of a country. */
const points = new Set<Place['kind']>(['city', 'district', 'facility']);

export const isPoint = ({ kind }: Place): boolean => points.has(kind);

/** Whether a place lies in another, as far as the gazetteer says. */
export const contains = (outer: Place, inner: Place): boolean => {
  if (outer.id === inner.id) return true;
  if (outer.kind === 'country') return outer.country !== undefined && outer.country === inner.country;
  if (outer.kind === 'region') return outer.country === inner.country && outer.name === inner.admin1;
  return false;
};

type Point = Pick<Place, 'lat' | 'lon'>;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres between two places on a sphere; undefined where a place has no coordinates. */
export const kilometres = (a: Point, b: Point): number | undefined => {
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined) return undefined;
  const [north, east] = [radians(b.lat - a.lat) / 2, radians(b.lon - a.lon) / 2];
  const chord = Math.sin(north) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(east) ** 2;
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(chord)));
};
