import { arcsOf, marksOf, mayHang } from './arcs.ts';
import { isPerson } from './category.ts';
import { markedRoles } from './marked.ts';
import type { Found, Frame, Place } from './parts.ts';
import { isEmpty, lowerAt, parts } from './parts.ts';
import type { NounPhrase } from './phrases.ts';
import { owns } from './phrases.ts';
import type { Candidate } from './recognise.ts';
import type { Right } from './right.ts';
import { rightOf } from './right.ts';
import { instruments } from './roles.ts';
import type { Token } from '../../text/tokens.ts';
import { groupOf } from './verb-group.ts';

/** "police firing", "Ankara's raids": who does it stands before the noun. */
export const ownerOf = (place: Place, candidate: Candidate, nominal: NounPhrase): readonly Found[] => {
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

/** The verb that the parse is sure to have the noun as its object, or as its subject in the passive. */
const verbAbove = (
  place: Place,
  { last }: Candidate,
): { readonly verb?: number; readonly done?: number } | undefined => {
  const { parse } = place;
  const noun = last - 1;
  if (!parse?.sure(noun)) return undefined;
  const relation = parse.relation(noun);
  if (relation === 'obj') return { verb: parse.head(noun) };
  return relation === 'nsubj:pass' ? { done: parse.head(noun) } : undefined;
};

/** What hangs on the noun or its light verb by a preposition; the words around where the parse is not sure. */
const behind = (place: Place, candidate: Candidate, nominal: NounPhrase, light: number | undefined): Right => {
  const around = rightOf(place, Math.max(candidate.last, nominal.last), false);
  if (!place.parse) return around;
  const verb = light === undefined ? [] : marksOf(place, { first: light, last: light + 1 });
  const sure = [...marksOf(place, nominal), ...verb.filter(([, [one]]) => one && one.head !== nominal.head)];
  const heads = new Set(sure.flatMap(([, group]) => group.map(({ head }) => head)));
  const words = { ...nominal, ...(light === undefined ? {} : { restFirst: light, restLast: light + 1 }) };
  const others = around.marked.filter(([, [one]]) => one && !heads.has(one.head) && mayHang(place, one, words));
  return { objects: around.objects, marked: [...sure, ...others] };
};

const isLight = (place: Place, verb: number | undefined): verb is number =>
  verb !== undefined && place.view.words.light.has(lowerAt(place, verb));

/** Who does what a noun tells, by the verb that carries it: "rebels launched an attack", "raids were made by rebels". */
const carriedBy = (place: Place, candidate: Candidate, verb: number, done: boolean): readonly Found[] => {
  const arcs = arcsOf(place, verb, candidate);
  if (done) {
    const right = arcs?.marked.length ? { objects: [], marked: arcs.marked } : rightOf(place, verb + 1, false);
    return markedRoles(place, candidate, right, false, true).filter(({ role }) => role === 'actor');
  }
  const { passive, subject } = groupOf(place, verb);
  const subjects = arcs && arcs.subjects.length > 0 ? arcs.subjects : subject ? [subject] : [];
  return (arcs?.passive ?? passive) ? [] : subjects.map((phrase) => ({ role: 'actor', phrase }));
};

export const nominalFrame = (place: Place, candidate: Candidate): Frame => {
  const nominal = nominalOf(place, candidate);
  const owner = ownerOf(place, candidate, nominal);
  const above = verbAbove(place, candidate);
  const verb = above ? above.verb : carrier(place, nominal);
  const done = above ? above.done : verb === undefined ? passiveCarrier(place, nominal) : undefined;
  const light = isLight(place, verb) ? verb : undefined;
  const turnedBy = isLight(place, done) ? done : undefined;
  const owned = owner.some(({ role }) => role === 'actor');
  const doers = (light === undefined || owned ? [] : carriedBy(place, candidate, light, false)).filter(
    ({ phrase }) => !isEmpty(place, phrase),
  );
  const found = [
    ...owner,
    ...doers,
    ...markedRoles(place, candidate, behind(place, candidate, nominal, light), true, false),
    ...(turnedBy === undefined ? [] : carriedBy(place, candidate, turnedBy, true)),
  ];
  const told = light ?? turnedBy;
  return {
    parts: parts(place, candidate, found),
    nominal,
    ...(told === undefined ? {} : { group: groupOf(place, told) }),
    ...(verb === undefined || light !== undefined || turnedBy !== undefined ? {} : { governor: verb }),
  };
};
