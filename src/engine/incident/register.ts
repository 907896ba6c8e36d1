import type { Measure, Person, Span } from '../../model/index.ts';

/** Fate of a person: how far up a later sentence may move it ("was shot … later died"). */
export type Fate = 'killed' | 'injured' | 'shot';

/** One person of a report, as far as its words tell people apart. Filled while reading, frozen when done. */
export type Someone = {
  name?: string;
  surname?: string;
  age?: string;
  sex?: 'male' | 'female';
  fate?: Fate;
  readonly statuses: Set<Person['status'][number]>;
  readonly span: Span;
  /** Sentence of the first and of the latest mention. */
  readonly since: number;
  seen: number;
  readonly segment: number;
  /** Known only from a fate the words imply ("taken to hospital"). */
  implied: boolean;
};

export type Register = { readonly people: Someone[] };

const fates: Readonly<Partial<Record<Measure, Fate>>> = { killed: 'killed', injured: 'injured', casualties: 'shot' };
export const fateOf = (measure: Measure): Fate | undefined => fates[measure];

const rank: Readonly<Record<Fate, number>> = { shot: 1, injured: 2, killed: 3 };

/** What a mention says of the person besides a fate. */
export type Traits = Pick<Someone, 'name' | 'surname' | 'age' | 'sex'>;

const differs = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** Can a mention with these traits be this person? Different sexes, ages or names cannot. */
export const fits = (person: Someone, traits: Traits): boolean =>
  !differs(person.sex, traits.sex) && !differs(person.age, traits.age) && !differs(person.surname, traits.surname);

/** The mention adds what it knows; fates only move up. */
export const enrich = (person: Someone, traits: Traits, sentence: number): void => {
  person.seen = sentence;
  if (traits.name !== undefined && (person.name?.length ?? 0) < traits.name.length) person.name = traits.name;
  if (person.surname === undefined && traits.surname !== undefined) person.surname = traits.surname;
  if (person.age === undefined && traits.age !== undefined) person.age = traits.age;
  if (person.sex === undefined && traits.sex !== undefined) person.sex = traits.sex;
};

export const suffer = (person: Someone, fate: Fate, implied: boolean): void => {
  if (person.fate === undefined || rank[fate] > rank[person.fate]) person.fate = fate;
  if (!implied) person.implied = false;
};

/** A new person of the register. */
export const admit = (register: Register, traits: Traits, at: { span: Span; sentence: number; segment: number }) => {
  const person: Someone = {
    ...traits,
    statuses: new Set(),
    span: at.span,
    since: at.sentence,
    seen: at.sentence,
    segment: at.segment,
    implied: true,
  };
  register.people.push(person);
  return person;
};

/** Could the fate of this mention be the fate this person is already known to have? */
const agrees = (person: Someone, fate: Fate, implied: boolean): boolean =>
  person.fate === undefined ||
  person.fate === fate ||
  person.fate === 'shot' ||
  fate === 'shot' ||
  (fate === 'injured' && person.fate === 'killed' && implied) ||
  (fate === 'killed' && person.fate === 'injured' && person.implied);

/** How well a mention goes with a person known already: same fate first, then the one seen last. */
const closeness = (person: Someone, traits: Traits, fate: Fate): number =>
  (person.surname !== undefined && person.surname === traits.surname ? 1000 : 0) +
  (person.age !== undefined && person.age === traits.age ? 400 : 0) +
  (person.fate === fate ? 200 : person.fate !== undefined ? 100 : 0) +
  (person.sex !== undefined && person.sex === traits.sex ? 50 : 0) +
  person.seen / 1e6;

type Search = { readonly segment: number; readonly taken: ReadonlySet<Someone>; readonly implied: boolean };

/** The person of the register a mention with a fate is most likely about; none when all are taken or differ. */
export const likeliest = (
  register: Register,
  traits: Traits,
  fate: Fate,
  { segment, taken, implied }: Search,
): Someone | undefined => {
  let best: Someone | undefined;
  let score = -1;
  for (const person of register.people) {
    if (person.segment !== segment || taken.has(person) || person.fate === undefined) continue;
    if (!fits(person, traits) || !agrees(person, fate, implied)) continue;
    const value = closeness(person, traits, fate);
    if (value > score) [best, score] = [person, value];
  }
  return best;
};

/** The one a name, a pronoun or "the man" points back to: by surname, else the one seen last that fits. */
export const referent = (
  register: Register,
  traits: Traits,
  segment: number,
  taken: ReadonlySet<Someone> = new Set(),
): Someone | undefined => {
  const { people } = register;
  let best: Someone | undefined;
  for (const person of people) {
    if (traits.surname !== undefined && person.surname !== traits.surname) continue;
    const others = person.segment !== segment || taken.has(person) || !fits(person, traits);
    if (traits.surname === undefined && others) continue;
    if (!best || person.seen >= best.seen) best = person;
  }
  return best;
};
