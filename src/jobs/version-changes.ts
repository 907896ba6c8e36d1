import type { Changes } from '../corpus/versions.ts';
import { changesBetween } from '../corpus/versions.ts';
import type { StatementChange, Store } from '../store/index.ts';
import { markChanges, recordOf, versionsOf } from '../store/index.ts';

const marksOf = ({ kept, changed, dropped }: Changes): readonly StatementChange[] => [
  ...kept.map(([, now]) => ({ statement: now.id, change: 'kept' as const })),
  ...changed.map(([, now]) => ({ statement: now.id, change: 'changed' as const })),
  ...dropped.map(({ id }) => ({ statement: id, change: 'dropped' as const })),
];

/** Marks what became of each statement of a report in its next version. */
export const compareVersions = (store: Store, older: string, newer: string): void => {
  const [before, now] = [recordOf(store, older), recordOf(store, newer)];
  if (before && now) markChanges(store, marksOf(changesBetween(before, now)));
};

/** The same with the versions before and behind a report that changed. */
export const compareWithNeighbours = (store: Store, id: string): void => {
  const versions = versionsOf(store, id).map((version) => version.id);
  const at = versions.indexOf(id);
  const [previous, next] = [versions[at - 1], versions[at + 1]];
  if (previous !== undefined) compareVersions(store, previous, id);
  if (next !== undefined) compareVersions(store, id, next);
};
