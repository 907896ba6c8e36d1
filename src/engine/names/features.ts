import type { Token } from '../../text/tokens.ts';
import { given, is } from './lexicon.ts';
import type { NameReader, Run } from './reader.ts';
import { hasFlag, tokenAt } from './reader.ts';
import { titleAt, titleBefore } from './titles.ts';

/** What the runs of a text have to do with each other: which single words end or open a longer name. */
export type Company = {
  readonly last: ReadonlySet<string>;
  readonly lastOfPerson: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
};

/** "Omarova" after "Aliya Omarova"; "Gazprom" beside "Gazprom Export". */
export const companyOf = (reader: NameReader, runs: readonly Run[]): Company => {
  const last = new Set<string>();
  const lastOfPerson = new Set<string>();
  const first = new Set<string>();
  for (const run of runs) {
    if (run.last - run.first < 2 || run.solid) continue;
    const end = (reader.tokens[run.last - 1] as Token).lower;
    last.add(end);
    first.add((reader.tokens[run.first] as Token).lower);
    if (hasFlag(reader, run.first, given) || titleBefore(reader, run.first)) lastOfPerson.add(end);
  }
  return { last, lastOfPerson, first };
};

type Add = (feature: string) => void;

const lengths = ['0', '1', '2', '3', '4'] as const;

/** What a list knows: the whole name, its last word, its first. */
const byLists = (reader: NameReader, { first, last, solid }: Run, add: Add): void => {
  const length = last - first;
  const many = length > 1 ? '' : '-alone';
  if (solid) add(`known-${solid}`);
  if (hasFlag(reader, last - 1, is.organisationHead)) add(`organisation-head${many}`);
  if (hasFlag(reader, last - 1, is.facilityHead)) add(`facility-head${many}`);
  if (hasFlag(reader, last - 1, is.placeHead)) add(`place-head${many}`);
  if (hasFlag(reader, last - 1, is.companySuffix)) add('company-form');
  if (length > 1 && hasFlag(reader, first, is.placeStart)) add('place-start');
  if (length > 1 && hasFlag(reader, first, is.demonym)) add('nationality');
  if (length > 1 && hasFlag(reader, last - 1, is.personSuffix)) add('person-suffix');
  if (!solid && hasFlag(reader, first, given)) add(`given-name${many}`);
  if (!solid && length > 1 && hasFlag(reader, last - 1, given)) add('given-name-last');
  if (!solid && length > 1) {
    if (reader.lexicon.places.longest(reader.tokens, first, last)) add('place-inside');
    if (reader.lexicon.organisations.longest(reader.tokens, first, last)) add('organisation-inside');
  }
};

/** How its words are spelt, and which small words it holds. */
const byWords = (reader: NameReader, { first, last }: Run, add: Add): void => {
  let frequent = 0;
  let initials = 0;
  let small = 0;
  for (let index = first; index < last; index += 1) {
    const token = tokenAt(reader, index) as Token;
    if (index > first && hasFlag(reader, index, is.of))
      add(hasFlag(reader, index - 1, is.organisationHead) ? 'organisation-of' : 'place-of');
    else if (hasFlag(reader, index, is.frequent)) frequent += 1;
    if (token.text === '&') add('ampersand');
    if (token.text === '-') add('hyphen');
    if (token.text.length === 2 && token.text.endsWith('.')) initials += 1;
    if (index > first && token.shape === 'lower' && hasFlag(reader, index, is.particle)) small += 1;
  }
  const length = last - first;
  add(`words-${lengths[Math.min(length, 4)] as string}`);
  if (initials > 0) add(length > 1 ? 'initial' : 'initial-alone');
  if (small > 0) add('particle');
  if (frequent === length) add(length > 1 ? 'all-ordinary' : 'ordinary');
  else if (frequent > 0) add('some-ordinary');
  if (length > 1 && hasFlag(reader, last - 1, is.frequent)) add('ordinary-last');
  if (length > 1 && hasFlag(reader, first, is.frequent)) add('ordinary-first');
};

const byShape = (reader: NameReader, { first, last, solid }: Run, add: Add): void => {
  const head = tokenAt(reader, first) as Token;
  const final = tokenAt(reader, last - 1) as Token;
  if (reader.casing === 'mixed') {
    if (last - first === 1 && head.shape === 'upper') add(head.text.length <= 6 ? 'acronym' : 'capitals');
    else if (head.shape === 'upper' && head.text.length > 2) add('capitals-first');
    if (head.shape === 'mixed') add('mixed-case');
  }
  if (final.text.length < 12 && /\d$/.test(final.text)) add('number');
  if (final.text.length > 24 || /[.@/]./.test(final.text.slice(0, -1))) add('address');
  if (solid || last - first > 3) return;
  const { lower } = final;
  if (lower.length > 4) add(`ending=${lower.slice(-3)}`);
  if (lower.length > 3) add(`ending=${lower.slice(-2)}`);
};

/** What stands before: a title, an article, a preposition. */
const before = (reader: NameReader, { first }: Run, add: Add): void => {
  if (titleBefore(reader, first)) add('title');
  const token = tokenAt(reader, first - 1);
  if (!token || reader.initial[first]) add('begins');
  if (!token) return;
  add(`before=${token.lower.slice(0, 16)}`);
  if (hasFlag(reader, first - 1, is.placeNoun)) add('place-noun');
  if (hasFlag(reader, first - 1, is.organisationNoun)) add('organisation-noun');
  if (!hasFlag(reader, first - 1, is.of | is.article)) return;
  if (hasFlag(reader, first - 2, is.placeNoun)) add('place-noun');
  add(`before-the=${(tokenAt(reader, first - 2)?.lower ?? '').slice(0, 16)}`);
};

/** What stands behind: a verb of speech, an age, a role, the country. */
const behind = (reader: NameReader, { last }: Run, add: Add): void => {
  const { tokens } = reader;
  const next = tokens[last];
  if (!next) return;
  add(`behind=${next.lower.slice(0, 16)}`);
  if (hasFlag(reader, last, is.speech)) add('speaks');
  if (hasFlag(reader, last, is.who)) add('who');
  if (hasFlag(reader, last, is.organisationNoun)) add('organisation-noun-behind');
  if (hasFlag(reader, last, is.placeNoun)) add('place-noun-behind');
  const second = tokens[last + 1];
  if (next.text !== ',' || !second) return;
  if (hasFlag(reader, last + 1, is.who)) add('who');
  if (hasFlag(reader, last + 1, is.where)) add('where');
  if (second.kind === 'number' && /^\d{2}$/.test(second.text)) add('age');
  const end = Math.min(last + 5, tokens.length);
  if (reader.lexicon.places.longest(tokens, last + 1, end)) add('place-in-country');
  let at = hasFlag(reader, last + 1, is.article) ? last + 2 : last + 1;
  for (let tries = 0; tries < 3 && tokens[at]?.kind === 'word'; tries += 1, at += 1)
    if (titleAt(reader, at, Math.min(at + 4, tokens.length))) {
      add('role-behind');
      break;
    }
};

const inCompany = (reader: NameReader, { first, last, solid }: Run, company: Company, add: Add): void => {
  const { lower } = tokenAt(reader, first) as Token;
  if (last - first > 1 || solid) return;
  if (reader.lowerToo.has(lower)) add('lower-case-too');
  if (company.lastOfPerson.has(lower)) add('family-name');
  else if (company.last.has(lower)) add('last-of-longer');
  if (company.first.has(lower)) add('first-of-longer');
};

/** All that speaks for or against a type, by name; the language's weights say how much. */
export const featuresOf = (reader: NameReader, run: Run, company: Company): readonly string[] => {
  const features: string[] = ['any'];
  const add: Add = (feature) => void features.push(feature);
  byLists(reader, run, add);
  byWords(reader, run, add);
  byShape(reader, run, add);
  before(reader, run, add);
  behind(reader, run, add);
  inCompany(reader, run, company, add);
  return features;
};
