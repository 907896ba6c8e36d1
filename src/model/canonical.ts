const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([key, inner]) => [key, sorted(inner)]));
};

/** A value as JSON with sorted keys: two values that say the same are one text. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value)) ?? 'null';
