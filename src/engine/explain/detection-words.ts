/** The words around a place phrase, for saying what a clue saw. */
export type Around = {
  readonly before: string;
  readonly beforeThat: string;
  readonly next: string;
  readonly then: string;
};

const classes: Readonly<Record<string, string>> = {
  article: 'an article',
  capital: 'a capitalised word',
  designator: 'says what kind of place',
  direction: 'says which part of a place',
  Direction: 'says which part of a place',
  feature: 'says what kind of place',
  given: 'a given name',
  initial: 'an initial',
  institution: 'leaves the name a place',
  Institution: 'leaves the name a place',
  locative: 'leads to places',
  number: 'a number',
  organisation: 'makes an organisation of the name',
  plural: 'says what kind of places',
  possessive: 'a genitive',
  speech: 'a verb of saying',
  Start: 'the first word of its sentence',
  symbol: 'a sign',
  title: 'a title',
  weak: 'leads to places and to much else',
};

const glossed = (word: string, where: string, kind: string): string => {
  const gloss = classes[kind];
  return `"${word}" ${where} it${gloss === undefined ? '' : ` (${gloss})`}`;
};

const inFront = (kind: string, word: string): string =>
  kind === 'start' ? 'first in its sentence' : glossed(word, 'in front of', kind);

const behind = (kind: string, word: string): string =>
  kind === 'end' ? 'last in its sentence' : glossed(word, 'behind', kind);

const between = ({ before, next }: Around): string => {
  if (before === '') return next === '' ? 'alone in its sentence' : `between the start and "${next}"`;
  return `between "${before}" and ${next === '' ? 'the end' : `"${next}"`}`;
};

const least = [
  'of unknown size',
  '',
  'of 1,000 people or more',
  'of 5,000 or more',
  'of 15,000 or more',
  'of 50,000 or more',
  'of 200,000 or more',
  'of a million or more',
];
const kinds: Readonly<Record<string, string>> = { city: 'a town', area: 'an area', water: 'a water' };
const names: Readonly<Record<string, string>> = {
  abbreviation: 'a short form',
  alternate: 'another name',
  demonym: 'a people or adjective',
  former: 'a former name',
  primary: 'its own name',
};

/** "city5/primary", "country/demonym", "primary". */
const what = (rest: string): string => {
  const [kind = '', name] = rest.split('/');
  if (name === undefined && names[kind] !== undefined) return `by the kind of name: ${names[kind]}`;
  const bare = kind.replace(/\d$/, '');
  const size = bare === kind ? '' : ` ${least[Number(kind.slice(bare.length))] ?? ''}`.trimEnd();
  return `best known as ${kinds[bare] ?? `a ${bare}`}${size}${name === undefined ? '' : `, ${names[name] ?? name}`}`;
};

const bodies: Readonly<Record<string, string>> = {
  group: 'a group',
  organisation: 'an organisation',
  other: 'something else',
  person: 'a person',
  place: 'a place',
};

const named = (rest: string): string => {
  const [type = '', seat] = rest.split('/');
  const body = bodies[type] ?? `a ${type}`;
  if (seat === undefined) return `the names layer reads it as ${body}`;
  return `the names layer has it ${seat === 'begins' ? 'begin' : seat === 'ends' ? 'end' : 'inside'} the name of ${body}`;
};

const elsewhere: Readonly<Record<string, string>> = {
  often: 'named more than twice in the report',
  once: 'named once in the report',
  person: 'used for a person elsewhere in the report',
  place: 'used as a place in the report',
  places: 'used as a place again and again in the report',
  surname: 'a surname in the report',
};

const fixed: Readonly<Record<string, string>> = {
  acronym: 'short and all in capitals',
  bias: 'what every phrase starts with',
  feature: 'it says by itself what kind of place',
  frequent: 'also a common word',
  'frequent-given': 'also a common word and a given name',
  'given-name': 'also a given name',
  'holder-behind': 'the place behind holds it',
  'holds-before': 'it holds the place in front of it',
  list: 'in a row of places',
  'name-only': 'no list has the name',
  office: 'also a title or an office',
  otherwise: 'hardly ever means the place',
  'said-kind': 'the word beside it says what kind of place',
  street: 'it is built like a street or road',
  upper: 'all in capitals',
};

const spoken: Readonly<Record<string, (rest: string, around: Around) => string>> = {
  after: (rest, { next }) => behind(rest, next),
  after2: (_rest, { next, then }) => `"${next}${then === '' ? '' : ` ${then}`}" behind it`,
  before: (rest, { before }) => inFront(rest, before),
  before2: (_rest, { before, beforeThat }) => `"${beforeThat === '' ? '' : `${beforeThat} `}${before}" in front of it`,
  both: (_rest, around) => between(around),
  elsewhere: (rest) => elsewhere[rest] ?? rest,
  feature: (rest) => `the word "${rest.replace(/-$/, '')}" in it`,
  'feature-words': () => 'its length',
  frequent: () => 'also a common word',
  given: () => 'also a given name',
  initial: () => 'first in its sentence',
  is: what,
  name: named,
  'name-only': () => 'no list has the name',
  street: (rest) => `the word "${rest}" in it`,
  'street-words': () => 'its length',
  tag: (rest) => `tagged as ${rest}`,
  words: () => 'its length',
};

/** A clue of detection in words, "before:locative" as '"in" in front of it (leads to places)'; nothing for one unknown. */
export const detectionWords = (clue: string, around: Around): string | undefined => {
  const at = clue.indexOf(':');
  if (at < 0) return fixed[clue];
  return spoken[clue.slice(0, at)]?.(clue.slice(at + 1), around);
};
