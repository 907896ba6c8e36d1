import { geoCircle, geoContains, geoMercator, geoPath } from 'd3-geo';
import type { FeatureCollection, GeoJSON } from 'geojson';
import type { MapPlace } from '../../api/types.ts';

/** No more is known than the region or the country. */
export const isArea = ({ kind }: MapPlace): boolean =>
  kind === 'country' || kind === 'region' || kind === 'district' || kind === 'continent';

/** A region whose border the map does not have is a circle of about its size, in degrees. */
const CIRCLE = { region: 1.6, district: 0.6 } as const;

/** The shape of a place that is no point: the outline of its country, or a circle. */
export const areaOf = ({ kind, lat, lon }: MapPlace, land: FeatureCollection): GeoJSON | undefined => {
  if (kind === 'country') return land.features.find((shape) => geoContains(shape, [lon, lat]));
  const around = kind === 'region' || kind === 'district' ? CIRCLE[kind] : undefined;
  return around === undefined ? undefined : geoCircle().center([lon, lat]).radius(around)();
};

type Frame = { readonly width: number; readonly height: number; readonly zoom: number };

/** One town alone is shown with its country around it. */
const CLOSEST = 9;

/** A map that shows all places, as close as that allows. */
export const projectionFor = (places: readonly MapPlace[], { width, height, zoom }: Frame) => {
  const points = places.map(({ lat, lon }) => [lon, lat]);
  const projection = geoMercator();
  const pad = Math.min(width, height) * 0.14;
  const frame: [[number, number], [number, number]] = [
    [pad, pad],
    [Math.max(pad + 1, width - pad), Math.max(pad + 1, height - pad)],
  ];
  const shape = points.length > 0 ? { type: 'MultiPoint' as const, coordinates: points } : { type: 'Sphere' as const };
  projection.fitExtent(frame, shape);
  const widest = width * CLOSEST * 0.16;
  const scale = Math.min(Number.isFinite(projection.scale()) ? projection.scale() : widest, widest) * 1.6 ** zoom;
  const [x, y] = centreOf(points);
  projection
    .scale(scale)
    .center([x, y])
    .translate([width / 2, height / 2]);
  return {
    path: (what: GeoJSON): string | null => geoPath(projection)(what as never),
    project: ({ lat, lon }: MapPlace): readonly [number, number] | null => projection([lon, lat]),
  };
};

const centreOf = (points: readonly (readonly number[])[]): [number, number] => {
  if (points.length === 0) return [15, 20];
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
};
