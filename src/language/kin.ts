import { memoByKey } from '../text/memo.ts';
import { acrossFor } from './across.ts';
import type { LanguagePack } from './pack.ts';

/** The steps of an axis, from -1 to 1. */
export const KIN_LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** What is known of a word: the direction it lies in, of length 1, and the event types whose triggers it is one of. */
export type Kin = { readonly direction?: Float32Array; readonly types: ReadonlySet<string> };

const directionOf = (letters: string): Float32Array => {
  const middle = (KIN_LETTERS.length - 1) / 2;
  const place = Float32Array.from(letters, (letter) => KIN_LETTERS.indexOf(letter) - middle);
  const length = Math.sqrt(place.reduce((sum, value) => sum + value * value, 0)) || 1;
  return place.map((value) => value / length);
};

/** Event types by trigger word, where the trigger is a single word. */
const typesOf = ({ events }: LanguagePack): ReadonlyMap<string, ReadonlySet<string>> => {
  const types = new Map<string, Set<string>>();
  if (!events.supported) return types;
  for (const [type, groups] of Object.entries(events.triggers))
    for (const word of groups.flatMap(({ words }) => words))
      if (!word.includes(' ')) types.set(word, (types.get(word) ?? new Set<string>()).add(type));
  return types;
};

const NONE: ReadonlySet<string> = new Set();

/** Looks up base forms in lower case. */
export const kinFor = memoByKey((pack: LanguagePack): ((base: string) => Kin) => {
  const places = new Map(acrossFor(pack).kin.places.map((line) => line.split(' ') as [string, string]));
  const types = typesOf(pack);
  const known = new Map<string, Kin>();
  return (base) => {
    const found = known.get(base);
    if (found) return found;
    const letters = places.get(base);
    const kin = { ...(letters ? { direction: directionOf(letters) } : {}), types: types.get(base) ?? NONE };
    // Only words of the lists are remembered: the others are without number.
    if (letters ?? types.has(base)) known.set(base, kin);
    return kin;
  };
});
