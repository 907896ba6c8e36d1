import type { ChronologyEntry, CopyGroup, Statement } from '../model/index.ts';
import type { ClusterSummary, Page, PageOptions, Store, StoredReport } from '../store/index.ts';
import { clusterById, copyGroups, pageOfList, reportsByIds } from '../store/index.ts';
import { withdrawnIn } from './briefs.ts';
import { toldSummary } from './cards.ts';
import type { SentencePassage } from './passages.ts';
import { passagesOf } from './passages.ts';
import { recordsIn } from './records.ts';
import { eventById } from './timeline.ts';

/** A report that tells an event, in short. */
export type MemberReport = Pick<
  StoredReport,
  'id' | 'outlet' | 'agency' | 'published' | 'headline' | 'version' | 'supersededBy'
> & { readonly copyGroup?: string };

/** An event beside another as a link names it. */
export type Part = Pick<ClusterSummary, 'id' | 'type' | 'from' | 'to' | 'precision' | 'place' | 'title'> & {
  readonly reports: number;
};

/** One event with all that a page about it shows. */
export type EventView = {
  readonly summary: Omit<ClusterSummary, 'seq'>;
  readonly entry?: ChronologyEntry;
  readonly reports: readonly MemberReport[];
  readonly passages: readonly SentencePassage[];
  readonly statementsTotal: number;
  /** Statements whose number was taken back since. */
  readonly withdrawn: readonly string[];
  /** What the event's parts are called, by day. */
  readonly parts: readonly Part[];
  /** Of a part, the event it belongs to. */
  readonly whole?: Part;
  readonly moved?: { readonly from: string; readonly to: string };
};

/** More statements than a page shows at once are fetched when they are asked for. */
const STATEMENTS = 400;

const memberOf = (report: StoredReport, groups: ReadonlyMap<string, string>): MemberReport => {
  const { id, outlet, agency, published, headline, version, supersededBy } = report;
  const fields = { outlet, agency, published, headline, supersededBy, copyGroup: groups.get(id) };
  return { id, version, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) };
};

/** The copy group of each report that is in one. */
const groupsOf = (groups: readonly CopyGroup[]): ReadonlyMap<string, string> =>
  new Map(groups.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)));

export const membersIn = (store: Store, ids: readonly string[]): readonly MemberReport[] => {
  const groups = groupsOf(copyGroups(store, ids));
  return reportsByIds(store, ids).map((report) => memberOf(report, groups));
};

const partOf = ({ id, type, from, to, precision, place, title, counts }: ClusterSummary): Part => {
  const named = { id, type, from, to, precision, title, reports: counts.reports };
  return place === undefined ? named : { ...named, place };
};

const wholeOf = (store: Store, id: string | undefined): Pick<EventView, 'whole'> => {
  const whole = id === undefined ? undefined : clusterById(store, id);
  return whole ? { whole: partOf(whole) } : {};
};

/** Statements the tolls and conflicts point at come first: a page must be able to show what they rest on. */
const pointedAtFirst = ({ statements, tolls, conflicts }: ChronologyEntry): readonly Statement[] => {
  const pointed = new Set([
    ...tolls.flatMap(({ points }) => points.map(({ statement }) => statement)),
    ...conflicts.flatMap((conflict) => conflict.statements),
  ]);
  return [...statements.filter(({ id }) => pointed.has(id)), ...statements.filter(({ id }) => !pointed.has(id))];
};

/** One event by its id, also by one that leads to it now. */
export const eventView = (store: Store, id: string, asBelievedOn?: string): EventView | undefined => {
  const found = eventById(store, id, asBelievedOn);
  if (!found) return undefined;
  const { summary, entry, parts } = found;
  const total = entry?.statements.length ?? 0;
  const statements =
    entry && total > STATEMENTS ? pointedAtFirst(entry).slice(0, STATEMENTS) : (entry?.statements ?? []);
  return {
    summary: toldSummary(summary),
    ...(entry ? { entry: { ...entry, statements } } : {}),
    reports: membersIn(store, [...new Set(entry?.event.members.map(({ report }) => report))]),
    passages: passagesOf(statements, recordsIn(store)),
    statementsTotal: total,
    withdrawn: [...new Set(entry?.tolls.flatMap((toll) => [...withdrawnIn(toll)]))],
    parts: parts.map(partOf),
    ...wholeOf(store, summary.partOf),
    ...(summary.id === id ? {} : { moved: { from: id, to: summary.id } }),
  };
};

/** A statement and the words that carry it. */
export type ToldStatement = { readonly statement: Statement; readonly passage?: SentencePassage };

/** The statements of an event, page by page. */
export const statementsPage = (
  store: Store,
  id: string,
  { asBelievedOn, ...page }: PageOptions & { readonly asBelievedOn?: string },
): (Page<ToldStatement> & { readonly total: number }) | undefined => {
  const found = eventById(store, id, asBelievedOn);
  if (!found) return undefined;
  const all = found.entry ? pointedAtFirst(found.entry) : [];
  const { rows, ...next } = pageOfList(all, page);
  const passages = new Map(passagesOf(rows, recordsIn(store)).map((passage) => [passage.statement, passage]));
  const told = rows.map((statement): ToldStatement => {
    const passage = passages.get(statement.id);
    return { statement, ...(passage ? { passage } : {}) };
  });
  return { rows: told, ...next, total: all.length };
};
