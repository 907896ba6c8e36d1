import type { EventTypeId } from '../../model/event-types/index.ts';
import type { Arcs } from './arcs.ts';
import { arcsOf, mayBeObject, mayHang } from './arcs.ts';
import { categoryOf } from './category.ts';
import { markedRoles } from './marked.ts';
import { withArcs } from './mood-arcs.ts';
import type { Found, Frame, Place } from './parts.ts';
import { hasWord, isEmpty, lowerAt, parts } from './parts.ts';
import type { NounPhrase } from './phrases.ts';
import type { Candidate } from './recognise.ts';
import type { Right } from './right.ts';
import { rightOf } from './right.ts';
import { happenings, instruments, objectRole, ofRole } from './roles.ts';
import type { VerbGroup } from './verb-group.ts';
import { groupOf } from './verb-group.ts';

/** Acts told without an object: "police fired". */
const firing: ReadonlySet<EventTypeId> = new Set<EventTypeId>([
  'attack',
  'bombing',
  'protest-intervention',
  'raid',
  'shelling',
  'shooting',
  'use-of-force',
]);

const isForce = (place: Place, { subject }: VerbGroup): boolean => {
  const category = subject && categoryOf(place.view, place.phrases, subject);
  return category !== undefined && (category === 'police' || category === 'military' || category === 'militant');
};

/** "one person killed on the spot", "four youths arrested": a participle without auxiliary whose subject suffers it. */
const isReduced = (place: Place, candidate: Candidate, group: VerbGroup, right: Right): boolean => {
  if (group.passive || group.auxiliaries.some((word) => !place.view.words.clauses.perfectAux.has(word))) return false;
  const forms = place.view.words.verbs.get(lowerAt(place, candidate.first));
  if (right.objects.length > 0 || candidate.restFirst !== undefined) return false;
  if (firing.has(candidate.trigger.type) && isForce(place, group)) return false;
  if (candidate.trigger.effect !== undefined && ofRole(candidate.trigger.type) === 'target') return true;
  return forms?.has('participle') === true && right.marked[0]?.[0] === 'by';
};

/** "The army and the police arrested …": the subject with those joined before it, unless a verb stands before them. */
const subjects = (place: Place, subject: NounPhrase): readonly NounPhrase[] => {
  const { view, phrases, sentence } = place;
  const all = [subject];
  let { first } = subject;
  for (let step = 0; step < 3; step += 1) {
    let at = first - 1;
    if (at > sentence.first && view.tags[at] === 'CCONJ') at -= 1;
    else if (step === 0 || lowerAt(place, at) !== ',') break;
    else at -= 1;
    const before = phrases.at(at);
    if (!before || before.last !== at + 1 || isEmpty(place, before)) break;
    const tag = view.tags[before.first - 1];
    if (before.first > sentence.first && (tag === 'VERB' || tag === 'ADP' || tag === 'AUX')) break;
    all.unshift(before);
    ({ first } = before);
  }
  return all;
};

/** "used batons", "threw a bomb": the means is part of the trigger. */
const meansIn = (place: Place, { first, last }: Candidate): readonly Found[] => {
  for (let at = last - 1; at > first; at -= 1) {
    const category = place.view.words.categories.get(lowerAt(place, at));
    if (category !== undefined && instruments.has(category) && !happenings.has(category))
      return [{ role: 'instrument', phrase: { first: at, last: at + 1, head: at } }];
  }
  return [];
};

/** Where the parse is sure of a phrase, it decides; of the others the words around do, as far as no sure arc speaks against. */
const agreeing = (place: Place, candidate: Candidate, right: Right, arcs: Arcs | undefined): Right => {
  if (!arcs) return right;
  const heads = new Set(arcs.marked.flatMap(([, group]) => group.map(({ head }) => head)));
  const others = right.marked.filter(
    ([, [first]]) => first && !heads.has(first.head) && mayHang(place, first, candidate),
  );
  const asked = objectRole(candidate.trigger.type) === 'recipient';
  const named = arcs.objects.filter((one) => !isEmpty(place, one));
  const objects = named.length > 0 ? named : right.objects.filter((one) => mayBeObject(place, one, asked));
  return { objects, marked: [...arcs.marked, ...others] };
};

const subjectsOf = (place: Place, group: VerbGroup, arcs: Arcs | undefined): readonly NounPhrase[] => {
  if (arcs && arcs.subjects.length > 0) return arcs.subjects.filter((one) => !isEmpty(place, one));
  return group.subject && !isEmpty(place, group.subject) ? subjects(place, group.subject) : [];
};

const asObjects = (place: Place, type: EventTypeId, objects: readonly NounPhrase[]): readonly Found[] =>
  objects
    .filter((phrase) => hasWord(place, phrase) || objects.length === 1)
    .map((phrase) => {
      const category = categoryOf(place.view, place.phrases, phrase);
      const means = category !== undefined && instruments.has(category);
      return { role: means ? 'instrument' : objectRole(type), phrase };
    });

/** The object in the gap of "set ~ on fire". */
const inGap = ({ phrases }: Place, { last, restFirst = last }: Candidate): NounPhrase | undefined =>
  restFirst === last ? undefined : phrases.at(last);

export const verbal = (place: Place, candidate: Candidate): Frame => {
  const { type } = candidate.trigger;
  const arcs = type === 'other' ? undefined : arcsOf(place, candidate.first, candidate);
  const plain = groupOf(place, candidate.first);
  const read = type === 'other' ? plain : withArcs(place, candidate.first, plain);
  const gap = inGap(place, candidate);
  const around = rightOf(place, candidate.restLast ?? candidate.last, gap === undefined);
  const right = agreeing(place, candidate, around, arcs);
  const subject = arcs?.subjects[0] ?? read.subject;
  const group = { ...read, ...(subject ? { subject } : {}), passive: arcs?.passive ?? read.passive };
  const passive = group.passive || isReduced(place, candidate, group, right);
  const objects = gap ? [gap] : passive ? [] : right.objects;
  const found: Found[] = [
    ...subjectsOf(place, group, arcs).map((phrase) => ({
      role: passive ? objectRole(type) : ('actor' as const),
      phrase,
    })),
    ...asObjects(place, type, objects),
    ...markedRoles(place, candidate, right, false, objects.length > 0 || passive),
    ...meansIn(place, candidate),
  ];
  return { parts: parts(place, candidate, found), group: { ...group, passive } };
};

/** A premodifier: "the detained activists", "the murdered priest" name whom it was done to. */
export const premodifier = (place: Place, candidate: Candidate): Frame | undefined => {
  const phrase = place.phrases.at(candidate.first);
  if (!phrase || phrase.head <= candidate.first || candidate.trigger.pos !== 'verb') return undefined;
  const target = { first: phrase.first, last: phrase.last, head: phrase.head };
  return {
    parts: parts(place, candidate, [{ role: objectRole(candidate.trigger.type), phrase: target }]),
    nominal: phrase,
  };
};

/** "fire was opened on the crowd by soldiers": the verb stands behind its noun. */
export const turned = (place: Place, candidate: Candidate): Frame => {
  const verb = candidate.restFirst ?? candidate.last;
  const group = groupOf(place, verb);
  const right = rightOf(place, verb + 1, false);
  const nominal = place.phrases.at(candidate.first);
  return {
    parts: parts(place, candidate, markedRoles(place, candidate, right, false, false)),
    group,
    ...(nominal ? { nominal } : {}),
  };
};
