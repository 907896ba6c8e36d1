/** How many: at least `min`, at most `max`; null is open. */
export type Bounds = { readonly min: number | null; readonly max: number | null };

const low = ({ min }: Bounds): number => min ?? 0;
const high = ({ max }: Bounds): number => max ?? Number.POSITIVE_INFINITY;

export const equal = (a: Bounds, b: Bounds): boolean => low(a) === low(b) && high(a) === high(b);

/** Every number `inner` allows, `outer` allows too. */
export const allows = (outer: Bounds, inner: Bounds): boolean => low(outer) <= low(inner) && high(inner) <= high(outer);

/** No number satisfies both. */
export const disjoint = (a: Bounds, b: Bounds): boolean => high(a) < low(b) || high(b) < low(a);

/** Whether the first says more than the second: its least is higher, or with the same least its most. */
export const above = (a: Bounds, b: Bounds): boolean => low(a) > low(b) || (low(a) === low(b) && high(a) > high(b));

/** As people read it: 164, "12 or more", "up to 9", "24 to 99". */
export const shown = ({ min, max }: Bounds): string => {
  if (max === null) return `${min ?? 0} or more`;
  if (min === null || (min === 0 && max > 0)) return `up to ${max}`;
  return min === max ? `${min}` : `${min} to ${max}`;
};
