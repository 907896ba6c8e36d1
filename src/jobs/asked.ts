import { eventTypes } from '../model/event-types/index.ts';
import type { Within } from '../store/index.ts';

/** A circle on the map: "43.25,76.95,50km"; undefined when it is none. */
export const circleIn = (text: string): Extract<Within, { km: number }> | undefined => {
  const [, lat, lon, km] = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?),(\d+(?:\.\d+)?)(?:km)?$/.exec(text.trim()) ?? [];
  const circle = { lat: Number(lat), lon: Number(lon), km: Number(km) };
  return km === undefined || Math.abs(circle.lat) > 90 || Math.abs(circle.lon) > 180 ? undefined : circle;
};

/** The parts of a list with commas between. */
export const listIn = (text: string): readonly string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** The types of a list that Daybook does not know. */
export const unknownTypes = (types: readonly string[]): readonly string[] =>
  types.filter((type) => !Object.hasOwn(eventTypes, type));
