import type { LanguagePack } from '../../language/pack.ts';
import { memoByKey } from '../../text/memo.ts';

/** A name as it is compared: without articles, owners and countries, the country beside it. */
export type BareName = { readonly name: string; readonly country?: string };

type NameLists = {
  readonly leading: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly ofHeads: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
};

const listsOf = memoByKey(({ names, attribution }: LanguagePack): NameLists => {
  const { roles, maleRoles, femaleRoles, honorifics, maleTitles, femaleTitles } = names;
  return {
    leading: new Set([...names.cues.articles, ...attribution.definites]),
    countries: new Set(names.countryNames),
    ofHeads: new Set(names.ofHeads),
    of: new Set(names.cues.of),
    titles: new Set([...roles, ...maleRoles, ...femaleRoles, ...honorifics, ...maleTitles, ...femaleTitles]),
  };
});

const straight = (words: string): string => words.replace(/[‘’]/g, "'").replace(/[“”"]/g, '').trim();

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Without the possessive ending, or undefined when there is none. */
const owner = (word: string, pack: LanguagePack): string | undefined => {
  const ending = pack.names.cues.possessive.find((mark) => word.length > mark.length && word.endsWith(mark));
  return ending === undefined ? undefined : word.slice(0, -ending.length);
};

type Words = { readonly words: readonly string[]; readonly country?: string };

/** "Kazakhstan's Interior Ministry", "Kazakh Interior Ministry", "the country's Interior Ministry". */
const withoutOwner = (words: readonly string[], pack: LanguagePack): Words => {
  const { countries } = listsOf(pack);
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    const lower = words.slice(0, length).join(' ').toLowerCase();
    const owned = owner(lower, pack);
    const country = owned !== undefined && countries.has(owned) ? owned : pack.names.demonyms[lower];
    if (country !== undefined) return { words: words.slice(length), country };
  }
  const [first = '', ...rest] = words;
  return owner(first, pack) !== undefined && !isCapital(first) && rest.length > 0 ? { words: rest } : { words };
};

/** "Interior Ministry of Kazakhstan". */
const withoutCountry = ({ words, country }: Words, pack: LanguagePack): Words => {
  const { of, countries } = listsOf(pack);
  const at = words.findLastIndex((word, index) => index > 0 && of.has(word.toLowerCase()));
  const last = words.slice(at + 1).filter((word) => !listsOf(pack).leading.has(word.toLowerCase()));
  const named = last.join(' ').toLowerCase();
  if (country !== undefined || at < 0 || !countries.has(named)) return { words, ...(country ? { country } : {}) };
  return { words: words.slice(0, at), country: named };
};

/** "Ministry of Health" is the "Health Ministry". */
const turned = (words: readonly string[], pack: LanguagePack): readonly string[] => {
  const { of, ofHeads, leading } = listsOf(pack);
  const [head = '', joint = '', ...rest] = words;
  if (!ofHeads.has(head.toLowerCase()) || !of.has(joint.toLowerCase()) || rest.length === 0) return words;
  return [...rest.filter((word) => !leading.has(word.toLowerCase())), head];
};

const skipping = (words: readonly string[], skipped: ReadonlySet<string>): readonly string[] => {
  const from = words.findIndex((word) => !skipped.has(word.toLowerCase()));
  return from < 0 ? words : words.slice(from);
};

/** What a phrase names, so that one body met in different dress is one: "the Ministry of Health of X" and "X's Health Ministry". */
export const bareName = (phrase: string, pack: LanguagePack): BareName => {
  const lists = listsOf(pack);
  const plain = straight(phrase)
    .split(/[,(]/, 1)
    .join('')
    .split(/\s+/)
    .filter((word) => word !== '');
  const owned = withoutOwner(skipping(plain, lists.leading), pack);
  const { words, country } = withoutCountry(owned, pack);
  const name = turned(words, pack).join(' ');
  return { name: name === '' ? straight(phrase) : name, ...(country === undefined ? {} : { country }) };
};

/** A person's name without what they are: "President Ada Example". */
export const withoutTitle = (name: string, pack: LanguagePack): string =>
  skipping(name.split(' '), listsOf(pack).titles).join(' ');

/** A capital at the beginning may be that of the sentence: "Rights groups say", but "Khabar-24 reported". */
const isProper = (word: string, words: readonly string[], pack: LanguagePack): boolean => {
  const lower = word.toLowerCase();
  if (Object.hasOwn(pack.core.closedClass, lower) || pack.core.common.has(lower)) return false;
  return words.length > 1 ? words.slice(1).some(isCapital) : !pack.names.frequentWords.includes(lower);
};

/** Whether a phrase has a name in it and no common noun alone: "Health Ministry", not "Ministry officials" or "The ministry". */
export const isNamed = (phrase: string, pack: LanguagePack): boolean => {
  const words = straight(phrase).split(/\s+/);
  return words.some((word, index) => isCapital(word) && (index > 0 || isProper(word, words, pack)));
};

/** How a name is compared. */
export const folded = (name: string): string => straight(name).toLowerCase().replace(/\s+/g, ' ');
