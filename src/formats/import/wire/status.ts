import type { Problem, ReportInput } from '../../../model/index.ts';
import type { Imported } from '../../importer.ts';
import { warning } from '../broken.ts';
import { dateOf } from '../dates.ts';

/** What a wire says about using an item, in whichever standard. */
export type Use = {
  readonly place: string;
  readonly id?: string | undefined;
  /** usable, withheld, canceled; absent is usable. */
  readonly status?: string | undefined;
  readonly embargoed?: string | undefined;
  readonly note?: string | undefined;
};

const HOUR = 3_600_000;

/** Has this embargo passed? A day ends, and a clock without a zone shows its time, last at twelve hours behind UTC. */
const isOver = (embargoed: string, now: string | undefined): boolean => {
  const until = dateOf(embargoed);
  if (until === undefined || now === undefined) return false;
  const zoned = /(?:Z|[+-]\d{2}:\d{2})$/.test(until.slice(10));
  const latest =
    Date.parse(zoned ? until : `${until.length > 10 ? until : `${until}T24:00`}Z`) + (zoned ? 0 : 12 * HOUR);
  return latest <= Date.parse(now);
};

const refused = (use: Use, code: string, why: string): Imported => ({
  id: use.id ?? use.place,
  problems: [
    warning(code, `${use.place}: ${why}; not read${use.note ? ` (editor's note: "${use.note.slice(0, 120)}")` : ''}`),
  ],
});

/**
 * Why an item may not be read: the wire withheld or killed it, or it is under embargo. Reading knows no clock: an
 * embargo is over when the caller's `now` says so, or when a later version comes without it.
 */
export const refusal = (use: Use, now: string | undefined): Imported | undefined => {
  const status = use.status?.toLowerCase().replace(/^.*:/, '');
  if (status === 'canceled' || status === 'cancelled')
    return refused(use, 'canceled', 'the wire has canceled this item');
  if (status === 'withheld') return refused(use, 'withheld', 'the wire withholds this item');
  if (use.embargoed !== undefined && !isOver(use.embargoed, now))
    return refused(use, 'embargoed', `under embargo${use.embargoed ? ` until ${use.embargoed}` : ''}`);
  return undefined;
};

/** Every version is a report of its own: "urn:x:1" in version 3 is "urn:x:1#3". */
export const versionedId = (id: string | undefined, version: string | undefined): string | undefined =>
  id === undefined || version === undefined ? id : `${id}#${version}`;

/** The version chain: "urn:x:1" in version 3. A version that is no whole number is none. */
export const versionOf = (
  of: string | undefined,
  number: string | undefined,
): { readonly version: NonNullable<ReportInput['version']> } | undefined =>
  of !== undefined && /^[1-9]\d{0,8}$/.test(number ?? '') ? { version: { of, number: Number(number) } } : undefined;

/** What an editor tells those who use the item: a correction is worth a look. */
export const noteProblems = (place: string, note: string | undefined, signals: readonly string[] = []): Problem[] => [
  ...(signals.some((signal) => /correct/i.test(signal))
    ? [
        {
          code: 'correction',
          severity: 'info' as const,
          message: `${place}: the wire marks this version as a correction`,
        },
      ]
    : []),
  ...(note === undefined
    ? []
    : [{ code: 'editors-note', severity: 'info' as const, message: `${place}: "${note.slice(0, 200)}"` }]),
];
