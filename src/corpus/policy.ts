import type { EventTime, Policy, Toll } from '../model/index.ts';

type Bounds = { readonly min: number | null; readonly max: number | null };
type Point = Toll['points'][number];

/**
 * A rule that needs nothing but the points of a toll. Who is an official, and what a reviewer saw, a point does not tell:
 * the rules that ask for it are not offered.
 */
export type FlatPolicy = Policy & { readonly choose: 'most-conservative' | 'low-best-high' | 'min-max' };

/** What a flat table shows for a toll. An absent number is one the rule does not give. */
export type Chosen = {
  readonly low?: number;
  /** The one number, of a rule that gives one. */
  readonly best?: number;
  readonly high?: number;
  /** Some account that stands sets no upper bound: "at least 12". */
  readonly open: boolean;
};

const lowerBound = 'a vague number counts as its lower bound: "dozens" is 24';

/** The rules a flat table can be made under; the first is the default. */
export const policies: readonly [FlatPolicy, ...FlatPolicy[]] = [
  {
    id: 'low-best-high',
    label: 'lowest, latest and highest number of the accounts that stand',
    choose: 'low-best-high',
    vague: lowerBound,
  },
  {
    id: 'min-max',
    label: 'lowest and highest number of the accounts that stand',
    choose: 'min-max',
    vague: lowerBound,
  },
  {
    id: 'most-conservative',
    label: 'the least that any account that stands claims',
    choose: 'most-conservative',
    vague: lowerBound,
  },
];

export const policyById = (id: string): FlatPolicy | undefined => policies.find((policy) => policy.id === id);

/** The one number a flat table shows for "at least 12", under a named rule; undefined when the rule finds none. */
export function chooseValue(
  policy: Extract<Policy['choose'], 'most-conservative'>,
  bounds: Bounds,
): number | undefined {
  switch (policy) {
    case 'most-conservative':
      return bounds.min ?? undefined; // what is claimed at the least: "up to 9" is 0, "at least 12" is 12
  }
}

/**
 * The accounts that still stand: 164, taken back the next day, does not, nor does a report that repeats it. A rise from
 * 12 to 164 by one speaker is one account that grew, not two that disagree.
 */
const standing = (points: readonly Point[]): readonly Point[] => {
  const replaced = new Set(points.filter(({ relation }) => relation !== 'repeats').map(({ of }) => of));
  const repeated = new Map(points.filter(({ relation }) => relation === 'repeats').map((at) => [at.statement, at.of]));
  const stands = ({ statement, relation }: Point): boolean => {
    const seen = new Set<string>();
    for (let id: string | undefined = statement; id !== undefined && !seen.has(id); id = repeated.get(id)) {
      if (replaced.has(id)) return false;
      seen.add(id);
    }
    return relation !== 'retracts';
  };
  return points.filter(stands);
};

const leastOf = (points: readonly Point[]): number | undefined => {
  const values = points.map((point) => chooseValue('most-conservative', point)).filter((value) => value !== undefined);
  return values.length > 0 ? values.reduce((a, b) => Math.min(a, b)) : undefined;
};

/** The greatest number any account names; that "at least 12" may be more is told by `open`. */
const greatestOf = (points: readonly Point[]): number | undefined => {
  const values = points.map(({ min, max }) => max ?? min).filter((value) => value !== null);
  return values.length > 0 ? values.reduce((a, b) => Math.max(a, b)) : undefined;
};

const dayOf = (point: Point): string => point.asOf?.value.slice(0, 10) ?? '';

/** The accounts of the latest day; of several on that day the least is taken, so that their order decides nothing. */
const latestOf = (points: readonly Point[]): readonly Point[] => {
  const counted = points.filter(({ min }) => min !== null);
  const last = counted.map(dayOf).reduce((a, b) => (a > b ? a : b), '');
  return counted.filter((point) => dayOf(point) === last);
};

const given = <K extends string>(name: K, value: number | undefined): { readonly [N in K]?: number } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [N in K]?: number };

/** What a flat table shows for a toll under a rule. Chosen among the accounts, never added up across them. */
export const chooseTotal = (policy: FlatPolicy, points: readonly Point[]): Chosen => {
  const left = standing(points);
  const open = left.some(({ min, max }) => min !== null && max === null);
  const low = given('low', leastOf(left));
  const high = given('high', greatestOf(left));
  switch (policy.choose) {
    case 'most-conservative':
      return { ...given('best', leastOf(left)), open };
    case 'min-max':
      return { ...low, ...high, open };
    case 'low-best-high':
      return { ...low, ...given('best', leastOf(latestOf(left))), ...high, open };
  }
};

const precisions = ['time', 'day', 'span', 'month', 'year'];

/** Is the time of an event told closely enough for the rule? A precision nobody knows is not. */
export const preciseEnough = (policy: Policy, precision: string): boolean => {
  if (policy.minPrecision === undefined) return true;
  const at = precisions.indexOf(precision);
  return at >= 0 && at <= precisions.indexOf(policy.minPrecision);
};

/** The day of an event told to a day; "last week" has none. */
export function singleDay({ from, to }: Pick<EventTime, 'from' | 'to'>): string | undefined {
  return from !== null && from === to ? from : undefined;
}
