import type { CopyGroup, EventMention, Figure, Incident, ReportRecord, Statement } from '../model/index.ts';
import { earlier, publishedOn } from './order.ts';
import { voicesOf } from './voices/voices.ts';
import type { Voices } from './voices/voices.ts';

/** One report's part in an event cluster: which of its events are that happening, and the incident they stand in. */
export type ClusterMember = {
  readonly record: ReportRecord;
  readonly events: readonly string[];
  readonly incident?: Incident;
};

/** What the reports of one cluster say, made ready for tolls, conflicts, origins and framing. */
export type Accounts = {
  readonly event: string;
  /** Oldest report first, whatever the order they came in. */
  readonly members: readonly ClusterMember[];
  readonly statements: ReadonlyMap<string, Statement>;
  /** The report whose text a report carries: the first of its copy group, or itself. */
  readonly textOf: (report: string) => string;
  readonly voices: Voices;
};

/** The report whose text each report carries. */
export const textsOf = (copies: readonly CopyGroup[]): Accounts['textOf'] => {
  const first = new Map(copies.flatMap((group) => group.reports.map((report) => [report, group.first] as const)));
  return (report) => first.get(report) ?? report;
};

/**
 * The accounts of one cluster. Pass the `voices` of the whole dossier (`voicesOf`) to tell who is who by all of its
 * reports; without them the cluster's own reports have to do.
 */
export const accountsOf = (
  event: string,
  members: readonly ClusterMember[],
  {
    statements,
    copies = [],
    voices,
  }: {
    readonly statements: readonly Statement[];
    readonly copies?: readonly CopyGroup[];
    readonly voices?: Voices;
  },
): Accounts => {
  const sorted = [...members].sort((a, b) => earlier(a.record, b.record));
  const records = new Map(sorted.map(({ record }) => [record.report.id, record]));
  const textOf = textsOf(copies);
  return {
    event,
    members: sorted,
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    textOf,
    voices: voices ?? voicesOf([...records.values()], textOf),
  };
};

/** The cluster's events of a member, in the order of the report. */
export const eventsIn = ({ record, events }: ClusterMember): readonly EventMention[] => {
  const wanted = new Set(events);
  return record.events.filter(({ id, sameAs }) => wanted.has(id) || (sameAs !== undefined && wanted.has(sameAs)));
};

/** The event a member is in the cluster for: that of its incident when it is one of them, else the first that happened. */
export const mainEventOf = (member: ClusterMember): EventMention | undefined => {
  const events = eventsIn(member);
  return (
    events.find(({ id }) => id === member.incident?.main) ??
    events.find(
      ({ polarity, modality, background }) => polarity === 'positive' && modality === 'actual' && !background,
    ) ??
    events[0]
  );
};

/** Figures about the cluster: of its events, of its incident, and parts of these. */
export const figuresIn = (member: ClusterMember): readonly Figure[] => {
  const { record, incident } = member;
  const events = new Set(eventsIn(member).flatMap(({ id, background }) => (background === true ? [] : [id])));
  const listed = new Set(incident?.figures ?? []);
  const about = (figure: Figure): boolean =>
    listed.has(figure.id) || (figure.event !== undefined && events.has(figure.event));
  const whole = new Set(record.figures.filter(about).map(({ id }) => id));
  return record.figures.filter(
    (figure) => whole.has(figure.id) || (figure.partOf !== undefined && whole.has(figure.partOf)),
  );
};

/** The statement that says an event or a figure of a report. */
export const statementFor = ({ statements }: Accounts, record: ReportRecord, local: string): Statement | undefined =>
  statements.get(`${record.report.id}#${local}`);

/** The day a report was published, where it says one. */
export const dayOfReport = (record: ReportRecord): string | undefined => publishedOn(record)?.slice(0, 10);
