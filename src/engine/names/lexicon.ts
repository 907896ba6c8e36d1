import type { Gender, NameWords, PronounWord } from '../../language/parts/names.ts';
import { memoByKey } from '../../text/memo.ts';
import type { TokenTrie } from '../../text/trie.ts';
import { buildTrie, splitPhrase } from '../../text/trie.ts';

/** What a single word can be; one look-up a token instead of one a list. */
export const is = {
  male: 1,
  female: 2,
  frequent: 4,
  organisationHead: 8,
  ofHead: 16,
  facilityHead: 32,
  placeHead: 64,
  /** First word of a title. */
  title: 128,
  demonym: 1024,
  group: 2048,
  of: 4096,
  and: 8192,
  article: 1 << 14,
  possessive: 1 << 15,
  speech: 1 << 20,
  personSuffix: 1 << 23,
  companySuffix: 1 << 24,
  former: 1 << 25,
  definite: 1 << 26,
  standing: 1 << 27,
  modifying: 1 << 28,
  pronoun: 1 << 29,
  /** A noun for one person, named or not. */
  person: 1 << 30,
} as const;

export const anyHead = is.organisationHead | is.facilityHead | is.placeHead;
export const given = is.male | is.female;

export type Title = {
  readonly gender?: 'male' | 'female';
  /** Can stand alone: "the president". */
  readonly role: boolean;
};

export type NameLexicon = {
  readonly words: ReadonlyMap<string, number>;
  readonly titles: TokenTrie<Title>;
  /** Names the lists know whole, and the kind the model calls them. */
  readonly known: TokenTrie<'LOC' | 'ORG'>;
  readonly countryOf: ReadonlyMap<string, string>;
  readonly sameAs: ReadonlyMap<string, string>;
  readonly pronouns: ReadonlyMap<string, PronounWord>;
  /** Gender of the nouns for persons that tell it. */
  readonly genderOf: ReadonlyMap<string, Gender>;
  /** A language without lists: nothing can be told. */
  readonly empty: boolean;
};

const wordFlags = (words: NameWords): ReadonlyMap<string, number> => {
  const flags = new Map<string, number>();
  const add = (list: readonly string[], flag: number): void => {
    for (const word of list) flags.set(word, (flags.get(word) ?? 0) | flag);
  };
  const { cues } = words;
  add(words.maleNames, is.male);
  add(words.femaleNames, is.female);
  add(words.sharedNames, is.male | is.female);
  add(words.frequentWords, is.frequent);
  add(words.organisationHeads, is.organisationHead);
  add(words.ofHeads, is.ofHead);
  add(words.facilityHeads, is.facilityHead);
  add(words.placeHeads, is.placeHead);
  add(words.groupNouns, is.group | is.frequent);
  add(Object.keys(words.demonyms), is.demonym);
  add(Object.keys(words.pronouns), is.pronoun);
  for (const list of [words.maleNouns, words.femaleNouns, words.personNouns, words.roles]) add(list, is.person);
  for (const list of [words.maleRoles, words.femaleRoles]) add(list, is.person);
  add(cues.of, is.of);
  add(cues.and, is.and);
  add(cues.articles, is.article);
  add(cues.possessive, is.possessive);
  add(cues.speech, is.speech);
  add(cues.personSuffixes, is.personSuffix);
  add(cues.companySuffixes, is.companySuffix);
  add(cues.former, is.former);
  add(cues.definite, is.definite);
  for (const list of [words.roles, words.maleRoles, words.femaleRoles])
    add(
      list.map((title) => splitPhrase(title)[0] ?? ''),
      is.title,
    );
  add(cues.standingGroups, is.group | is.standing);
  add(cues.modifyingGroups, is.modifying);
  return flags;
};

const titleTrie = (words: NameWords): TokenTrie<Title> => {
  const as = (list: readonly string[], title: Title): [string, Title][] => list.map((phrase) => [phrase, title]);
  return buildTrie(
    [
      ...as(words.maleTitles, { gender: 'male', role: false }),
      ...as(words.femaleTitles, { gender: 'female', role: false }),
      ...as(words.honorifics, { role: false }),
      ...as(words.maleRoles, { gender: 'male', role: true }),
      ...as(words.femaleRoles, { gender: 'female', role: true }),
      ...as(words.roles, { role: true }),
    ],
    splitPhrase,
  );
};

/** The lists of a pack, compiled once. */
export const nameLexicon = memoByKey((words: NameWords): NameLexicon => ({
  words: wordFlags(words),
  titles: titleTrie(words),
  known: buildTrie(
    [
      ...words.knownOrganisations.map((name) => [name, 'ORG'] as const),
      ...words.countryNames.map((name) => [name, 'LOC'] as const),
      ...words.cityNames.map((name) => [name, 'LOC'] as const),
    ],
    splitPhrase,
  ),
  countryOf: new Map(Object.entries(words.demonyms)),
  sameAs: new Map(Object.entries(words.sameAs)),
  pronouns: new Map(Object.entries(words.pronouns)),
  genderOf: new Map([
    ...[...words.maleNouns, ...words.maleRoles].map((word) => [word, 'male'] as const),
    ...[...words.femaleNouns, ...words.femaleRoles].map((word) => [word, 'female'] as const),
  ]),
  empty: words.roles.length === 0 && words.organisationHeads.length === 0,
}));
