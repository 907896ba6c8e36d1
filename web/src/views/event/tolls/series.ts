import { formatBounds } from '../../../format/bounds.ts';
import type { Toll, TollPoint } from '../facts.ts';

/** How a toll is named in the address. */
export const tollKey = ({ measure, ofWhom = '', scope }: Pick<Toll, 'measure' | 'ofWhom' | 'scope'>): string =>
  [measure, ofWhom, scope?.place?.id ?? '', scope?.from ?? '', scope?.to ?? ''].join('~').replace(/~+$/, '');

/** Whether a value stands, was taken back since, or is named in order to take it back. */
export type Standing = 'stands' | 'withdrawn' | 'retracts';

/** A value as one speaker gave it for one day, however many reports have it. */
export type Mark = Pick<TollPoint, 'speaker' | 'min' | 'max' | 'relation' | 'kind'> & {
  readonly key: string;
  /** The day the number is of, else the day it was said; absent where neither is known. */
  readonly day?: string;
  readonly basis?: string;
  readonly said?: string;
  readonly standing: Standing;
  readonly statements: readonly string[];
  /** The statement it updates, corrects, takes back. */
  readonly of?: string;
};

const standingOf = ({ relation, statement }: TollPoint, withdrawn: ReadonlySet<string>): Standing => {
  if (relation === 'retracts') return 'retracts';
  return withdrawn.has(statement) ? 'withdrawn' : 'stands';
};

const relationOf = ({ relation, of }: TollPoint): Pick<Mark, 'relation' | 'of'> =>
  relation === undefined || relation === 'repeats' ? {} : { relation, ...(of === undefined ? {} : { of }) };

/** The day a statement was published on, where it is known. */
export type PublishedOn = (statement: string) => string | undefined;

/** The day a number is of; a number is taken back on the day that this is said, whichever day it was of. */
const dayOf = (
  { statement, asOf, said }: TollPoint,
  standing: Standing,
  publishedOn: PublishedOn,
): string | undefined => {
  const days = [asOf?.value, said];
  const first = standing === 'retracts' ? [said, publishedOn(statement), ...days] : days;
  return first.find((day) => day !== undefined)?.slice(0, 10);
};

const markOf = (point: TollPoint, standing: Standing, day: string | undefined): Mark => {
  const { statement, speaker, min, max, asOf, said, kind } = point;
  return {
    ...{ key: statement, speaker, min, max, standing, statements: [statement], ...relationOf(point) },
    ...(day === undefined ? {} : { day }),
    ...(asOf === undefined ? {} : { basis: asOf.basis }),
    ...(said === undefined ? {} : { said }),
    ...(kind === undefined ? {} : { kind }),
  };
};

/** The values of a toll in the order of time: the same value of one speaker for one day is one mark. */
export const marksOf = (
  { points }: Pick<Toll, 'points'>,
  { withdrawn, publishedOn }: { readonly withdrawn: ReadonlySet<string>; readonly publishedOn: PublishedOn },
): readonly Mark[] => {
  const marks = new Map<string, Mark>();
  for (const point of points) {
    const standing = standingOf(point, withdrawn);
    const mark = markOf(point, standing, dayOf(point, standing, publishedOn));
    const same = [mark.speaker, mark.min, mark.max, mark.day, mark.standing, mark.kind].join('\n');
    const known = marks.get(same);
    marks.set(same, known ? { ...known, statements: [...known.statements, ...mark.statements] } : mark);
  }
  return [...marks.values()].toSorted((a, b) => compared(a.day, b.day));
};

const compared = (a = '9999', b = '9999'): number => (a < b ? -1 : Number(a > b));

/** Speakers in the order they are given their colour and shape: who gives most values first, of as many the earlier. */
export const speakersOf = (marks: readonly Mark[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { speaker } of marks) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([speaker]) => speaker);
};

/** What is a sum of its own: "so many more" and "so many of them" are shown in the table and are no step of it. */
export const totalsIn = (marks: readonly Mark[]): readonly Mark[] => {
  const totals = marks.filter(({ kind }) => kind === undefined);
  return totals.length > 0 ? totals : marks;
};

const kinds: Readonly<Record<string, string>> = { increment: 'more', subset: 'of them' };

/** A value in words: "at least 12", "3 of them". */
export const told = ({ min, max, kind }: Pick<Mark, 'min' | 'max' | 'kind'>): string =>
  kind === undefined ? formatBounds({ min, max }) : `${formatBounds({ min, max })} ${kinds[kind] ?? ''}`;

const relations: Readonly<Record<string, string>> = {
  updates: 'updates',
  'revises-down': 'revises down',
  corrects: 'corrects',
  retracts: 'says it was taken back:',
};

/** What a value does to an earlier one: "updates 225 of the Prosecutor General's Office". */
export const relationTold = ({ relation, of }: Mark, points: readonly TollPoint[]): string | undefined => {
  if (relation === undefined) return undefined;
  const before = points.find(({ statement }) => statement === of);
  const whose = before ? ` ${formatBounds(before)} of ${before.speaker}` : '';
  return `${relations[relation] ?? relation}${whose}`;
};

const bases: Readonly<Record<string, string>> = {
  publication: 'by the day of the report',
  dateline: 'by the dateline',
  context: 'from context',
  said: 'the day it was said',
  stated: 'stated',
};

/** Where the day of a value is from. */
export const basisTold = (basis: string): string => bases[basis] ?? basis;

/** The key under which the words of a value are open. */
export const openKey = ({ key }: Mark): string => `toll ${key}`;
