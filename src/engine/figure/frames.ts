import type { Measure } from '../../model/index.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { SentenceParse } from '../syntax/parse.ts';
import { groupWith, sureObject, sureSubject } from './arcs.ts';
import type { Group, GroupDoc } from './groups.ts';
import type { Status } from './statuses.ts';

/** One group of people and what became of it, in one sentence. */
export type Frame = {
  readonly group: Group;
  readonly measure: Measure;
  readonly status?: Status;
  readonly rule: string;
  readonly implied: boolean;
  readonly negated: boolean;
  readonly unreal: boolean;
};

/** The text with a way to ask for the structure of the sentence, worked out only when it decides something. */
export type SceneDoc = GroupDoc & { readonly parse: () => SentenceParse | undefined };

/** A sentence with its groups and status words, as the linking rules see it. */
export type Scene = {
  readonly doc: SceneDoc;
  readonly sentence: Sentence;
  readonly groups: readonly Group[];
  readonly statuses: readonly Status[];
  readonly startsAt: ReadonlyMap<number, Group>;
  readonly endsAt: ReadonlyMap<number, Group>;
  /** Status words by the token they or their auxiliaries begin at, and by the one they end before. */
  readonly statusFrom: ReadonlyMap<number, Status>;
  readonly statusTo: ReadonlyMap<number, Status>;
};

const mapOf = <T>(all: readonly T[], key: (one: T) => number): ReadonlyMap<number, T> =>
  new Map(all.map((one) => [key(one), one]));

type Found = Pick<Scene, 'sentence' | 'groups' | 'statuses'>;

export const sceneOf = (doc: SceneDoc, { sentence, groups, statuses }: Found): Scene => ({
  doc,
  sentence,
  groups,
  statuses,
  startsAt: mapOf(groups, ({ first }) => first),
  endsAt: mapOf(groups, ({ end }) => end),
  statusFrom: mapOf(statuses, ({ from }) => from),
  statusTo: mapOf(statuses, ({ end }) => end),
});

const furthest = 24;
const farBack = 30;
const tokenAt = (scene: Scene, index: number): Token => scene.doc.tokens[index] as Token;

/** Start of an age or short apposition that ends at `end`: ", 24", ", 24,". The index itself when none stands there. */
const beforeAge = (scene: Scene, end: number): number => {
  let at = end;
  if (at > scene.sentence.first && tokenAt(scene, at - 1).text === ',') at -= 1;
  const number = at > scene.sentence.first ? tokenAt(scene, at - 1) : undefined;
  if (number?.kind === 'number' && at - 2 > scene.sentence.first && tokenAt(scene, at - 2).text === ',') return at - 2;
  return end;
};

/** "two men, a woman and a child were": the groups joined to this one on its left, nearest last. */
const joinedLeft = (scene: Scene, group: Group): readonly Group[] => {
  if (group.form === 'nobody') return [group];
  const { and } = scene.doc.pack.figures;
  const all = [group];
  let first = group.first;
  while (first > scene.sentence.first && all.length < 12) {
    const joint = tokenAt(scene, first - 1);
    if (joint.text !== ',' && !and.has(joint.lower)) break;
    let end = first - 1;
    if (and.has(joint.lower) && end > scene.sentence.first && tokenAt(scene, end - 1).text === ',') end -= 1;
    const before = scene.endsAt.get(end) ?? scene.endsAt.get(beforeAge(scene, end));
    if (!before || before.form === 'bare' || before.form === 'nobody') break;
    all.unshift(before);
    first = before.first;
  }
  return all;
};

/** "12 people, including three children": the group that the one behind "including" is a part of. */
export const wholeOf = ({ doc, endsAt }: Scene, group: Group): Group | undefined => {
  const including = doc.pack.figures.including.find((phrase) => {
    const parts = phrase.split(' ');
    return parts.every((part, offset) => doc.tokens[group.first - parts.length + offset]?.lower === part);
  });
  if (including === undefined) return undefined;
  for (let end = group.first - 1; end > group.first - farBack; end -= 1) {
    const whole = endsAt.get(end);
    if (whole?.quantity) return whole;
  }
  return undefined;
};

/** Has the group a status of its own right behind it, so that it is not the object of the one before? */
const hasOwn = (scene: Scene, group: Group): boolean => {
  const status = scene.statusFrom.get(group.end);
  return status !== undefined && status.word.side !== 'right' && (status.passive || status.word.side === 'both');
};

/** "killed a man, a woman and two children": the groups joined to this one on its right. */
const joinedRight = (scene: Scene, group: Group): readonly Group[] => {
  const { and } = scene.doc.pack.figures;
  const all = [group];
  let end = group.end;
  while (end < scene.sentence.last && all.length < 12) {
    let at = end;
    if (tokenAt(scene, at).text === ',') {
      at += 1;
      if (at + 1 < scene.sentence.last && tokenAt(scene, at).kind === 'number' && tokenAt(scene, at + 1).text === ',')
        at += 2;
    }
    if (at < scene.sentence.last && and.has(tokenAt(scene, at).lower)) at += 1;
    const next = at > end ? scene.startsAt.get(at) : undefined;
    if (!next || hasOwn(scene, next)) break;
    all.push(next);
    end = next.end;
  }
  return all;
};

/** "a car with two men was hit": a group behind such a preposition is not what the verb is about. */
const isGoverned = (scene: Scene, group: Group): boolean => {
  if (group.first === scene.sentence.first) return false;
  const { governing, gerund } = scene.doc.pack.figures;
  const { lower } = tokenAt(scene, group.first - 1);
  const object = gerund !== '' && scene.doc.tags[group.first - 1] === 'VERB' && lower.endsWith(gerund);
  return object || governing.has(lower);
};

/** Numbers and nouns without an article are subjects only right before their verb: "14 dead", "man shot". */
const near = (scene: Scene, group: Group, status: Status): boolean =>
  group.end === status.from || (group.noun?.plural === true && scene.groups[0] === group);

/** The group a status on its right is about: the nearest one not governed by a preposition; none across a stop. */
const subjectOf = (
  scene: Scene,
  status: Status,
  inherited: ReadonlyMap<Status, readonly Group[]>,
  reach = furthest,
): readonly Group[] | undefined => {
  const floor = Math.max(scene.sentence.first, status.from - reach);
  let fallback: Group | undefined;
  for (let end = status.from; end > floor; end -= 1) {
    const group = scene.endsAt.get(end);
    if (group && (group.form === 'bare' || group.form === 'noun') && !near(scene, group, status)) continue;
    const head = group && group.form !== 'bare' && group.form !== 'nobody' ? joinedLeft(scene, group)[0] : undefined;
    if (head && isGoverned(scene, head)) {
      fallback ??= group;
      end = head.first + 1;
      continue;
    }
    const whole =
      group &&
      joinedLeft(scene, group)
        .map((part) => wholeOf(scene, part))
        .find(Boolean);
    if (group) return joinedLeft(scene, whole ?? group);
    const earlier = scene.statusTo.get(end);
    const shared = earlier && inherited.get(earlier);
    if (shared) return shared;
    const { text } = tokenAt(scene, end - 1);
    if (text === ';' || text === ':') break;
  }
  return fallback && fallback.end > status.from - 8 ? joinedLeft(scene, fallback) : undefined;
};

/** "shot himself", "killed herself": the object is the subject. */
const isReflexive = (scene: Scene, status: Status): boolean =>
  scene.startsAt.get(status.end)?.pronoun?.reflexive === true;

/** The groups that are the object of a status: right behind it, adverbs apart. */
const objectOf = (scene: Scene, status: Status): readonly Group[] | undefined => {
  for (let at = status.end; at < Math.min(status.end + 3, scene.sentence.last); at += 1) {
    const group = scene.startsAt.get(at);
    if (group) return hasOwn(scene, group) ? undefined : joinedRight(scene, group);
    const tag = scene.doc.tags[at];
    if (tag !== 'ADV') return undefined;
  }
  return undefined;
};

const opensObject = new Set(['DET', 'NUM', 'PRON']);

/** "an officer shot a dog": somebody else's fate, and no person's. */
const hasOtherObject = (scene: Scene, status: Status): boolean =>
  status.end < scene.sentence.last && opensObject.has(scene.doc.tags[status.end] as string);

/** "shot his wife and then himself": the subject shares the fate of the object. */
const alsoSelf = (scene: Scene, groups: readonly Group[]): boolean => {
  const end = groups.at(-1)?.end ?? 0;
  return [1, 2, 3].some((gap) => scene.startsAt.get(end + gap)?.pronoun?.reflexive === true);
};

type Linked = { readonly groups: readonly Group[]; readonly rule: string };

type Linker = {
  readonly subject: (reach?: number) => readonly Group[] | undefined;
  readonly object: () => readonly Group[] | undefined;
};

/** Joined groups of words the parse names: a list as the words around it tell it, when one of them is in it. */
const named = (scene: Scene, words: readonly number[]): readonly Group[] | undefined => {
  const groups = words.flatMap((word) => groupWith(scene, word) ?? []);
  const [last] = groups.slice(-1);
  if (!last) return undefined;
  const left = joinedLeft(scene, last);
  return [...groups.filter((group) => !left.includes(group)), ...left];
};

/**
 * The parse is asked only where it may decide: people stand before the status word, and no number of its own as in
 * "two were killed and | 31 injured".
 */
const isOpen = ({ groups }: Scene, status: Status, found: readonly Group[] | undefined): boolean =>
  groups[0] !== undefined &&
  groups[0].first < status.first &&
  found?.some(({ form, end }) => form === 'bare' && end === status.from) !== true;

/** The people before a status word by the words around, unless the parse is sure of others, or of a thing. */
const agreedSubject = (scene: Scene, status: Status, found: readonly Group[] | undefined) => {
  const subject = isOpen(scene, status, found) ? sureSubject(scene, status) : undefined;
  if (!subject) return found;
  const own = named(scene, subject.words);
  if (own) return found && own.some((group) => found.includes(group)) ? found : own;
  return found?.every((group) => subject.holds(group)) === true ? found : undefined;
};

const linker = (scene: Scene, status: Status, inherited: ReadonlyMap<Status, readonly Group[]>): Linker => ({
  subject: (reach) => agreedSubject(scene, status, subjectOf(scene, status, inherited, reach)),
  object: () => {
    const found = objectOf(scene, status);
    if (found) return found;
    const group = sureObject(scene, status);
    return group && !hasOwn(scene, group) ? joinedRight(scene, group) : undefined;
  },
});

const link = (scene: Scene, status: Status, inherited: ReadonlyMap<Status, readonly Group[]>): Linked | undefined => {
  const { side } = status.word;
  const { subject, object } = linker(scene, status, inherited);
  const as = (rule: string, groups: readonly Group[] | undefined): Linked | undefined => groups && { groups, rule };
  if (side === 'toll') return undefined;
  if (isReflexive(scene, status)) return as('reflexive', subject());
  if (side === 'right') return as('object', object());
  if (side === 'left') return as('subject', subject());
  if (status.passive) return as('passive', subject());
  const told = object();
  if (told && alsoSelf(scene, told)) return as('object', [...told, ...(subject() ?? [])]);
  if (told) return as('object', told);
  if (status.active || hasOtherObject(scene, status)) return undefined;
  return as('participle', subject(3));
};

const weight: Readonly<Partial<Record<Measure, number>>> = { killed: 3, injured: 2, casualties: 1 };

/** One frame a group: killed outweighs injured, injured outweighs "shot". */
const strongest = (frames: readonly Frame[]): readonly Frame[] => {
  const best = new Map<Group, Frame>();
  for (const frame of frames) {
    const held = best.get(frame.group);
    if (!held || (weight[frame.measure] ?? 0) > (weight[held.measure] ?? 0)) best.set(frame.group, frame);
  }
  return [...best.values()].sort((a, b) => a.group.first - b.group.first);
};

/** "12 deaths", "no injuries", "claimed 12 lives": the noun itself says what is counted. */
const byNoun = (scene: Scene): readonly Frame[] =>
  scene.groups.flatMap((group) =>
    group.counted && group.quantity
      ? [
          {
            group,
            measure: group.counted,
            rule: 'counted-noun',
            implied: false,
            negated: false,
            unreal: false,
          },
        ]
      : [],
  );

/** "1,300 injured officers", "the two dead men": a status word inside the group gives the measure. */
const byAdjective = (scene: Scene): readonly Frame[] => {
  const { adjectives } = scene.doc.pack.figures;
  return scene.groups.flatMap((group) => {
    if (group.counted || !group.quantity || group.form === 'nobody') return [];
    for (let at = group.nounFirst; at < group.end - 1; at += 1) {
      const measure = adjectives.get(tokenAt(scene, at).lower);
      if (measure) return [{ group, measure, rule: 'adjective', implied: false, negated: false, unreal: false }];
    }
    return [];
  });
};

/** "the man's death", "Ann Example's killing". */
const byFate = (scene: Scene): readonly Frame[] => {
  const { possessive, fates } = scene.doc.pack.figures;
  return scene.groups.flatMap((group) => {
    const owns = group.pronoun?.possessive === true || scene.doc.tokens[group.end]?.lower === possessive;
    if (group.counted || !owns) return [];
    const last = Math.min(group.end + 4, scene.sentence.last);
    for (let at = group.end; at < last; at += 1) {
      const measure = fates.get(tokenAt(scene, at).lower);
      if (measure) return [{ group, measure, rule: 'possessive', implied: false, negated: false, unreal: false }];
    }
    return [];
  });
};

/** Every group of a sentence whose fate the sentence tells, with the rule that linked the two. */
export const framesOf = (scene: Scene): readonly Frame[] => {
  const inherited = new Map<Status, readonly Group[]>();
  const frames: Frame[] = [...byNoun(scene), ...byFate(scene), ...byAdjective(scene)];
  for (const status of scene.statuses) {
    const linked = link(scene, status, inherited);
    if (!linked) continue;
    if (linked.rule !== 'object') inherited.set(status, linked.groups);
    for (const group of linked.groups) {
      if (group.counted) continue;
      frames.push({
        group,
        measure: status.word.measure,
        status,
        rule: linked.rule,
        implied: status.word.implied === true,
        negated: status.negated,
        unreal: status.unreal,
      });
    }
  }
  return strongest(frames);
};
