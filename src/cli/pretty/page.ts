import { safe } from './paint.ts';
import type { View } from './record.ts';
import { showDay } from './values.ts';

/** What stands above a view that shows an older state of knowledge. */
export const believedText = (asBelievedOn: string | undefined): string =>
  asBelievedOn === undefined ? '' : `As the reports published by ${showDay(asBelievedOn)} had it.\n\n`;

/** The end of a page: what to do for the rest. */
export const moreText = (more: boolean, how = '--limit, or narrow it with --since and --until'): string =>
  more ? `\n\nThere is more: ${how}.` : '';

/** What a view says when it has nothing to show. */
export const nothingText = (what: string, dossier: string, inputs: readonly string[]): string =>
  `There is no ${what} ${inputs.length > 0 ? 'in these reports' : `in ${safe(dossier)}`} that fits.`;

/** A bar of ten steps for a share from 0 to 1; never empty. */
export const bar = (share: number, { paint }: View): string => {
  const full = Math.max(1, Math.round(Math.min(1, share) * 10));
  return paint('figure', '\u2588'.repeat(full)) + paint('dim', '\u2591'.repeat(10 - full));
};
