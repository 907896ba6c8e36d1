import type { Gender } from '../../language/parts/names.ts';
import type { Entity } from '../../model/index.ts';
import type { Range } from '../../text/range.ts';
import type { Token } from '../../text/tokens.ts';
import type { FoundTitle } from './titles.ts';
import { anyHead, given, is } from './lexicon.ts';
import type { NameReader } from './reader.ts';
import { hasFlag } from './reader.ts';
import type { NameSpan } from './stage.ts';

export type Role = Entity['roles'][number] & { readonly head: string };

/** An entity while it is being put together. */
export type Cluster = {
  type: Entity['type'];
  readonly rule: string;
  /** Token words of the fullest form. */
  words: readonly string[];
  name: Range;
  readonly forms: Range[];
  readonly mentions: { readonly span: Range; readonly kind: 'name' | 'nominal' | 'pronoun' }[];
  readonly roles: Role[];
  gender: Gender | undefined;
};

/** Clusters with the ways to find them again; every map keeps the latest of a kind last. */
export type Clusters = {
  readonly all: Cluster[];
  readonly byForm: Map<string, Cluster>;
  /** Family name to the persons who bear it. */
  readonly byFamily: Map<string, Cluster[]>;
  /** Given name to the persons who bear it. */
  readonly byGiven: Map<string, Cluster[]>;
  /** Initial letters of organisations: "csto". */
  readonly byInitials: Map<string, Cluster>;
  /** Last word of organisations and roles: "ministry", "president". */
  readonly byHead: Map<string, Cluster[]>;
  readonly byRole: Map<string, Cluster[]>;
};

export const newClusters = (): Clusters => ({
  all: [],
  byForm: new Map(),
  byFamily: new Map(),
  byGiven: new Map(),
  byInitials: new Map(),
  byHead: new Map(),
  byRole: new Map(),
});

/** No list of namesakes grows longer: the search stays short on any text. */
const NAMESAKES = 8;

export const enlist = (map: Map<string, Cluster[]>, key: string, cluster: Cluster): void => {
  const list = map.get(key);
  if (!list) map.set(key, [cluster]);
  else if (!list.includes(cluster) && list.length < NAMESAKES) list.push(cluster);
};

const wordsOf = (reader: NameReader, { first, last }: NameSpan): string[] => {
  const words: string[] = [];
  for (let index = first; index < last; index += 1) {
    const { lower, glued, text } = reader.tokens[index] as Token;
    if (index > first && (text === ',' || hasFlag(reader, index, is.personSuffix))) continue;
    if (index > first && glued && words.length > 0) words[words.length - 1] += lower;
    else words.push(lower);
  }
  return words;
};

const formOf = (reader: NameReader, words: readonly string[]): string => {
  const trimmed = words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
  const end = (reader.lexicon.words.get(trimmed.at(-1) ?? '') ?? 0) & is.companySuffix ? -1 : undefined;
  const form = (trimmed.length > 1 ? trimmed.slice(0, end) : trimmed).join(' ');
  return reader.lexicon.sameAs.get(form) ?? form;
};

const initialsOf = (reader: NameReader, words: readonly string[]): string =>
  words
    .filter((word) => ((reader.lexicon.words.get(word) ?? 0) & (is.of | is.and | is.article)) === 0)
    .map((word) => word.charAt(0))
    .join('');

const genderOf = (reader: NameReader, words: readonly string[], title: FoundTitle | undefined): Gender | undefined => {
  if (title?.title.gender) return title.title.gender;
  if (words.length < 2) return undefined;
  const first = words[0] as string;
  const hyphen = first.indexOf('-');
  const flags =
    reader.lexicon.words.get(first) ?? (hyphen > 0 ? reader.lexicon.words.get(first.slice(0, hyphen)) : 0) ?? 0;
  if ((flags & given) === is.male) return 'male';
  return (flags & given) === is.female ? 'female' : undefined;
};

const agree = (a: Gender | undefined, b: Gender | undefined): boolean => a === undefined || b === undefined || a === b;

/** "J. Omarov" and "Jamal Omarov" can be one person, "Anna Omarova" and "Dina Omarova" cannot. */
const sameGiven = (a: string, b: string): boolean =>
  a === b || (a.charAt(0) === b.charAt(0) && (/^.\.?$/.test(a) || /^.\.?$/.test(b)));

const findPerson = (clusters: Clusters, words: readonly string[], gender: Gender | undefined): Cluster | undefined => {
  const family = words.at(-1) as string;
  const bearers = (clusters.byFamily.get(family) ?? []).filter((cluster) => agree(cluster.gender, gender));
  if (words.length === 1) {
    if (bearers.length > 0) return bearers.at(-1);
    const named = clusters.byGiven.get(family) ?? [];
    return named.length === 1 ? named[0] : undefined;
  }
  const first = words[0] as string;
  return bearers.find((cluster) => cluster.words.length === 1 || sameGiven(cluster.words[0] as string, first));
};

/** "CSTO" behind "Collective Security Treaty Organization", in brackets or later on its own. */
const findAcronym = (clusters: Clusters, words: readonly string[]): Cluster | undefined => {
  const word = (words[0] as string).replace(/\./g, '');
  return words.length === 1 && word.length > 1 ? clusters.byInitials.get(word) : undefined;
};

/** "Acme" after "Acme Group": the name without the word for what it is. */
const findShort = (clusters: Clusters, words: readonly string[]): Cluster | undefined => {
  const list = clusters.byGiven.get(words.join(' ')) ?? [];
  return list.length === 1 && (list[0] as Cluster).type === 'organisation' ? list[0] : undefined;
};

const index = (reader: NameReader, clusters: Clusters, cluster: Cluster): void => {
  const { words } = cluster;
  clusters.byForm.set(formOf(reader, words), cluster);
  const last = words.at(-1) as string;
  if (cluster.type === 'person') {
    enlist(clusters.byFamily, last, cluster);
    if (words.length > 1) enlist(clusters.byGiven, words[0] as string, cluster);
    return;
  }
  if (cluster.type !== 'organisation' && cluster.type !== 'facility') return;
  if (words.length > 1) clusters.byInitials.set(initialsOf(reader, words), cluster);
  const flag = (word: string): number => reader.lexicon.words.get(word) ?? 0;
  const own = cluster.type === 'organisation' ? is.organisationHead : anyHead;
  const head =
    (flag(last) & own) !== 0
      ? last
      : words.find((word, at) => (flag(word) & is.ofHead) !== 0 && (flag(words[at + 1] ?? '') & is.of) !== 0);
  if (words.length > 1 && head !== undefined) enlist(clusters.byHead, head, cluster);
  const short = words.slice(0, -1).join(' ');
  if (words.length > 1 && (flag(last) & is.organisationHead) !== 0 && (flag(short) & (is.demonym | is.frequent)) === 0)
    enlist(clusters.byGiven, short, cluster);
};

const isPlaceName = (clusters: Clusters, form: string): boolean => clusters.byForm.get(form)?.type === 'place';

const find = (
  reader: NameReader,
  clusters: Clusters,
  name: NameSpan,
  options: { readonly words: readonly string[]; readonly gender: Gender | undefined },
): Cluster | undefined => {
  const { words, gender } = options;
  const form = formOf(reader, words);
  if (name.type === 'person') return findPerson(clusters, words, gender) ?? undefined;
  const exact = clusters.byForm.get(form);
  if (exact) return exact;
  if (name.type === 'place') return undefined;
  const upper = (reader.tokens[name.first] as Token).shape === 'upper';
  return (
    (upper ? findAcronym(clusters, words) : undefined) ??
    (isPlaceName(clusters, form) ? undefined : findShort(clusters, words))
  );
};

/** Adds a name to the entity it names, or makes a new one of it. */
export const addName = (
  reader: NameReader,
  clusters: Clusters,
  name: NameSpan,
  title: FoundTitle | undefined,
): Cluster => {
  const words = wordsOf(reader, name);
  const gender = name.type === 'person' ? genderOf(reader, words, title) : undefined;
  const span = { start: name.start, end: name.end };
  let cluster = find(reader, clusters, name, { words, gender });
  if (!cluster) {
    cluster = { type: name.type, rule: name.rule, words, name: span, forms: [], mentions: [], roles: [], gender };
    clusters.all.push(cluster);
    index(reader, clusters, cluster);
  } else if (words.length > cluster.words.length) {
    cluster.words = words;
    cluster.name = span;
    index(reader, clusters, cluster);
  }
  cluster.gender ??= gender;
  cluster.forms.push(span);
  cluster.mentions.push({ span, kind: 'name' });
  return cluster;
};

/** The bracketed short form names what stands before it: "Example Monitoring Group (EMG)". */
export const addAlias = (clusters: Clusters, cluster: Cluster, name: NameSpan, form: string): void => {
  const span = { start: name.start, end: name.end };
  clusters.byForm.set(form, cluster);
  cluster.forms.push(span);
  cluster.mentions.push({ span, kind: 'name' });
};
