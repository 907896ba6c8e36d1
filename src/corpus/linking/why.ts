import type { Measure } from '../../model/index.ts';
import { formatDay } from '../../text/calendar.ts';
import { gapOf } from './features.ts';
import { kilometres } from '../place.ts';
import type { Profile } from './profile.ts';
import { phrase } from './why-phrases.ts';

const SHOWN = 4;
const NEAR = 30;

const both = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set(a)].filter((one) => b.includes(one));

const timeOf = (a: Profile, b: Profile): readonly string[] => {
  const gap = gapOf(a, b);
  if (gap < 0) return [];
  if (gap > 0) return [phrase('days-apart', gap)];
  const one = a.from === a.to && b.from === b.to;
  const from = Math.max(a.from ?? 0, b.from ?? 0);
  return [phrase(one ? 'same-day' : 'days-meet', formatDay(from))];
};

const placeOf = ({ place: a }: Profile, { place: b }: Profile): readonly string[] => {
  if (!a || !b) return [];
  if (a.id === b.id) return [phrase('same-place', a.name)];
  const apart = kilometres(a, b);
  if (apart !== undefined && apart <= NEAR) return [phrase('near', Math.round(apart))];
  return a.admin1 !== undefined && a.admin1 === b.admin1 && a.country === b.country
    ? [phrase('same-region', a.admin1)]
    : [];
};

const tolls: readonly Measure[] = ['killed', 'injured', 'arrested'];

const tollOf = (a: Profile, b: Profile): readonly string[] => {
  const same = tolls.flatMap((measure) => {
    const [x, y] = [a, b].map(({ totals }) => totals.find((total) => total.measure === measure));
    return x && y && x.min !== null && x.min > 0 && x.min === y.min && x.max === y.max ? [`${x.min} ${measure}`] : [];
  });
  return same.length > 0 ? [phrase('toll', same.join(', '))] : [];
};

const list = (which: 'people' | 'words' | 'same-spot', words: readonly string[]): readonly string[] =>
  words.length > 0 ? [phrase(which, words.slice(0, SHOWN).join(', '))] : [];

/** Why two tellings were taken for one incident, in words; what speaks against it is left to the score. */
export const whyLinked = (a: Profile, b: Profile): readonly string[] => [
  ...timeOf(a, b),
  ...placeOf(a, b),
  ...list('same-spot', both(a.shown.spots, b.shown.spots)),
  ...tollOf(a, b),
  ...list('people', both(a.shown.people, b.shown.people)),
  ...list('words', both(a.shown.words, b.shown.words)),
  ...(a.type === b.type ? [phrase('type', a.type)] : []),
];
