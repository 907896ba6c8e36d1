import type { Place } from '../../model/index.ts';
import { meet } from './mention-clues.ts';
import type { MentionSketch } from './mention-sketch.ts';

/** Towns of one region may be one place under two names; kinds that are larger than a town say less. */
const TOWN: ReadonlySet<Place['kind']> = new Set(['city', 'district', 'facility']);
/** Degrees between towns that are certainly two. */
const FAR = 0.5;

const farApart = (a: Place, b: Place): boolean => {
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined) return false;
  const across = Math.abs(a.lon - b.lon) * Math.cos(((a.lat + b.lat) * Math.PI) / 360);
  return Math.hypot(a.lat - b.lat, across) > FAR;
};

const differ = <T>(a: T | undefined, b: T | undefined): boolean => a !== undefined && b !== undefined && a !== b;

const elsewhere = (a: Place, b: Place): boolean => {
  if (a.id === b.id) return false;
  if (differ(a.country, b.country)) return true;
  return TOWN.has(a.kind) && TOWN.has(b.kind) && farApart(a, b);
};

/** Do the reports themselves set the two on different days, or in different towns? Set by hand: nothing learned outweighs it. */
export const saidApart = (a: MentionSketch, b: MentionSketch): boolean =>
  (a.on !== undefined && b.on !== undefined && !meet(a.on, b.on)) ||
  (a.at !== undefined && b.at !== undefined && elsewhere(a.at, b.at));
