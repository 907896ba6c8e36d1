import type { Span } from '../../model/index.ts';
import type { Token } from '../../text/tokens.ts';
import type { Doc } from '../doc.ts';
import type { Frame, Scene } from '../figure/frames.ts';
import { wholeOf } from '../figure/frames.ts';
import type { Group } from '../figure/groups.ts';
import { toldIn } from '../figure/scenes.ts';
import type { Fate, Register, Someone, Traits } from './register.ts';
import { admit, enrich, fateOf, fits, likeliest, referent, suffer } from './register.ts';

/** More people than this are told by figures alone: no one is told apart among hundreds. */
const mostTold = 40;

type Place = {
  readonly doc: Doc;
  readonly scene: Scene;
  readonly sentence: number;
  readonly segment: number;
  readonly register: Register;
  /** Whom this sentence has just spoken of, and where: a second "a man" close by is somebody else. */
  readonly just: Map<Someone, { readonly end: number; readonly words: string }>;
};

const spanOf = ({ doc }: Place, group: Group): Span => ({
  start: (doc.tokens[group.first] as Token).start,
  end: (doc.tokens[group.end - 1] as Token).end,
});

const traitsOf = ({ doc }: Place, group: Group): Traits => {
  const sex = group.noun?.sex ?? group.pronoun?.sex;
  const name = group.name && doc.text.slice(group.name.start, group.name.end);
  const surname = group.name && surnameOf(doc, group);
  return {
    ...(name === undefined ? {} : { name }),
    ...(surname === undefined ? {} : { surname }),
    ...(group.age === undefined ? {} : { age: group.age }),
    ...(sex === undefined ? {} : { sex }),
  };
};

/** Last word of a name that is no suffix: "Example" of "John Example Jr.". */
const surnameOf = (doc: Doc, group: Group): string => {
  const { first, last } = group.name as NonNullable<Group['name']>;
  for (let at = last - 1; at > first; at -= 1) {
    const { lower } = doc.tokens[at] as Token;
    if (lower.length > 2 && !doc.pack.incidents.nameSuffixes.has(lower)) return lower;
  }
  return (doc.tokens[first] as Token).lower;
};

const meet = (place: Place, group: Group, traits: Traits): Someone =>
  admit(place.register, traits, {
    span: spanOf(place, group),
    sentence: place.sentence,
    segment: place.segment,
  });

/** A second, third, another: somebody besides those with this fate already. */
const furtherOf = ({ doc }: Place, group: Group): number => {
  const word = (doc.tokens[group.nounFirst] as Token | undefined)?.lower ?? '';
  return doc.pack.figures.further.get(word) ?? 0;
};

const victims = (place: Place): number =>
  place.register.people.filter((person) => person.segment === place.segment && person.fate !== undefined).length;

/** Headlines run into the first sentence: beyond some words, or in the same words again, it may be the same man. */
const closeBy = 15;
const joined = 4;

const wordsOf = ({ doc }: Place, group: Group): string => {
  const { lower } = doc.tokens[group.end - 1] as Token;
  return `${String(group.quantity?.min)} ${lower}`;
};

const nobody: ReadonlySet<Someone> = new Set();

/** Whom a mention cannot mean, because its sentence has just spoken of them as others. */
const takenFor = (place: Place, group: Group): ReadonlySet<Someone> => {
  const words = wordsOf(place, group);
  const taken = new Set<Someone>();
  for (const [person, said] of place.just) {
    const gap = group.first - said.end;
    const again = said.words === words && !group.other && gap > joined;
    if (gap < closeBy && !again) taken.add(person);
  }
  return taken;
};

/** "shot four people, killing one": a bare number behind people shot in the same sentence counts some of them. */
const isPart = ({ just }: Place, group: Group, fate: Fate, count: number): boolean => {
  if (group.form !== 'bare' || fate === 'shot' || group.other) return false;
  return [...just.keys()].filter((person) => person.fate === 'shot').length > count;
};

/** The people of a group of `count`, told to have met a fate: those known that fit, then new ones. */
const countIn = (place: Place, group: Group, fate: Fate, count: number, { implied, status }: Frame): void => {
  const traits = traitsOf(place, group);
  const further = furtherOf(place, group);
  const part = group.ofThem || status?.word.part === true || isPart(place, group, fate, count);
  const fresh = group.other && group.form === 'one' && further > victims(place);
  const taken = new Set(part ? [] : takenFor(place, group));
  for (let number = 0; number < count; number += 1) {
    const search = { segment: place.segment, implied, taken };
    const known = fresh ? undefined : likeliest(place.register, traits, fate, search);
    const person = known ?? meet(place, group, traits);
    enrich(person, traits, place.sentence);
    suffer(person, fate, implied);
    taken.add(person);
    place.just.set(person, { end: group.end, words: wordsOf(place, group) });
  }
};

/**
 * A person spoken of by name, pronoun or "the man" meets a fate. Names keep to their bearer and may be given to somebody
 * nameless so far; "he" and "the man" are rather a victim known already than whoever was spoken of last.
 */
const single = (place: Place, group: Group, fate: Fate, { implied, status, rule }: Frame): void => {
  const traits = traitsOf(place, group);
  const self = rule === 'reflexive' || status?.word.self === true;
  const taken = group.form !== 'name' && !group.owned && !self ? nobody : takenFor(place, group);
  const known = referent(place.register, traits, place.segment, taken);
  const named = traits.surname !== undefined;
  const keeps = named && known?.fate !== undefined;
  const search = { segment: place.segment, implied, taken };
  const open = keeps ? undefined : likeliest(place.register, traits, fate, search);
  const merged = open !== undefined && !(named && open.surname !== undefined && open !== known);
  const person = merged ? open : whoElse(place, group, traits, { known, taken });
  if (!person) return;
  if (merged && named && known && known !== open) absorb(place.register, known, open);
  enrich(person, traits, place.sentence);
  suffer(person, fate, implied);
  place.just.set(person, { end: group.end, words: wordsOf(place, group) });
};

type Guess = { readonly known: Someone | undefined; readonly taken: ReadonlySet<Someone> };

/** Nobody with that fate fits: "he" is the victim seen last, else who was spoken of last; "his wife" is new. */
const whoElse = (place: Place, group: Group, traits: Traits, { known, taken }: Guess): Someone | undefined => {
  if (group.owned || (!known && group.form !== 'pronoun')) return meet(place, group, traits);
  if (traits.surname !== undefined) return known;
  const { segment, register } = place;
  const hurt = register.people.filter(
    (person) => person.segment === segment && person.fate && !taken.has(person) && fits(person, traits),
  );
  return hurt.sort((a, b) => b.seen - a.seen)[0] ?? known;
};

/** Two entries of the register turn out to be one person. */
const absorb = (register: Register, from: Someone, into: Someone): void => {
  if (!fits(into, from)) return;
  enrich(into, from, Math.max(from.seen, into.seen));
  for (const status of from.statuses) into.statuses.add(status);
  register.people.splice(register.people.indexOf(from), 1);
};

/** "the victims were taken to hospital": all of whom no fate is told yet. */
const allOf = (place: Place, fate: Fate): void => {
  for (const person of place.register.people)
    if (person.segment === place.segment && person.fate === 'shot') suffer(person, fate, true);
};

const tellFate = (place: Place, group: Group, frame: Frame, fate: Fate): void => {
  const { quantity } = group;
  const many = group.noun?.plural === true || group.pronoun?.plural === true;
  if (group.form === 'counted' || group.form === 'bare' || group.form === 'one' || group.form === 'noun') {
    const count = quantity?.min ?? 0;
    if (count > 0 && count <= mostTold) countIn(place, group, fate, count, frame);
  } else if (group.form === 'definite' && many) allOf(place, fate);
  else if (group.form === 'pronoun' && many) allOf(place, fate);
  else if (group.form !== 'nobody') single(place, group, fate, frame);
};

const isSuspect = ({ statuses }: Someone): boolean => statuses.has('suspect') || statuses.has('arrested');

/** A group without a fate only becomes known, so that "he" and "the man" may point back at it. */
const mention = (place: Place, group: Group): Someone | undefined => {
  const singular = group.form === 'name' || (group.form === 'one' && group.noun) || group.form === 'definite';
  if (!singular || group.noun?.plural === true) return undefined;
  const traits = traitsOf(place, group);
  const known =
    group.form === 'one' && traits.surname === undefined ? undefined : referent(place.register, traits, place.segment);
  const suspected = group.noun?.category === 'suspect' && known !== undefined && !isSuspect(known);
  const stays = known && !suspected;
  const person = stays ? known : group.form === 'definite' && !suspected ? undefined : meet(place, group, traits);
  if (person) enrich(person, traits, place.sentence);
  if (group.noun?.category === 'suspect') person?.statuses.add('suspect');
  return person;
};

const read = (place: Place, group: Group, frame: Frame | undefined): void => {
  const fate = frame && !frame.negated && !frame.unreal ? fateOf(frame.measure) : undefined;
  if (frame && fate) {
    if (!wholeOf(place.scene, group)) tellFate(place, group, frame, fate);
    return;
  }
  const person = mention(place, group);
  if (frame?.measure === 'arrested' && !frame.negated && !frame.unreal) person?.statuses.add('arrested');
};

/** A list of names as long as a directory tells nobody's story. */
const mostPeople = 400;

/** Everybody the report tells apart, sentence by sentence; `segments` gives each sentence its incident. */
export const peopleOf = (doc: Doc, segments: readonly number[]): readonly Someone[] => {
  const register: Register = { people: [] };
  toldIn(doc).forEach(({ scene, frames }, sentence) => {
    const segment = segments[sentence] ?? 0;
    const place: Place = { doc, scene, sentence, segment, register, just: new Map() };
    const byGroup = new Map(frames.map((frame) => [frame.group, frame]));
    for (const group of scene.groups) if (register.people.length < mostPeople) read(place, group, byGroup.get(group));
  });
  return register.people;
};
