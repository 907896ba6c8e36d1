export type Bounds = { readonly min: number | null; readonly max: number | null };

/** Making a format takes longer than a hundred uses of it. */
let format: Intl.NumberFormat | undefined;

const number = (value: number): string => (format ??= new Intl.NumberFormat(navigator.language)).format(value);

/** A figure as it is bounded: "225", "at least 12", "24–99", "none"; a number alone only where it is one. */
export const formatBounds = ({ min, max }: Bounds): string => {
  if (min === 0 && max === 0) return 'none';
  if (min !== null && max !== null) {
    if (min === max) return number(min);
    return min === 0 ? `up to ${number(max)}` : `${number(min)}–${number(max)}`;
  }
  if (min !== null) return `at least ${number(min)}`;
  return max !== null ? `up to ${number(max)}` : 'unknown';
};

/** "1 report", "19 reports". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;
