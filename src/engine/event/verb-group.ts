import type { Governed } from '../../language/parts/events.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { NounPhrase, Phrases } from './phrases.ts';
import type { View } from './view.ts';

/** What stands before a verb: its auxiliaries, the verbs that govern it, its subject. */
export type VerbGroup = {
  readonly first: number;
  readonly passive: boolean;
  readonly auxiliaries: readonly string[];
  readonly governors: readonly Governed[];
  /** "to" without a verb or noun that says more: a purpose. */
  readonly purpose: boolean;
  readonly negated: boolean;
  readonly subject?: NounPhrase;
};

type Draft = { passive: boolean; auxiliaries: string[]; governors: Governed[]; purpose: boolean; negated: boolean };
type Place = { readonly view: View; readonly sentence: Sentence; readonly phrases: Phrases };

const steps = 40;
const depth = 4;

const lowerAt = ({ view, sentence }: Place, index: number): string =>
  index >= sentence.first && index < sentence.last ? (view.tokens[index] as Token).lower : '';

const isParticiple = ({ view }: Place, index: number): boolean => {
  const { lower } = view.tokens[index] as Token;
  const forms = view.words.verbs.get(lower);
  return forms ? forms.has('participle') : lower.endsWith(view.words.clauses.participle);
};

const isGerund = (place: Place, index: number): boolean =>
  lowerAt(place, index).endsWith(place.view.words.clauses.gerund);

/** Takes auxiliaries, adverbs and negations standing before `index`; returns where they begin. */
const takeAuxiliaries = (place: Place, verb: number, draft: Draft): number => {
  const { view, sentence } = place;
  const { clauses, modality } = view.words;
  let at = verb - 1;
  let nearest: string | undefined;
  while (at >= sentence.first && verb - at < 10) {
    const tag = view.tags[at];
    const word = lowerAt(place, at);
    if (modality.negations.has(word)) draft.negated = true;
    else if (tag === 'AUX' || clauses.passiveAux.has(word)) {
      if (tag !== 'AUX' && tag !== 'VERB') break;
      nearest ??= word;
      draft.auxiliaries.push(word);
    } else if (tag !== 'ADV') break;
    at -= 1;
  }
  if (
    nearest !== undefined &&
    clauses.passiveAux.has(nearest) &&
    isParticiple(place, verb) &&
    draft.governors.length === 0
  )
    draft.passive = true;
  return at + 1;
};

/** The phrase before "who", "which", "that" when the clause before `at` is relative. */
const antecedent = (place: Place, at: number): NounPhrase | undefined => {
  const before = lowerAt(place, at - 1) === ',' ? at - 2 : at - 1;
  return place.phrases.at(before);
};

/** From a phrase in a prepositional group to the one it hangs on: "the commander of the police" gives the commander. */
const climb = (place: Place, phrase: NounPhrase): NounPhrase => {
  const { view, phrases, sentence } = place;
  let top = phrase;
  for (let step = 0; step < 4; step += 1) {
    const at = top.first - 1;
    if (at <= sentence.first) return top;
    const word = lowerAt(place, at);
    const owner = word === view.words.clauses.possessive;
    if (!owner && view.tags[at] !== 'ADP') return top;
    if (view.words.clauses.rough.has(word) && view.tags[top.first] === 'NUM') return { ...top, first: at };
    if (owner) return top;
    const above = phrases.at(at - 1);
    if (!above) return top;
    top = above;
  }
  return top;
};

const isTime = ({ view }: Place, phrase: NounPhrase): boolean => view.inTime[phrase.head] === 1;

/** The comma that opens an insertion closed by the one at `at`: "Police, backed by soldiers, arrested …". */
const insertionStart = (place: Place, at: number): number => {
  for (let index = at - 1; index > place.sentence.first && at - index < 25; index -= 1)
    if (lowerAt(place, index) === ',') return index;
  return -1;
};

const verbBefore = (place: Place, at: number): number => {
  for (let index = at; index >= place.sentence.first && at - index < steps; index -= 1) {
    if (place.view.tags[index] === 'VERB' && !isGerund(place, index)) return index;
    const word = lowerAt(place, index);
    if (word === ';' || word === ':') return -1;
  }
  return -1;
};

const shared = (place: Place, at: number, left: number): NounPhrase | undefined => {
  const verb = left > 0 ? verbBefore(place, at) : -1;
  return verb < 0 ? undefined : groupOf(place, verb, left - 1).subject;
};

/** "The men who attacked the village fled": the phrase is the object of a relative clause; its antecedent is the subject. */
const outOfRelative = (place: Place, phrase: NounPhrase): NounPhrase => {
  const { view, sentence } = place;
  if (view.tags[phrase.first - 1] !== 'VERB') return phrase;
  for (let at = phrase.first - 2; at > sentence.first && phrase.first - at < 8; at -= 1) {
    const word = lowerAt(place, at);
    if (view.words.clauses.relatives.has(word)) return antecedent(place, at) ?? phrase;
    if (word === ',' || view.tags[at] === 'VERB') return phrase;
  }
  return phrase;
};

/** The subject of a verb whose group begins at `start`. */
const subjectBefore = (place: Place, start: number, left: number, gerund: boolean): NounPhrase | undefined => {
  const { view, sentence, phrases } = place;
  const { clauses } = view.words;
  let at = start - 1;
  for (let step = 0; step < 8 && at >= sentence.first; step += 1) {
    const word = lowerAt(place, at);
    if (clauses.relatives.has(word) && antecedent(place, at)) {
      const found = antecedent(place, at) as NounPhrase;
      return found;
    }
    const phrase = phrases.at(at);
    if (phrase) {
      if (isTime(place, phrase)) {
        at = phrase.first - 1;
        if (at >= sentence.first && view.tags[at] === 'ADP') at -= 1;
        continue;
      }
      if (gerund) return shared(place, at, left) ?? climb(place, phrase);
      const top = outOfRelative(place, climb(place, phrase));
      return isTime(place, top) || view.tags[top.first - 1] === 'ADP' ? beyond(place, top, left) : top;
    }
    if (word === ',') {
      if (gerund) return shared(place, at - 1, left);
      const opening = insertionStart(place, at);
      const before = opening < 0 ? undefined : phrases.at(opening - 1);
      if (before) return climb(place, before);
      return shared(place, at - 1, left);
    }
    if (view.tags[at] === 'CCONJ' || clauses.breaks.has(word)) return shared(place, at - 1, left);
    if (
      view.tags[at] === 'ADP' ||
      view.tags[at] === 'ADV' ||
      view.tags[at] === 'SCONJ' ||
      word === '"' ||
      word === "''"
    ) {
      if (gerund && view.tags[at] !== 'ADV') return shared(place, at - 1, left);
      at -= 1;
      continue;
    }
    return undefined;
  }
  return undefined;
};

/** "In Example Town on Friday police fired": what stands before a sentence-initial adverbial is no subject. */
const beyond = (place: Place, phrase: NounPhrase, left: number): NounPhrase | undefined =>
  phrase.first - 2 > place.sentence.first && lowerAt(place, phrase.first - 2) !== ','
    ? subjectBefore(place, phrase.first - 1, left, false)
    : undefined;

/** "is to visit" is planned, "has to leave" demanded; "had to leave" did. */
const obliged = (place: Place, at: number, draft: Draft): void => {
  const { passiveAux, perfectAux } = place.view.words.clauses;
  const word = lowerAt(place, at);
  if (passiveAux.has(word)) draft.governors.push('planned');
  else if (perfectAux.has(word) && !isParticiple(place, at)) draft.governors.push('demanded');
};

/** What governs an infinitive at `to`: a verb ("tried to"), a noun ("plan to"), verb and object ("ordered troops to"). */
const governorOf = (place: Place, to: number, draft: Draft, left: number): NounPhrase | undefined => {
  const { view, phrases } = place;
  const { governors, governingNouns } = view.words;
  const before = to - 1;
  if (view.tags[before] === 'VERB' || view.tags[before] === 'AUX' || governors.has(lowerAt(place, before))) {
    const kind = governors.get(lowerAt(place, before));
    if (kind) draft.governors.push(kind);
    if (view.tags[before] === 'AUX') obliged(place, before, draft);
    return outer(place, before, draft, left);
  }
  const phrase = phrases.at(before);
  if (!phrase) {
    draft.purpose = true;
    return shared(place, before, left);
  }
  const noun = governingNouns.get(lowerAt(place, phrase.head));
  if (noun) draft.governors.push(noun);
  const verb = phrase.first - 1;
  if (!noun && view.words.causing.has(lowerAt(place, verb))) return phrase;
  const kind = view.tags[verb] === 'VERB' ? governors.get(lowerAt(place, verb)) : undefined;
  if (kind && !noun) {
    draft.governors.push(kind);
    return phrase;
  }
  if (!noun) draft.purpose = true;
  return shared(place, verb, left);
};

const outer = (place: Place, verb: number, draft: Draft, left: number): NounPhrase | undefined => {
  if (left <= 0) return undefined;
  const group = groupOf(place, verb, left - 1);
  draft.governors.push(...group.governors);
  draft.auxiliaries.push(...group.auxiliaries);
  draft.negated ||= group.negated;
  return group.subject;
};

/** Reads what stands before a verb, leftwards: "had tried to attack" is attempted, its subject that of "tried". */
export const groupOf = (place: Place, verb: number, left = depth): VerbGroup => {
  const draft: Draft = { passive: false, auxiliaries: [], governors: [], purpose: false, negated: false };
  const first = takeAuxiliaries(place, verb, draft);
  const at = first - 1;
  const to = lowerAt(place, at) === place.view.words.clauses.to && !draft.passive ? at : -1;
  const passiveTo = lowerAt(place, at) === place.view.words.clauses.to ? at : -1;
  const infinitive = to >= 0 ? to : passiveTo;
  const gerund = isGerund(place, verb) && draft.auxiliaries.length === 0;
  const governed =
    gerund &&
    at >= place.sentence.first &&
    place.view.words.governors.has(lowerAt(place, at)) &&
    place.view.tags[at] === 'VERB';
  let subject: NounPhrase | undefined;
  if (infinitive > place.sentence.first) subject = governorOf(place, infinitive, draft, left);
  else if (governed) {
    draft.governors.push(place.view.words.governors.get(lowerAt(place, at)) as Governed);
    subject = outer(place, at, draft, left);
  } else if (gerund && place.view.tags[at] === 'VERB') subject = outer(place, at, draft, left);
  else subject = subjectBefore(place, first, left, gerund);
  return { first, ...draft, ...(subject ? { subject } : {}) };
};
