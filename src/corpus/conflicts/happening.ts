import type { Participant, Place } from '../../model/index.ts';
import type { Accounts } from '../members.ts';
import { daysBetween } from '../order.ts';
import { contains, isPoint, kilometres } from '../place.ts';
import { folded } from '../voices/names.ts';
import type { Draft } from './draft.ts';
import { mainTold } from './told.ts';
import type { Told } from './told.ts';

/** What one account says of the happening, and the statements that say it. */
type Answer<T> = { readonly value: T; readonly told: readonly Told[] };

/** The answers of each account, by their key; accounts that give several are left out: the happening has no single one. */
const answersOf = <T>(
  all: readonly Told[],
  ask: (told: Told) => { key: string; value: T } | undefined,
): readonly Answer<T>[] => {
  const byRoot = new Map<string, Map<string, { value: T; told: Told[] }>>();
  for (const told of all) {
    const answer = ask(told);
    if (!answer) continue;
    const mine = byRoot.get(told.root) ?? new Map<string, { value: T; told: Told[] }>();
    const same = mine.get(answer.key) ?? { value: answer.value, told: [] };
    same.told.push(told);
    byRoot.set(told.root, mine.set(answer.key, same));
  }
  const answers = new Map<string, { value: T; told: Told[] }>();
  for (const mine of byRoot.values()) {
    const [only] = mine;
    if (!only || mine.size > 1) continue;
    const known = answers.get(only[0]);
    if (known) known.told.push(...only[1].told);
    else answers.set(only[0], only[1]);
  }
  return [...answers.values()];
};

const pairs = <T>(answers: readonly Answer<T>[]): readonly (readonly [Answer<T>, Answer<T>])[] =>
  answers.flatMap((a, index) => answers.slice(index + 1).map((b) => [a, b] as const));

const names = ({ told }: Answer<unknown>): string => [...new Set(told.map(({ voice }) => voice.name))].join(', ');

const draft = (kind: Draft['kind'], [a, b]: readonly [Answer<unknown>, Answer<unknown>], why: string): Draft => ({
  kind,
  statements: [...a.told, ...b.told].map(({ statement }) => statement.id),
  why,
});

/** The single day an account states; a date taken from the dateline or the context is no claim. */
const dayOf = ({ event: { time } }: Told): { key: string; value: string } | undefined =>
  time?.from && time.from === time.to && time.basis === 'stated' ? { key: time.from, value: time.from } : undefined;

/** Days further apart are of two happenings, or of the news and its sequel: a trial, an anniversary. */
const ONE_HAPPENING = 31;

const near = (a: string, b: string): boolean => Math.abs(daysBetween(a, b)) <= ONE_HAPPENING;

/** Accounts that give one happening of one day different days. */
export const dateConflicts = (accounts: Accounts): readonly Draft[] =>
  pairs(answersOf(mainTold(accounts), dayOf))
    .filter(([a, b]) => near(a.value, b.value))
    .map((pair) =>
      draft('date', pair, `${pair[0].value} (${names(pair[0])}) and ${pair[1].value} (${names(pair[1])})`),
    );

/** Two places nearer than this may be two names for one. */
const FAR = 50;

const apart = (a: Place, b: Place): boolean => {
  if (contains(a, b) || contains(b, a)) return false;
  if (isPoint(a) && isPoint(b)) return (kilometres(a, b) ?? 0) > FAR;
  const [known, other] = [a.country, b.country];
  return (
    (known !== undefined && other !== undefined && known !== other) || (a.kind === 'region' && b.kind === 'region')
  );
};

const placeOf = ({ event: { place } }: Told): { key: string; value: Place } | undefined =>
  place?.place && place.basis === 'stated' ? { key: place.place.id, value: place.place } : undefined;

/** A report that names both places knows how they go together; and one name is one place, whichever of that name was meant. */
const together = ([a, b]: readonly [Answer<Place>, Answer<Place>]): boolean => {
  const names = (answer: Answer<Place>, other: Place): boolean =>
    answer.told.some(({ record }) => record.toponyms.some(({ place }) => place?.id === other.id));
  return a.value.name === b.value.name || names(a, b.value) || names(b, a.value);
};

/** Accounts that put one happening in places neither of which holds the other, more than 50 km apart. */
export const placeConflicts = (accounts: Accounts): readonly Draft[] =>
  pairs(answersOf(mainTold(accounts), placeOf))
    .filter((pair) => apart(pair[0].value, pair[1].value) && !together(pair))
    .map((pair) => {
      const [a, b] = pair;
      const distance = isPoint(a.value) && isPoint(b.value) ? kilometres(a.value, b.value) : undefined;
      const far = distance === undefined ? '' : `, ${Math.round(distance)} km apart`;
      return draft('place', pair, `${a.value.name} (${names(a)}) and ${b.value.name} (${names(b)})${far}`);
    });

type Actor = { readonly name: string; readonly type: string };

const actorNamed = ({ record }: Told, { entity }: Participant): Actor | undefined => {
  const found = record.entities.find(({ id }) => id === entity);
  const named = found?.mentions.some(({ kind }) => kind === 'name') === true;
  return found && named && found.type !== 'place' ? { name: found.name, type: found.type } : undefined;
};

/** The one actor an account names; descriptions ("gunmen") are no names and contradict nobody. */
const actorOf = (told: Told): { key: string; value: Actor } | undefined => {
  const actors = told.event.participants.filter(({ role }) => role === 'actor').map((actor) => actorNamed(told, actor));
  const [only] = actors;
  return only && actors.length === 1 ? { key: folded(only.name), value: only } : undefined;
};

/** Of a person and the group they belong to both can be right; and a surname is no other person. */
const otherActor = (a: Actor, b: Actor): boolean => {
  const [x, y] = [folded(a.name), folded(b.name)];
  return a.type === b.type && !x.includes(y) && !y.includes(x);
};

/** Accounts that name different actors of one act. */
export const actorConflicts = (accounts: Accounts): readonly Draft[] =>
  pairs(answersOf(mainTold(accounts), actorOf))
    .filter(([a, b]) => otherActor(a.value, b.value))
    .map((pair) => {
      const [a, b] = pair;
      return draft('actor', pair, `${a.value.name} (${names(a)}) and ${b.value.name} (${names(b)})`);
    });
