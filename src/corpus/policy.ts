import type { EventTime, Policy } from '../model/index.ts';

type Bounds = { readonly min: number | null; readonly max: number | null };

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

/** The day of an event told to a day; "last week" has none. */
export function singleDay({ from, to }: Pick<EventTime, 'from' | 'to'>): string | undefined {
  return from !== null && from === to ? from : undefined;
}
