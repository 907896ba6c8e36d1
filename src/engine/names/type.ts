import type { Token } from '../../text/tokens.ts';
import { given, is } from './lexicon.ts';
import type { NameReader, Run } from './reader.ts';
import { hasFlag, tokenAt } from './reader.ts';
import { titleBefore } from './titles.ts';
import type { NameSpan } from './stage.ts';

export type NameType = NameSpan['type'];

/** How much speaks for each type, and the strongest single reason. */
export type Scores = {
  readonly person: number;
  readonly organisation: number;
  readonly place: number;
  readonly facility: number;
  readonly rule: string;
};

type Vote = readonly [type: 'person' | 'organisation' | 'place' | 'facility', weight: number, rule: string];

/** What the words of the name itself say. */
function* inside(reader: NameReader, { first, last, solid }: Run): Generator<Vote> {
  const length = last - first;
  const head = tokenAt(reader, first) as Token;
  const final = tokenAt(reader, last - 1) as Token;
  if (solid === 'organisation') yield ['organisation', 7, 'known-organisation'];
  if (solid === 'place') yield ['place', 6, 'known-place'];
  if (length > 1 || !solid) {
    if (hasFlag(reader, last - 1, is.organisationHead)) yield ['organisation', length > 1 ? 5 : 2, 'organisation-head'];
    if (length > 1 && hasFlag(reader, last - 1, is.facilityHead)) yield ['facility', 4.5, 'facility-head'];
    if (length > 1 && hasFlag(reader, last - 1, is.placeHead)) yield ['place', 4.5, 'place-head'];
  }
  if (length > 1 && hasFlag(reader, first, is.placeStart) && !solid) yield ['place', 2.5, 'place-start'];
  let initials = false;
  let small = false;
  for (let index = first; index < last; index += 1) {
    const token = tokenAt(reader, index) as Token;
    if (index > first && hasFlag(reader, index, is.of)) {
      if (hasFlag(reader, index - 1, is.organisationHead)) yield ['organisation', 5, 'organisation-of'];
      else yield ['place', 3, 'place-of'];
    }
    if (token.text === '&') yield ['organisation', 4, 'ampersand'];
    if (token.text.length === 2 && token.text.endsWith('.') && length > 1) initials = true;
    if (index > first && hasFlag(reader, index, is.particle) && token.shape === 'lower') small = true;
  }
  if (initials) yield ['person', 3.5, 'initial'];
  if (small) yield ['person', 2, 'particle'];
  if (length > 1 && hasFlag(reader, last - 1, is.personSuffix)) yield ['person', 4, 'person-suffix'];
  if (hasFlag(reader, first, given) && !solid) yield ['person', length > 1 ? 4 : 2.5, 'given-name'];
  if (length === 1 && !solid && head.shape === 'upper' && head.text.length <= 6) yield ['organisation', 3, 'acronym'];
  if (/\d$/.test(final.text)) yield ['organisation', 1, 'number'];
  if (length === 2 || length === 3) yield ['person', 1.2, 'capitals'];
  if (length >= 4) yield ['organisation', 0.8, 'long'];
}

/** What stands around it says. */
function* around(reader: NameReader, { first, last }: Run): Generator<Vote> {
  if (titleBefore(reader, first)) yield ['person', 5, 'title'];
  if (hasFlag(reader, first - 1, is.inside)) yield ['place', 2.2, 'in'];
  else if (hasFlag(reader, first - 1, is.towards)) yield ['place', 1, 'to'];
  const article = hasFlag(reader, first - 1, is.article);
  if (article) {
    yield ['person', -2.5, 'article'];
    yield ['organisation', 1.5, 'article'];
    if (hasFlag(reader, first - 2, is.inside | is.towards)) yield ['place', 0.5, 'in-the'];
  }
  if (
    hasFlag(reader, first - 1, is.placeNoun) ||
    (hasFlag(reader, first - 1, is.of) && hasFlag(reader, first - 2, is.placeNoun))
  )
    yield ['place', 3, 'place-noun'];
  if (hasFlag(reader, first - 1, is.organisationNoun)) yield ['organisation', 3, 'organisation-noun'];
  const next = tokenAt(reader, last);
  if (!next) return;
  if (hasFlag(reader, last, is.speech)) yield ['person', 1.5, 'speaks'];
  if (next.text === ',') {
    const behind = tokenAt(reader, last + 1);
    if (hasFlag(reader, last + 1, is.who)) yield ['person', 3, 'who'];
    if (hasFlag(reader, last + 1, is.where)) yield ['place', 3, 'where'];
    if (behind?.kind === 'number' && /^\d{2}$/.test(behind.text)) yield ['person', 3, 'age'];
    if (behind && reader.lexicon.places.longest(reader.tokens, last + 1, Math.min(last + 5, reader.tokens.length)))
      yield ['place', 2, 'place-in-country'];
    if (isRoleBehind(reader, last + 1)) yield ['person', 3, 'role-behind'];
  }
  if (hasFlag(reader, last, is.who)) yield ['person', 3, 'who'];
  if (hasFlag(reader, last, is.where)) yield ['place', 2, 'where'];
  if (hasFlag(reader, last, is.possessive) && next.glued) yield ['person', 0.2, 'possessive'];
}

/** "Omarova, a spokeswoman for …", "Omarov, the mayor". */
const isRoleBehind = (reader: NameReader, at: number): boolean => {
  const { tokens, lexicon } = reader;
  let index = hasFlag(reader, at, is.article) ? at + 1 : at;
  for (let tries = 0; tries < 3 && index < tokens.length; tries += 1, index += 1) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word') return false;
    if (lexicon.titles.has(token.lower) && lexicon.titles.longest(tokens, index, Math.min(index + 4, tokens.length)))
      return true;
  }
  return false;
};

/** Adds up all that speaks for and against; the strongest vote names the rule. */
export const scoresOf = (reader: NameReader, run: Run): Scores => {
  const sums = { person: 0, organisation: 0, place: 0, facility: 0 };
  let rule = 'unknown';
  let strongest = 0;
  for (const votes of [inside(reader, run), around(reader, run)]) {
    for (const [type, weight, name] of votes) {
      sums[type] += weight;
      if (weight > strongest) {
        strongest = weight;
        rule = name;
      }
    }
  }
  return { ...sums, rule };
};

const order = ['person', 'organisation', 'place', 'facility'] as const;

/** The type most speaks for; nothing at all makes `other`. */
export const typeOf = (scores: Scores): { readonly type: NameType; readonly score: number } => {
  let type: NameType = 'other';
  let score = 0.5;
  for (const candidate of order) {
    if (scores[candidate] > score) {
      score = scores[candidate];
      type = candidate;
    }
  }
  return { type, score };
};
