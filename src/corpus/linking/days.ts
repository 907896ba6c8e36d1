const MS = 86_400_000;

/** The number of a day since 1970: days as numbers, so that they can be subtracted. */
export const dayNumber = (date: string): number => Math.floor(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / MS);

/** The date of such a number. */
export const dateOf = (day: number): string => new Date(day * MS).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);
