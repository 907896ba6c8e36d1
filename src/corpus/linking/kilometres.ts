import type { Place } from '../../model/index.ts';

const RADIUS = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

type Point = Pick<Place, 'lat' | 'lon'>;

/** Great-circle distance, where both places have coordinates. */
export const kilometres = (a: Point, b: Point): number | undefined => {
  if (a.lat === undefined || b.lat === undefined || a.lon === undefined || b.lon === undefined) return undefined;
  const [north, east] = [radians(b.lat - a.lat), radians(b.lon - a.lon)];
  const chord =
    Math.sin(north / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(east / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
};
