import type { Work } from '../../api/types.ts';
import { counted } from '../../format/bounds.ts';

/** Nothing more will come of it. */
export const isOver = ({ state }: Work): boolean => state !== 'queued' && state !== 'running';

/** "3 files", an address; a linking by what it does. */
export const workName = ({ kind, what }: Work): string => (kind === 'link' ? 'Linking all reports anew' : what);

const overWords = { done: 'Done', stopped: 'Stopped', failed: 'Failed' } as const;

/** What an import or a linking is doing, or how it ended. */
export const stateWords = ({ state, progress, kind }: Work): string => {
  if (state === 'queued') return 'Waiting for its turn';
  if (state !== 'running') return overWords[state];
  if (progress?.stage === 'settling') return 'Working out events';
  return kind === 'link' ? 'Comparing all reports' : 'Reading reports';
};

type Summary = NonNullable<Work['summary']>;
type Added = Extract<Summary, { readonly added: number }>;
type Linked = Exclude<Summary, Added>;

type Line = readonly [count: number, one: string, many?: string];

const told = (lines: readonly Line[]): readonly string[] =>
  lines.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many ?? `${one}s`));

const addedWords = ({ added, versions, known, refused, events }: Added): readonly string[] => [
  added === 0 ? 'no new report' : counted(added, 'new report'),
  ...told([
    [versions, 'new version of a report that was there', 'new versions of reports that were there'],
    [known, 'report known already', 'reports known already'],
    [refused, 'item not read', 'items not read'],
    [events, 'event worked out', 'events worked out'],
  ]),
];

const linkedWords = ({ moved, redirected, copies, events }: Linked): readonly string[] => {
  const lines = told([
    [moved, 'incident moved to another event', 'incidents moved to other events'],
    [redirected, 'event ended in another', 'events ended in others'],
    [copies, 'group of copies changed', 'groups of copies changed'],
    [events, 'event worked out', 'events worked out'],
  ]);
  return lines.length > 0 ? lines : ['nothing changed'];
};

/** "12 new reports", "3 reports known already" …: what an import or a linking came to; what is none is left out. */
export const summaryWords = (summary: Summary): readonly string[] =>
  'added' in summary ? addedWords(summary) : linkedWords(summary);

/** Did it bring reports that were not there before? */
export const broughtReports = (summary: Summary | undefined): boolean =>
  summary !== undefined && 'added' in summary && summary.added + summary.versions > 0;
