import { APART, clocksShared, hoursApart, tollOf } from './features.ts';
import { kilometres } from './kilometres.ts';
import type { Profile } from './profile.ts';

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

/** A mine that burns in Karaganda is no part of the unrest in Almaty, whatever the words they share. */
const otherTown = (a: Profile, b: Profile): boolean => {
  if (!a.place || !b.place || !towns(a) || !towns(b) || a.place.name === b.place.name) return false;
  return (kilometres(a.place, b.place) ?? 0) > FAR && !a.towns.some((place) => b.towns.includes(place));
};

/** Less is known of an incident a report tells among others: its link needs more to go by. */
const CARE = -1;

/** Texts that share so much are of one happening, even where a town was misread. */
const ALIKE = 0.4;

/**
 * What is set by hand and not learned, as log-odds: the news the weights come from is of one country, and has no two
 * happenings of one actor in one town on one day. `text` is how alike the texts are.
 */
export const guardOf = (a: Profile, b: Profile, text: number): number => {
  if (a.report === b.report) return 2 * NEVER;
  const care = [a, b].filter(({ lead }) => !lead).length * CARE;
  if (commonPeople(a, b)) return care;
  const apart = text < ALIKE && otherTown(a, b);
  return care + (otherHourAndPlace(a, b) ? NEVER : 0) + (apart ? NEVER / 2 : 0);
};
