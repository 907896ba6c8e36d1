import { APART, clocksShared, hoursApart, tollOf } from './features.ts';
import { kilometres } from '../place.ts';
import type { Profile } from './profile.ts';
import { placeHash } from './place-readings.ts';
import type { SketchPlace } from './sketch.ts';

/** What says that two tellings cannot be of one happening. */
const NEVER = -8;

/** Two times of day so far apart are two times; "around nine" and "at half past eight" are one. */
const HOUR = 90;

/** Two places inside one town. */
const fine = ({ place }: Profile): boolean => place?.precision === 'exact' || place?.precision === 'district';

const apartIn = (a: readonly number[], b: readonly number[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));

const otherSpot = (a: Profile, b: Profile): boolean => apartIn(a.streets, b.streets) || apartIn(a.spots, b.spots);

const otherPlace = (a: Profile, b: Profile): boolean =>
  otherSpot(a, b) || (fine(a) && fine(b) && a.place?.id !== b.place?.id);

/** Tolls no later count brings together: not the same dead, and not the same wounded. */
const otherToll = (a: Profile, b: Profile): boolean =>
  tollOf('killed', a, b) === APART && tollOf('injured', a, b) <= APART;

const commonPeople = (a: Profile, b: Profile): boolean =>
  a.surnames.some((name) => b.surnames.includes(name)) || a.people.some((name) => b.named.includes(name));

/** A part of the day is too wide to tell two happenings apart. */
const EXACT = 61;

const clockTime = ({ precision, basis, hours }: Profile): boolean =>
  precision === 'time' && basis === 'stated' && hours !== undefined && hours[1] - hours[0] <= EXACT;

/** Two bombings on one day, at ten in one quarter of the town and at four in another, and no hour that both reports name. */
const otherHourAndPlace = (a: Profile, b: Profile): boolean =>
  clockTime(a) &&
  clockTime(b) &&
  hoursApart(a, b) >= HOUR &&
  clocksShared(a, b) === 0 &&
  (otherPlace(a, b) || otherToll(a, b));

const FAR = 150;

const towns = ({ place }: Profile): boolean =>
  place !== undefined && place.kind !== 'country' && place.kind !== 'continent';

const OTHER_TOWN = -6;

const names = ({ towns: named }: Profile, { id }: SketchPlace): boolean => named.includes(placeHash(id));

/** A mine that burns in Karaganda is no part of the unrest in Almaty, whatever the words they share. */
const otherTown = (a: Profile, b: Profile): boolean => {
  if (!a.place || !b.place || !towns(a) || !towns(b)) return false;
  // of one name: two towns only where both reports say which
  if (a.place.name === b.place.name && !(a.sure && b.sure)) return false;
  const named = names(a, b.place) || names(b, a.place);
  return !named && (kilometres(a.place, b.place) ?? 0) > FAR;
};

const OTHER_DAY = -3;

/** Days after which a report looks back, and the day it gives may be that of a part. */
const FRESH = 3;

const isFresh = ({ published, to }: Profile): boolean =>
  published !== undefined && to !== undefined && published - to <= FRESH;

/** Both reports say a single day in so many words while it is news, another one, and there is no day that both name. */
const otherDay = (a: Profile, b: Profile): number => {
  const told = [a, b].every(
    (one) => one.basis === 'stated' && one.from !== undefined && one.from === one.to && isFresh(one),
  );
  if (!told || a.from === b.from) return 0;
  const named = a.days.some((day) => b.days.includes(day));
  return named ? 0 : Math.max(NEVER, OTHER_DAY * Math.abs((a.from as number) - (b.from as number)));
};

/** Kinds of happenings that are told apart by their names; a killing or an attack may be any of them. */
const particular = new Set([
  'abduction',
  'air-strike',
  'arson',
  'bombing',
  'man-made-disaster',
  'natural-disaster',
  'protest',
  'shelling',
  'strike',
  'suicide-bombing',
]);

/** What goes off or burns: the first report tells of a blast or a fire, the next one of the bomb that made it. */
const blasts = new Set(['air-strike', 'arson', 'bombing', 'man-made-disaster', 'shelling', 'suicide-bombing']);

/** What no type claims may be any of them. */
const UNCLAIMED = 'other';

const OTHER_KIND = -3;

/** A shelling and a march, and neither report tells the other's. */
const otherKind = (a: Profile, b: Profile): number => {
  if (a.type === b.type || a.types.includes(b.type) || b.types.includes(a.type)) return 0;
  if (a.type === UNCLAIMED || b.type === UNCLAIMED || (blasts.has(a.type) && blasts.has(b.type))) return 0;
  return [a, b].filter(({ type }) => particular.has(type)).length * OTHER_KIND;
};

/** Less is known of an incident a report tells among others: its link needs more to go by. */
const CARE = -1;

/** Texts that share so much are of one happening, even where a town was misread. */
const VERY_ALIKE = 0.75;

/**
 * What is set by hand and not learned, as log-odds: the news the weights come from is of one country, and has no two
 * happenings of one actor in one town on one day. `text` is how alike the texts are.
 */
export const guardOf = (a: Profile, b: Profile, text: number): number => {
  if (a.report === b.report) return 2 * NEVER;
  const care = [a, b].filter(({ lead }) => !lead).length * CARE;
  if (commonPeople(a, b)) return care;
  const place = otherTown(a, b) ? OTHER_TOWN : 0;
  const unlike = Math.max(0, 1 - text / VERY_ALIKE);
  const happening = unlike * (otherDay(a, b) + otherKind(a, b)) + (a.sure && b.sure ? place : unlike * place);
  return care + happening + (otherHourAndPlace(a, b) ? NEVER : 0);
};

/** Of a day alone: what comes later in a story has days of its own. */
const DAY_ALONE = 0.25;

/** What says that two tellings are of two stories, whatever they share. */
export const barOf = (a: Profile, b: Profile): number => {
  if (a.report === b.report) return NEVER;
  if (commonPeople(a, b)) return 0;
  const sure = a.sure && b.sure;
  const town = sure && otherTown(a, b) ? OTHER_TOWN : 0;
  return town + (sure ? 1 : DAY_ALONE) * otherDay(a, b) + (otherHourAndPlace(a, b) ? NEVER : 0);
};
