import type { Problem } from '../../../model/index.ts';
import type { Imported } from '../../importer.ts';
import { warning } from '../broken.ts';

/** What a wire says about using an item, in whichever standard. */
export type Use = {
  readonly place: string;
  readonly id?: string | undefined;
  /** usable, withheld, canceled; absent is usable. */
  readonly status?: string | undefined;
  readonly embargoed?: string | undefined;
  readonly note?: string | undefined;
};

const refused = (use: Use, code: string, why: string): Imported => ({
  id: use.id ?? use.place,
  problems: [
    warning(code, `${use.place}: ${why}; not read${use.note ? ` (editor's note: "${use.note.slice(0, 120)}")` : ''}`),
  ],
});

/**
 * Why an item may not be read: the wire withheld or killed it, or it is under embargo. Whether an embargo is over is
 * not judged, since reading knows no clock: it is over when a later version comes without it.
 */
export const refusal = (use: Use): Imported | undefined => {
  const status = use.status?.toLowerCase().replace(/^.*:/, '');
  if (status === 'canceled' || status === 'cancelled')
    return refused(use, 'canceled', 'the wire has canceled this item');
  if (status === 'withheld') return refused(use, 'withheld', 'the wire withholds this item');
  if (use.embargoed !== undefined)
    return refused(use, 'embargoed', `under embargo${use.embargoed ? ` until ${use.embargoed}` : ''}`);
  return undefined;
};

/** Every version is a report of its own: "urn:x:1" in version 3 is "urn:x:1#3". */
export const versionedId = (id: string | undefined, version: string | undefined): string | undefined =>
  id === undefined || version === undefined ? id : `${id}#${version}`;

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
