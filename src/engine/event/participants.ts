import type { EventTypeId } from '../../model/event-types/index.ts';
import type { Participant } from '../../model/index.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { categoryOf, isPerson, widened } from './category.ts';
import type { NounPhrase, Phrases } from './phrases.ts';
import { owns } from './phrases.ts';
import type { Candidate } from './recognise.ts';
import { happenings, instruments, objectRole, ofRole, toRole, withRole } from './roles.ts';
import type { Role } from './roles.ts';
import type { VerbGroup } from './verb-group.ts';
import { groupOf } from './verb-group.ts';
import type { View } from './view.ts';

export type Part = {
  readonly role: Role;
  readonly phrase: NounPhrase;
  readonly category?: string;
  readonly effect?: Participant['effect'];
};
export type Frame = {
  readonly parts: readonly Part[];
  /** The verb that tells it: the trigger itself, or the light verb that carries the noun. */
  readonly group?: VerbGroup;
  /** The phrase of a nominal trigger. */
  readonly nominal?: NounPhrase;
  /** Where the verb stands that governs a nominal trigger: "denied the attack". */
  readonly governor?: number;
};

type Place = { readonly view: View; readonly sentence: Sentence; readonly phrases: Phrases };
type Found = { readonly role: Role; readonly phrase: NounPhrase };

const reach = 24;
const lowerAt = ({ view, sentence }: Place, index: number): string =>
  index >= sentence.first && index < sentence.last ? (view.tokens[index] as Token).lower : '';

const isEmpty = (place: Place, phrase: NounPhrase): boolean =>
  place.view.words.clauses.empty.has(lowerAt(place, phrase.head)) || place.view.inTime[phrase.head] === 1;

const hasWord = (place: Place, phrase: NounPhrase): boolean => {
  for (let index = phrase.first; index < phrase.last; index += 1)
    if (place.view.tokens[index]?.kind === 'word') return true;
  return false;
};

/** The phrase and those joined to it by commas and "and", unless a verb follows: that one is the next clause's subject. */
const joined = (place: Place, phrase: NounPhrase): readonly NounPhrase[] => {
  const { view, sentence, phrases } = place;
  const all = [phrase];
  let last = widened(view, phrases, phrase).last;
  for (let step = 0; step < 6 && last < sentence.last; step += 1) {
    let at = last;
    const comma = lowerAt(place, at) === ',';
    if (comma) at += 1;
    const and = view.tags[at] === 'CCONJ';
    if (and) at += 1;
    const next = comma || and ? phrases.at(at) : undefined;
    if (!next || next.first !== at || isEmpty(place, next)) break;
    const { last: end } = widened(view, phrases, next);
    const behind = view.tags[end];
    if (behind === 'VERB' || behind === 'AUX') break;
    if (comma && !and && view.tags[end] !== 'CCONJ' && lowerAt(place, end) !== ',') break;
    all.push(next);
    last = end;
  }
  return all;
};

type Right = {
  readonly objects: readonly NounPhrase[];
  readonly marked: readonly (readonly [string, readonly NounPhrase[]])[];
};

/** What stands behind a trigger up to the end of its clause: the object and the prepositional groups. */
const rightOf = (place: Place, from: number, withObject: boolean): Right => {
  const { view, sentence, phrases } = place;
  const { marks, breaks, relatives } = view.words.clauses;
  const objects: NounPhrase[] = [];
  const marked: (readonly [string, readonly NounPhrase[]])[] = [];
  let open = withObject;
  let at = from;
  while (at < sentence.last && at - from < reach) {
    const word = lowerAt(place, at);
    const mark = Object.hasOwn(marks, word) ? marks[word] : undefined;
    const phrase = phrases.at(at);
    if (mark !== undefined && !phrase) {
      const next = phrases.at(at + 1);
      if (next) {
        const group = joined(place, next);
        marked.push([mark, group]);
        at = Math.max(at + 2, (group.at(-1) as NounPhrase).last);
        open = false;
        continue;
      }
    }
    if (phrase && open && (phrase.first === at || at === from) && !isEmpty(place, phrase)) {
      for (const one of joined(place, { ...phrase, first: at })) objects.push(one);
      at = widened(view, phrases, objects.at(-1) as NounPhrase).last;
      open = false;
      continue;
    }
    if (phrase) {
      at = Math.max(at + 1, phrase.last);
      continue;
    }
    const tag = view.tags[at];
    if (
      tag === 'VERB' ||
      tag === 'CCONJ' ||
      tag === 'PUNCT' ||
      tag === 'SCONJ' ||
      breaks.has(word) ||
      relatives.has(word) ||
      (tag === 'AUX' && at > from)
    )
      break;
    if (tag === 'PART') break;
    if (tag === 'ADP') open = false;
    at += 1;
  }
  return { objects, marked };
};

const partners = (type: EventTypeId, groups: readonly NounPhrase[]): readonly Found[] =>
  groups.map((phrase, index) => ({
    role: index === 0 || type === 'talks' || type === 'agreement' ? 'actor' : 'target',
    phrase,
  }));

const markedRoles = (
  place: Place,
  candidate: Candidate,
  { marked }: Right,
  nominal: boolean,
  hasTarget: boolean,
): readonly Found[] => {
  const { type, effect } = candidate.trigger;
  const { view, phrases } = place;
  let target = hasTarget;
  return marked.flatMap(([mark, group]): readonly Found[] => {
    const [first] = group as [NounPhrase];
    if (isEmpty(place, first)) return [];
    const category = categoryOf(view, phrases, first);
    const isMeans = category !== undefined && instruments.has(category);
    const give = (role: Role | undefined): readonly Found[] =>
      role === undefined ? [] : group.map((phrase) => ({ role, phrase }));
    if (isMeans && (mark === 'with' || mark === 'by' || mark === 'of')) return give('instrument');
    if (mark === 'by') return give('actor');
    if (mark === 'between') return partners(type, group);
    if (mark === 'of' && nominal) return give(effect === undefined ? ofRole(type) : 'target');
    if (mark === 'with') return give(withRole(type));
    if (mark === 'to') return give(toRole(type));
    if (mark === 'target' && !target && effect === undefined) {
      target = true;
      return hasWord(place, first) ? give('target') : [];
    }
    return [];
  });
};

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

const verbal = (place: Place, candidate: Candidate): Frame => {
  const { type } = candidate.trigger;
  const group = groupOf(place, candidate.first);
  const gapObject =
    candidate.restFirst === undefined || candidate.restFirst === candidate.last
      ? undefined
      : place.phrases.at(candidate.last);
  const right = rightOf(place, candidate.restLast ?? candidate.last, gapObject === undefined);
  const passive = group.passive || isReduced(place, candidate, group, right);
  const found: Found[] = [];
  if (group.subject && !isEmpty(place, group.subject))
    for (const phrase of subjects(place, group.subject))
      found.push({ role: passive ? objectRole(type) : 'actor', phrase });
  const objects = gapObject ? [gapObject] : passive ? [] : right.objects;
  for (const phrase of objects) {
    const category = categoryOf(place.view, place.phrases, phrase);
    const means = category !== undefined && instruments.has(category);
    if (hasWord(place, phrase) || objects.length === 1)
      found.push({ role: means ? 'instrument' : objectRole(type), phrase });
  }
  found.push(
    ...markedRoles(place, candidate, right, false, objects.length > 0 || passive),
    ...meansIn(place, candidate),
  );
  return { parts: parts(place, candidate, found), group: { ...group, passive } };
};

/** "police firing", "Ankara's raids": who does it stands before the noun. */
const ownerOf = (place: Place, candidate: Candidate, nominal: NounPhrase): readonly Found[] => {
  const { view, phrases, sentence } = place;
  const before = phrases.at(nominal.first - 2);
  if (before && owns(view, before, sentence.last) && before.last === nominal.first - 1)
    return isEmpty(place, before) ? [] : [{ role: 'actor', phrase: before }];
  for (let at = candidate.last - 2; at >= nominal.first; at -= 1) {
    const category = view.words.categories.get(lowerAt(place, at));
    const phrase = { first: at, last: at + 1, head: at };
    if (category !== undefined && instruments.has(category)) return [{ role: 'instrument', phrase }];
    if (at < candidate.first && view.doers.has((view.tokens[at] as Token).start))
      return [{ role: 'actor', phrase: { first: at, last: candidate.first, head: at } }];
    if (category !== undefined && isPerson(category) && view.tags[at] !== 'ADJ') return [{ role: 'actor', phrase }];
  }
  return [];
};

/** The light verb that carries a noun: "launched an attack", "fire was opened". */
const carrier = (place: Place, nominal: NounPhrase): number | undefined => {
  const { view, sentence } = place;
  for (let at = nominal.first - 1; at >= sentence.first && nominal.first - at < 4; at -= 1) {
    if (view.tags[at] === 'VERB') return at;
    if (view.tags[at] !== 'ADP' && view.tags[at] !== 'ADV') break;
  }
  return undefined;
};

/** The verb of which the noun is the passive subject: "an attack was carried out by rebels". */
const passiveCarrier = (place: Place, nominal: NounPhrase): number | undefined => {
  const { view, sentence } = place;
  let auxiliary = false;
  for (let at = nominal.last; at < sentence.last && at - nominal.last < 6; at += 1) {
    const tag = view.tags[at];
    if (tag === 'AUX') auxiliary = true;
    else if (tag === 'VERB') return auxiliary ? at : undefined;
    else if (tag !== 'ADV' && tag !== 'PART') return undefined;
  }
  return undefined;
};

/** The phrase of a nominal trigger; "any use of force" begins where its first noun does. */
const nominalOf = ({ phrases }: Place, { first, last }: Candidate): NounPhrase => ({
  first: phrases.at(first)?.first ?? first,
  last: phrases.at(last - 1)?.last ?? last,
  head: phrases.at(last - 1)?.head ?? last - 1,
});

const nominalFrame = (place: Place, candidate: Candidate): Frame => {
  const { view } = place;
  const nominal = nominalOf(place, candidate);
  const found: Found[] = [...ownerOf(place, candidate, nominal)];
  const right = rightOf(place, Math.max(candidate.last, nominal.last), false);
  const verb = carrier(place, nominal);
  const light = verb !== undefined && view.words.light.has(lowerAt(place, verb));
  const group = light ? groupOf(place, verb) : undefined;
  if (group?.subject && !group.passive && !isEmpty(place, group.subject) && !found.some(({ role }) => role === 'actor'))
    found.push({ role: 'actor', phrase: group.subject });
  const done = verb === undefined ? passiveCarrier(place, nominal) : undefined;
  found.push(...markedRoles(place, candidate, right, true, false));
  if (done !== undefined && view.words.light.has(lowerAt(place, done))) {
    const behind = rightOf(place, done + 1, false);
    found.push(...markedRoles(place, candidate, behind, false, true).filter(({ role }) => role === 'actor'));
    return { parts: parts(place, candidate, found), nominal, group: groupOf(place, done) };
  }
  return {
    parts: parts(place, candidate, found),
    nominal,
    ...(group ? { group } : {}),
    ...(verb === undefined || light ? {} : { governor: verb }),
  };
};

/** A premodifier: "the detained activists", "the murdered priest" name whom it was done to. */
const premodifier = (place: Place, candidate: Candidate): Frame | undefined => {
  const phrase = place.phrases.at(candidate.first);
  if (!phrase || phrase.head <= candidate.first || candidate.trigger.pos !== 'verb') return undefined;
  const target = { first: phrase.first, last: phrase.last, head: phrase.head };
  return {
    parts: parts(place, candidate, [{ role: objectRole(candidate.trigger.type), phrase: target }]),
    nominal: phrase,
  };
};

const parts = (place: Place, { trigger }: Candidate, found: readonly Found[]): readonly Part[] => {
  const { view, phrases } = place;
  const taken = new Set<number>();
  return found.flatMap(({ role, phrase }) => {
    if (taken.has(phrase.head)) return [];
    taken.add(phrase.head);
    const category = categoryOf(view, phrases, phrase);
    return [
      {
        role,
        phrase: widened(view, phrases, phrase),
        ...(category === undefined ? {} : { category }),
        ...(role === 'target' && trigger.effect !== undefined ? { effect: trigger.effect } : {}),
      },
    ];
  });
};

/** "fire was opened on the crowd by soldiers": the verb stands behind its noun. */
const turned = (place: Place, candidate: Candidate): Frame => {
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

/** Who takes part in what a trigger tells, by the clause around it. */
export const frameOf = (view: View, sentence: Sentence, phrases: Phrases, candidate: Candidate): Frame => {
  const place = { view, sentence, phrases };
  if (candidate.passive === true) return turned(place, candidate);
  if (candidate.trigger.pos === 'noun') return nominalFrame(place, candidate);
  if (candidate.trigger.pos === 'phrase') {
    const verb = firstVerb(view, candidate);
    return verb === undefined
      ? nominalFrame(place, candidate)
      : withInner(place, candidate, verbal(place, { ...candidate, first: verb }));
  }
  return premodifier(place, candidate) ?? verbal(place, candidate);
};

/** The verb of a fixed phrase: "did not respond" is told by "respond", "stood by" by "stood". */
const firstVerb = (view: View, { first, last }: Candidate): number | undefined => {
  for (let at = first; at < last; at += 1) if (view.tags[at] === 'VERB') return at;
  for (let at = first; at < last; at += 1) if (view.tags[at] === 'AUX') return at;
  return undefined;
};

/** "killed in police firing": the doer stands within the fixed phrase. */
const withInner = (place: Place, candidate: Candidate, frame: Frame): Frame => {
  const whole = { first: candidate.first, last: candidate.last, head: candidate.last - 1 };
  const inner = ownerOf(place, candidate, whole).filter(({ role }) => role === 'actor');
  if (inner.length === 0) return frame;
  const others = frame.parts.map((part) => (part.role === 'actor' ? { ...part, role: 'target' as const } : part));
  return { ...frame, parts: [...others, ...parts(place, candidate, inner)] };
};
