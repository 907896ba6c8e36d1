import type { CopyGroup } from '../model/index.ts';
import type { Speaker, Store } from '../store/index.ts';
import { copyCounts, copyPage, speakers, storeCounts } from '../store/index.ts';
import type { Important } from './important.ts';
import { importantEntries } from './important.ts';
import { reportNames } from './speaker-view.ts';
import type { ReportName } from './speaker-view.ts';
import type { TimelineFilter } from './timeline.ts';
import type { OriginCount } from './voices.ts';
import { Census, copiesAmong } from './voices.ts';

/** Who stands behind the events of a filter, as a page shows it: the first of each list. */
export type SourcesView = {
  readonly events: Important['events'];
  readonly of: 'reports' | 'events';
  readonly reports: number;
  readonly texts: number;
  readonly speakers: readonly Speaker[];
  readonly originsTotal: number;
  readonly origins: readonly OriginCount[];
  readonly copyGroups: number;
  readonly copies: readonly CopiedText[];
};

/** Reports that are one text, by name. */
export type CopiedText = Omit<CopyGroup, 'reports'> & { readonly reports: readonly ReportName[] };

/** Groups of copies with the names of their reports. */
export const copiedTexts = (store: Store, groups: readonly CopyGroup[]): readonly CopiedText[] => {
  const names = reportNames(
    store,
    groups.flatMap(({ reports }) => reports),
  );
  return groups.map((group) => ({ ...group, reports: group.reports.map((id) => names.get(id) ?? { id }) }));
};

type Copied = Pick<SourcesView, 'reports' | 'texts' | 'copyGroups' | 'copies'>;

const inAll = (store: Store, limit: number): Copied => {
  const { reports } = storeCounts(store);
  const copied = copyCounts(store);
  const { rows } = copyPage(store, { limit });
  return {
    reports,
    texts: reports - copied.reports + copied.groups,
    copyGroups: copied.groups,
    copies: copiedTexts(store, rows),
  };
};

const inSome = (store: Store, reports: ReadonlySet<string>, limit: number): Copied => {
  const copies = copiesAmong(store, reports).toSorted((a, b) => b.reports.length - a.reports.length);
  const again = copies.reduce((more, group) => more + group.reports.length - 1, 0);
  const texts = reports.size - again;
  const shown = copiedTexts(store, copies.slice(0, limit));
  return { reports: reports.size, texts, copyGroups: copies.length, copies: shown };
};

/** The voices, origins and copies of a filter; of many events, of those that matter most. */
export const sourcesView = (store: Store, filter: TimelineFilter, limit: number): SourcesView => {
  const { entries, events } = importantEntries(store, filter);
  const census = new Census();
  for (const entry of entries) census.add(entry);
  const narrowed = Object.keys(filter).length > 0;
  const origins = census.origins();
  return {
    events,
    of: narrowed ? 'events' : 'reports',
    ...(narrowed ? inSome(store, census.reports, limit) : inAll(store, limit)),
    speakers: narrowed ? census.speakers().slice(0, limit) : speakers(store, { limit }).rows,
    originsTotal: origins.length,
    origins: origins.slice(0, limit),
  };
};
