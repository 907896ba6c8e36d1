import type { Telling } from '../../../api/types.ts';
import { formatDays } from '../../../format/days.ts';
import { spaced } from '../../../format/words.ts';
import type { Conflict, Facts } from '../facts.ts';
import { told } from '../tolls/series.ts';

/** One of the things that cannot hold together, and the statements that say it. */
export type Side = { readonly told: string; readonly statements: readonly string[] };

const kinds: Readonly<Record<Conflict['kind'], string>> = {
  figure: 'How many',
  occurrence: 'Whether it happened',
  date: 'When',
  place: 'Where',
  actor: 'Who did it',
};

/** What accounts differ on. */
export const conflictName = ({ kind }: Pick<Conflict, 'kind'>): string => kinds[kind];

const happened = ({ type, polarity }: Telling): string =>
  polarity === 'negative' ? `no ${spaced(type)}` : `${spaced(type)} happened`;

const actors = ({ people }: Telling): string =>
  people
    .filter(({ role }) => role === 'actor')
    .map(({ name, words }) => name ?? words)
    .join(', ');

const answers: Readonly<Record<Exclude<Conflict['kind'], 'figure'>, (telling: Telling) => string | undefined>> = {
  occurrence: happened,
  date: ({ time }) => (time ? formatDays(time) : undefined),
  place: ({ place }) => place?.place?.name,
  actor: actors,
};

const figureIn = ({ entry }: Facts, statement: string): string | undefined => {
  const point = entry.tolls.flatMap(({ points }) => points).find((one) => one.statement === statement);
  return point && told(point);
};

/** What each of some conflicting statements says; those that say the same stand on one side. */
export const sidesOf = (facts: Facts, { kind, statements }: Conflict): readonly Side[] => {
  const sides = new Map<string, string[]>();
  for (const statement of statements) {
    const telling = facts.tellings.get(statement);
    const answer = kind === 'figure' ? figureIn(facts, statement) : telling && answers[kind](telling);
    const side = answer ?? 'something else';
    sides.set(side, [...(sides.get(side) ?? []), statement]);
  }
  return [...sides].map(([answer, said]) => ({ told: answer, statements: said }));
};

const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

/** A reason as the server gives it, its days and kinds as a reader writes them. */
export const plain = (why: string): string =>
  why
    .replace(DAY, (day) => formatDays({ from: day, to: day }))
    .replace(/^([a-z]+(?:-[a-z]+)+)(?=:)/, (type) => spaced(type))
    .replace(/^1 days\b/, '1 day')
    .replace(/(?<=^same kind: ).+$/, (type) => spaced(type));
