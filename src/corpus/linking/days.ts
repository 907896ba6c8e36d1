/** The number of a day since 1 March 0000 in the Gregorian calendar: days as numbers, so that they can be subtracted. */
export const dayNumber = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  const [y, m] = month < 3 ? [year - 1, month + 9] : [year, month - 3];
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 1
  );
};

const FOUR_CENTURIES = 146_097;

const two = (number: number): string => String(number).padStart(2, '0');

/** The date of such a number. */
export const dateOf = (number: number): string => {
  const era = Math.floor(number / FOUR_CENTURIES);
  const rest = number - era * FOUR_CENTURIES;
  const y = Math.floor((rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365);
  const inYear = rest - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * m + 2) / 5) + 1;
  const [year, month] = m < 10 ? [y + era * 400, m + 3] : [y + era * 400 + 1, m - 9];
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
};

export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);
