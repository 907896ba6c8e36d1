import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** Within so many kilometres of a point, or within a box; a box may cross the date line (west > east). */
export type Within =
  | { readonly lat: number; readonly lon: number; readonly km: number }
  | { readonly south: number; readonly west: number; readonly north: number; readonly east: number };

type Box = { readonly south: number; readonly west: number; readonly north: number; readonly east: number };

const earth = 6371;
const radians = Math.PI / 180;

/** The box around a circle; near a pole it is all longitudes. */
const boxAround = (lat: number, lon: number, km: number): Box => {
  const high = km / earth / radians;
  const south = Math.max(-90, lat - high);
  const north = Math.min(90, lat + high);
  const narrow = Math.sin(Math.min(km / earth, Math.PI / 2)) / Math.cos(lat * radians);
  if (south === -90 || north === 90 || narrow >= 1) return { south, north, west: -180, east: 180 };
  const wide = Math.asin(narrow) / radians;
  const wrapped = (value: number): number => ((((value + 180) % 360) + 360) % 360) - 180;
  return { south, north, west: wrapped(lon - wide), east: wrapped(lon + wide) };
};

const split = (box: Box): readonly Box[] =>
  box.west <= box.east
    ? [box]
    : [
        { ...box, east: 180 },
        { ...box, west: -180 },
      ];

/** The tree keeps rounded numbers, a little too wide: the exact columns have the last word. */
const inBox = ({ south, west, north, east }: Box): RawBuilder<boolean> =>
  sql<boolean>`(cluster.seq IN (SELECT seq FROM cluster_place WHERE max_lat >= ${south} AND min_lat <= ${north}
    AND max_lon >= ${west} AND min_lon <= ${east})
    AND cluster.lat BETWEEN ${south} AND ${north} AND cluster.lon BETWEEN ${west} AND ${east})`;

const inCircle = (lat: number, lon: number, km: number): RawBuilder<boolean> => {
  const half = Math.sin(Math.min(km / earth / 2, Math.PI / 2)) ** 2;
  return sql<boolean>`(pow(sin(radians(cluster.lat - ${lat}) / 2), 2) +
    cos(radians(${lat})) * cos(radians(cluster.lat)) * pow(sin(radians(cluster.lon - ${lon}) / 2), 2) <= ${half})`;
};

/** The condition that a cluster lies there. */
export const lies = (within: Within): readonly RawBuilder<boolean>[] => {
  const boxes = split('km' in within ? boxAround(within.lat, within.lon, within.km) : within);
  const [one, two] = boxes.map(inBox);
  const box = two ? sql<boolean>`(${one} OR ${two})` : (one as RawBuilder<boolean>);
  return 'km' in within ? [box, inCircle(within.lat, within.lon, within.km)] : [box];
};
