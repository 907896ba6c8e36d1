import { sentencesIn } from '../corpus/sentences.ts';
import type { ChronologyEntry, CopyGroup, ReportRecord, Span, Statement } from '../model/index.ts';
import type { ClusterSummary, Store, StoredReport } from '../store/index.ts';
import { clusterById, copyGroups, reportsByIds } from '../store/index.ts';
import { toldSummary, withdrawnIn } from './cards.ts';
import type { RecordOf } from './records.ts';
import { recordsIn } from './records.ts';
import { eventById } from './timeline.ts';

/** The words that carry a statement, in their sentence. */
export type SentencePassage = {
  readonly statement: string;
  readonly report: string;
  readonly text: string;
  /** The evidence inside `text`. */
  readonly words: readonly Span[];
  /** Where `text` stands in the report. */
  readonly span: Span;
};

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

/** The stretch around some words that a reader is shown: their sentences; of the headline, all of it. */
const around = ({ report }: ReportRecord, words: readonly Span[]): Span => {
  const [first] = words as readonly [Span];
  if (first.part === 'headline') return { start: 0, end: Math.max(1, report.headline?.length ?? 1), part: 'headline' };
  const [start, end] = [Math.min(...words.map((one) => one.start)), Math.max(...words.map((one) => one.end))];
  const sentences = sentencesIn(report).filter((one) => one.start < end && one.end > start);
  return {
    start: Math.min(start, sentences[0]?.start ?? start),
    end: Math.max(end, sentences.at(-1)?.end ?? end),
  };
};

/** Some words of a report in their sentence; of words in the headline and the text, where the first are. */
export const passageIn = (
  record: ReportRecord,
  spans: readonly Span[],
): Omit<SentencePassage, 'statement'> | undefined => {
  const [first] = spans;
  if (!first) return undefined;
  const words = spans.filter(({ part }) => part === first.part);
  const span = around(record, words);
  const text = (span.part === 'headline' ? record.report.headline : record.report.text) ?? '';
  return {
    ...{ report: record.report.id, span, text: text.slice(span.start, span.end) },
    words: words.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
  };
};

/** The passage of a statement; undefined where the dossier has not the record. */
const passageOf = ({ id, report, evidence }: Statement, recordOf: RecordOf): SentencePassage | undefined => {
  const record = recordOf(report);
  const passage = record && passageIn(record, evidence);
  return passage && { statement: id, ...passage };
};

/** The passages of statements. */
export const passagesOf = (store: Store, statements: readonly Statement[]): readonly SentencePassage[] => {
  const recordOf = recordsIn(store);
  return statements.flatMap((statement) => passageOf(statement, recordOf) ?? []);
};

const memberOf = (report: StoredReport, groups: readonly CopyGroup[]): MemberReport => {
  const { id, outlet, agency, published, headline, version, supersededBy } = report;
  const copyGroup = groups.find(({ reports }) => reports.includes(id))?.id;
  const fields = { outlet, agency, published, headline, supersededBy, copyGroup };
  return { id, version, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) };
};

/** The reports among some, in short. */
export const membersIn = (store: Store, ids: readonly string[]): readonly MemberReport[] => {
  const groups = copyGroups(store, ids);
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

/** One event by its id, also by one that leads to it now. */
export const eventView = (store: Store, id: string, asBelievedOn?: string): EventView | undefined => {
  const found = eventById(store, id, asBelievedOn);
  if (!found) return undefined;
  const { summary, entry, parts } = found;
  const statements = entry?.statements.slice(0, STATEMENTS) ?? [];
  return {
    summary: toldSummary(summary),
    ...(entry ? { entry: { ...entry, statements } } : {}),
    reports: membersIn(store, [...new Set(entry?.event.members.map(({ report }) => report))]),
    passages: passagesOf(store, statements),
    statementsTotal: entry?.statements.length ?? 0,
    withdrawn: [...new Set(entry?.tolls.flatMap((toll) => [...withdrawnIn(toll)]))],
    parts: parts.map(partOf),
    ...wholeOf(store, summary.partOf),
    ...(summary.id === id ? {} : { moved: { from: id, to: summary.id } }),
  };
};
