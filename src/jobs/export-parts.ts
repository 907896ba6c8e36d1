import type { DossierParts } from '../formats/index.ts';
import type { ChronologyEntry, CopyGroup, Day, NewsReport, Origin, Problem, ReportRecord } from '../model/index.ts';
import type { Page, PageOptions, Store } from '../store/index.ts';
import { copyGroups, decisions, problems, reports, storeCounts } from '../store/index.ts';
import { dayOf, weighedDays } from './days.ts';
import type { Scope } from './export-scope.ts';
import { isAbout, scopeOf } from './export-scope.ts';
import type { RecordOf } from './records.ts';
import { recordsIn } from './records.ts';
import type { TimelineFilter } from './timeline.ts';
import { everyListed } from './timeline.ts';

/** Rows are fetched so many at a time. */
const PAGE = 200;

type Asked = {
  readonly store: Store;
  readonly filter: TimelineFilter;
  readonly scope: () => Scope;
  readonly recordOf: RecordOf;
};

/** A part that can be walked more than once. */
const part = <T>(walk: () => Iterator<T>): Iterable<T> => ({ [Symbol.iterator]: walk });

function* paged<T>(list: (page: PageOptions) => Page<T>): Generator<T> {
  for (let cursor: string | undefined, more = true; more;) {
    const { rows, next } = list({ limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
    yield* rows;
    cursor = next;
    more = next !== undefined;
  }
}

function* recordsOf({ store, scope, recordOf }: Asked): Generator<ReportRecord> {
  const { reports: among } = scope();
  for (const { id } of paged((page) => reports(store, { versions: 'all' }, page))) {
    const record = among === undefined || among.has(id) ? recordOf(id) : undefined;
    if (record) yield record;
  }
}

function* reportsOf(asked: Asked): Generator<NewsReport> {
  for (const { report } of recordsOf(asked)) yield report;
}

/** What the reports tell together with an event stands in the entry of that event and for itself. */
const withParts = (entry: ChronologyEntry): readonly ChronologyEntry[] => [
  entry,
  ...(entry.parts ?? []).map((event): ChronologyEntry => {
    const own = new Set(event.members.map((member) => `${member.report}#${member.event}`));
    const statements = entry.statements.filter(({ id }) => own.has(id));
    return { event, tolls: [], conflicts: [], statements, importance: 0 };
  }),
];

function* entriesOf({ store, filter }: Asked): Generator<ChronologyEntry> {
  for (const { entry } of everyListed(store, filter)) if (entry) yield* withParts(entry);
}

function* copiesOf({ store, scope }: Asked): Generator<CopyGroup> {
  const { reports: among } = scope();
  if (among === undefined) return yield* copyGroups(store);
  for (const group of copyGroups(store, [...among])) {
    const left = group.reports.filter((report) => among.has(report));
    const [first] = left;
    if (first === undefined || left.length < 2) continue;
    yield { ...group, reports: left, first: among.has(group.first) ? group.first : first };
  }
}

/** One origin of several events is one, with what it says of each. */
function* originsOf(asked: Asked): Generator<Origin> {
  const all = new Map<string, Omit<Origin, 'statements'> & { readonly statements: Set<string> }>();
  for (const { origins = [] } of entriesOf(asked))
    for (const { statements, ...origin } of origins) {
      const known = all.get(origin.id) ?? { ...origin, statements: new Set() };
      all.set(origin.id, known);
      for (const statement of statements) known.statements.add(statement);
    }
  for (const origin of all.values()) yield { ...origin, statements: [...origin.statements] };
}

function* daysOf({ store, filter, scope, recordOf }: Asked): Generator<Day> {
  const { reports: among, entriesOn } = scope();
  const ranked = new Map(weighedDays(store, filter).map((day) => [day.date, day]));
  const dates = among === undefined ? [...ranked.keys(), ...entriesOn.keys()] : [...entriesOn.keys()];
  for (const date of [...new Set(dates)].sort())
    yield dayOf(store, ranked.get(date) ?? { date, importance: 0 }, {
      recordOf,
      entriesOn: (day) => entriesOn.get(day) ?? [],
      asBelievedOn: filter.asBelievedOn,
      ...(among === undefined ? {} : { among }),
    });
}

function* problemsOf({ store, scope }: Asked): Generator<Problem> {
  const { reports: among } = scope();
  for (const row of paged((page) => problems(store, page))) {
    const { code, severity, message, span, report } = row;
    if (among !== undefined && (report === undefined || !among.has(report))) continue;
    yield { code, severity, message, ...(span === undefined ? {} : { span }) };
  }
}

function* decisionsOf({ store, scope }: Asked): ReturnType<typeof paged<ReturnType<typeof decisions>['rows'][number]>> {
  for (const decision of paged((page) => decisions(store, page))) if (isAbout(decision, scope())) yield decision;
}

type ExportedAs = Pick<DossierParts, 'id' | 'title'>;

/** The parts, and how much is exported. */
type Exported = { readonly parts: DossierParts; readonly counts: () => { events: number; reports: number } };

/**
 * A dossier as exporters walk it, part by part, nothing held but ids. A filter leaves events, and of all else what they
 * rest on: their reports, statements, origins and copies, the days they are filed under, decisions about them.
 */
export const exportParts = (store: Store, { id, title }: ExportedAs, given: TimelineFilter = {}): Exported => {
  const filtered = Object.keys(given).length > 0;
  const filter: TimelineFilter = filtered ? given : { rejected: true };
  const recordOf = recordsIn(store);
  let scope: Scope | undefined;
  const asked: Asked = {
    store,
    filter,
    recordOf,
    scope: () => (scope ??= scopeOf(entriesOf(asked), filtered)),
  };
  const parts: DossierParts = {
    id,
    title,
    reports: part(() => reportsOf(asked)),
    records: part(() => recordsOf(asked)),
    copies: part(() => copiesOf(asked)),
    origins: part(() => originsOf(asked)),
    entries: part(() => entriesOf(asked)),
    days: part(() => daysOf(asked)),
    decisions: part(() => decisionsOf(asked)),
    problems: part(() => problemsOf(asked)),
    reportOf: (report) => recordOf(report)?.report,
    recordOf,
  };
  const counts = (): { events: number; reports: number } => {
    const { events, reports: among } = asked.scope();
    return { events: events.size, reports: among?.size ?? storeCounts(store).reports };
  };
  return { parts, counts };
};
