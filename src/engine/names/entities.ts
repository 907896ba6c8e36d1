import type { Upos } from '../../language/parts/core.ts';
import type { Entity } from '../../model/index.ts';
import type { Range } from '../../text/range.ts';
import { covers } from '../../text/range.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import type { Stage } from '../stage.ts';
import type { Cluster, Clusters } from './clusters.ts';
import { addAlias, addName, enlist, newClusters } from './clusters.ts';
import type { Groups } from './groups.ts';
import { groupAt, groupFor } from './groups.ts';
import { is, nameLexicon } from './lexicon.ts';
import { nominalAt } from './nominals.ts';
import type { Trace } from './pronouns.ts';
import { bodyFor, personFor, REACH } from './pronouns.ts';
import type { NameReader } from './reader.ts';
import { hasFlag, nameReader, tokenAt } from './reader.ts';
import type { NameIndex } from './roles.ts';
import { roleBefore, roleBehind } from './roles.ts';
import type { NameSpan } from './stage.ts';
import { titleBefore } from './titles.ts';

type Needs = Doc<'tokens' | 'sentences' | 'tags' | 'casing' | 'names' | 'dateline'>;

/** The state of the one pass over the text. */
type Pass = {
  readonly doc: Needs;
  readonly reader: NameReader;
  readonly names: NameIndex;
  readonly tags: readonly Upos[];
  readonly clusters: Clusters;
  readonly groups: Groups;
  readonly definiteGroups: Set<Cluster>;
  memory: Trace[][];
  /** The name last added, to know what a bracket behind it is. */
  latest: { readonly cluster: Cluster; readonly last: number } | undefined;
};

const indexOf = (names: readonly NameSpan[]): NameIndex => ({
  starting: new Map(names.map((name) => [name.first, name])),
  ending: new Map(names.map((name) => [name.last, name])),
});

/** Before the first verb of its sentence, or with a verb right behind it: the subject, more often than not. */
const isSubject = (pass: Pass, sentence: Sentence, first: number, last: number): boolean => {
  const behind = pass.tags[last];
  if (behind === 'VERB' || behind === 'AUX') return true;
  const before = pass.tags[first - 1];
  return first - sentence.first < 6 && before !== 'ADP' && before !== 'VERB';
};

const remember = (pass: Pass, sentence: Sentence, cluster: Cluster, range: { first: number; last: number }): void => {
  const subject = isSubject(pass, sentence, range.first, range.last);
  (pass.memory[0] as Trace[]).push({ cluster, type: cluster.type, gender: cluster.gender, subject });
};

const takeName = (pass: Pass, sentence: Sentence, name: NameSpan): void => {
  const { reader, clusters, doc } = pass;
  const before = pass.latest;
  const bracket = tokenAt(reader, name.first - 1)?.text === '(' && tokenAt(reader, name.last)?.text === ')';
  if (bracket && before?.last === name.first - 1 && name.last - name.first === 1 && before.cluster.type !== 'place') {
    const token = tokenAt(reader, name.first) as Token;
    if (token.shape === 'upper' || token.shape === 'mixed') {
      addAlias(clusters, before.cluster, name, token.lower);
      return;
    }
  }
  const title = name.type === 'person' ? titleBefore(reader, name.first) : undefined;
  const cluster = addName(reader, clusters, name, title);
  pass.latest = { cluster, last: name.last };
  remember(pass, sentence, cluster, name);
  if (cluster.type !== 'person') return;
  for (const role of [
    roleBefore(reader, doc.text, title, pass.names),
    roleBehind(reader, doc.text, name.last, pass.names),
  ]) {
    if (!role) continue;
    cluster.roles.push(role);
    enlist(clusters.byRole, role.head, cluster);
  }
};

const takePronoun = (pass: Pass, sentence: Sentence, at: number): void => {
  const token = tokenAt(pass.reader, at) as Token;
  const pronoun = pass.reader.lexicon.pronouns.get(token.lower);
  if (!pronoun || (token.shape === 'upper' && pass.doc.casing === 'mixed')) return;
  const { stands } = pronoun;
  if ((stands === 'plural' || stands === 'thing') && !hasFlag(pass.reader, at + 1, is.speech)) return;
  // "Omarov asked him" is somebody else: the subject of the sentence is not its object.
  const [here = [], ...earlier] = pass.memory;
  const seen = pronoun.object ? [here.filter(({ subject }) => !subject), ...earlier] : pass.memory;
  const cluster = stands === 'plural' || stands === 'thing' ? bodyFor(pass.memory, stands) : personFor(seen, stands);
  if (!cluster) return;
  cluster.mentions.push({ span: { start: token.start, end: token.end }, kind: 'pronoun' });
  remember(pass, sentence, cluster, { first: at, last: at + 1 });
};

/** "A policeman", "his mother": someone without a name, whom the next "he" or "she" may mean. */
const takeUnnamed = (pass: Pass, sentence: Sentence, at: number): void => {
  const { reader, tags } = pass;
  if (pass.names.starting.has(at + 1) || tags[at + 1] === 'NOUN') return;
  let first = at;
  while (first > sentence.first && first > at - 4 && tags[first] !== 'DET') first -= 1;
  if (tags[first] !== 'DET' && !hasFlag(reader, first, is.article)) return;
  // "Omarova, a lawyer," and "Omarova is a lawyer" say more of the same person.
  const behind = tags[first - 1];
  if (behind === 'AUX' || behind === 'SCONJ' || pass.latest?.last === first - 1) return;
  const { lower } = tokenAt(reader, at) as Token;
  const subject = isSubject(pass, sentence, first, at + 1);
  (pass.memory[0] as Trace[]).push({
    cluster: undefined,
    type: 'person',
    gender: reader.lexicon.genderOf.get(lower),
    subject,
  });
};

/** What begins at the token, names first; returns the token to go on with. */
const take = (pass: Pass, sentence: Sentence, at: number, quoted: boolean): number => {
  const { reader, clusters, names, tags } = pass;
  const name = names.starting.get(at);
  if (name) {
    takeName(pass, sentence, name);
    return name.last;
  }
  if (!hasFlag(reader, at, is.definite | is.group | is.pronoun | is.person)) return at + 1;
  const nominal = nominalAt(reader, clusters, at, { sentence, tags, names });
  if (nominal) {
    nominal.cluster.mentions.push({ span: nominal.span, kind: 'nominal' });
    remember(pass, sentence, nominal.cluster, { first: at, last: nominal.last });
    return nominal.last;
  }
  const group = groupAt(reader, at, sentence);
  const modifies = hasFlag(reader, at, is.modifying) && tags[at + 1] === 'NOUN';
  if (group && !modifies && !names.starting.has(at + 1)) {
    const { cluster, fresh } = groupFor(pass.groups, group, `${pass.doc.pack.id}/entities/group-noun`);
    if (fresh) clusters.all.push(cluster);
    if (group.definite) pass.definiteGroups.add(cluster);
    remember(pass, sentence, cluster, { first: at, last: at + 1 });
    return at + 1;
  }
  if (hasFlag(reader, at, is.person)) takeUnnamed(pass, sentence, at);
  // Inside quotation marks "he" is someone the speaker speaks of, and the report does not say who.
  if (!quoted) takePronoun(pass, sentence, at);
  return at + 1;
};

const readThrough = (pass: Pass): void => {
  const dateline = pass.doc.dateline.span;
  let quoted = false;
  let paragraph = -1;
  for (const sentence of pass.doc.sentences) {
    if (sentence.paragraph !== paragraph) quoted = false;
    paragraph = sentence.paragraph;
    if (dateline && covers(dateline, sentence)) continue;
    pass.memory = [[], ...pass.memory.slice(0, REACH - 1)];
    for (let at = sentence.first; at < sentence.last;) {
      if (tokenAt(pass.reader, at)?.text === '"') quoted = !quoted;
      at = take(pass, sentence, at, quoted);
    }
  }
};

const unique = (list: readonly string[]): string[] => [...new Set(list)];

const entityOf = (doc: Needs, cluster: Cluster, id: string): Entity => {
  const written = ({ start, end }: Range): string => doc.text.slice(start, end);
  const name = written(cluster.name);
  const roles = cluster.roles.map(({ title, of, span }) => ({ title, ...(of === undefined ? {} : { of }), span }));
  return Object.freeze({
    id,
    rule: cluster.rule,
    certainty: cluster.type === 'other' ? 'guessed' : 'implied',
    type: cluster.type,
    name,
    aliases: unique(cluster.forms.map(written)).filter((form) => form !== name),
    mentions: cluster.mentions,
    roles,
  });
};

const run = (doc: Needs): Entity[] => {
  const lexicon = nameLexicon(doc.pack.names);
  if (lexicon.empty) return [];
  const pass: Pass = {
    doc,
    reader: nameReader(doc, lexicon),
    names: indexOf(doc.names),
    tags: doc.tags,
    clusters: newClusters(),
    groups: new Map(),
    definiteGroups: new Set(),
    memory: [],
    latest: undefined,
  };
  readThrough(pass);
  return pass.clusters.all
    .filter((cluster) => cluster.type !== 'group' || cluster.words.length > 1 || pass.definiteGroups.has(cluster))
    .map((cluster, index) => entityOf(doc, cluster, `e${index + 1}`));
};

/** Which names, titles and pronouns of one report mean the same person, body, place or group. */
export const entities: Stage<'tokens' | 'sentences' | 'tags' | 'casing' | 'names' | 'dateline', 'entities'> = {
  name: 'entities',
  needs: ['tokens', 'sentences', 'tags', 'casing', 'names', 'dateline'],
  adds: 'entities',
  run,
};
