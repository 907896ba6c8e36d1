import type { ImportInfo } from '../../api/types.ts';
import { counted } from '../../format/bounds.ts';

type State = ImportInfo['state'];

/** What an import is doing. */
export const stateWords: Readonly<Record<State, string>> = {
  waiting: 'Waiting for its turn',
  reading: 'Reading reports',
  settling: 'Working out events',
  stopping: 'Stopping: what has been read is being stored',
  finished: 'Done',
  stopped: 'Stopped',
  failed: 'Failed',
};

/** Nothing more will come of it. */
export const isEnded = (state: State): boolean => state === 'finished' || state === 'stopped' || state === 'failed';

type Summary = NonNullable<ImportInfo['summary']>;

/** "12 reports added · 1 new version of a report · 3 known already": what is none is left out, but for the first. */
export const summaryWords = ({ added, versions, known, refused, events }: Summary): readonly string[] => [
  added === 0 ? 'no new report' : `${counted(added, 'new report')}`,
  ...(versions === 0
    ? []
    : [counted(versions, 'new version of a report that was there', 'new versions of reports that were there')]),
  ...(known === 0 ? [] : [`${counted(known, 'report')} known already`]),
  ...(refused === 0 ? [] : [`${counted(refused, 'item')} not read`]),
  ...(events === 0 ? [] : [`${counted(events, 'event')} worked out anew`]),
];
