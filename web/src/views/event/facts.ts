import type { EventDetail, Telling } from '../../api/types.ts';

export type Entry = NonNullable<EventDetail['entry']>;
export type Statement = Entry['statements'][number];
export type Toll = Entry['tolls'][number];
export type TollPoint = Toll['points'][number];
export type Conflict = Entry['conflicts'][number];
export type Origin = NonNullable<Entry['origins']>[number];
export type FramingRow = NonNullable<Entry['framing']>[number];
export type Link = Entry['event']['links'][number];
export type Passage = EventDetail['passages'][number];
export type MemberReport = EventDetail['reports'][number];
export type Part = EventDetail['parts'][number];

/** A finding of a report: where the words of a value are. */
export type Ref = { readonly report: string; readonly finding: string };

/** All that the page knows of one event, ready to be looked up. */
export type Facts = {
  readonly detail: EventDetail;
  readonly entry: Entry;
  readonly reports: ReadonlyMap<string, MemberReport>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly tellings: ReadonlyMap<string, Telling>;
  /** The origin of each statement. */
  readonly originOf: ReadonlyMap<string, Origin>;
  /** The conflicts a statement stands in. */
  readonly conflictsOf: (statement: string) => readonly Conflict[];
  readonly withdrawn: ReadonlySet<string>;
  /** The day the report of a statement was published. */
  readonly publishedOn: (statement: string) => string | undefined;
};

/** The report and the finding of a statement: its id is both, with a `#` between. */
export const refOf = (statement: string): Ref => {
  const at = statement.lastIndexOf('#');
  return { report: statement.slice(0, at), finding: statement.slice(at + 1) };
};

/** The day a report was published, where it says one. */
export const publishedOf = (report: MemberReport | undefined): string | undefined => report?.published?.slice(0, 10);

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

const byStatement = <T extends { readonly statement: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.statement, row]));

/** Makes an event ready to be looked up. */
export const factsOf = (detail: EventDetail, entry: Entry, tellings: readonly Telling[]): Facts => {
  const conflicts = new Map<string, Conflict[]>();
  for (const conflict of entry.conflicts)
    for (const statement of conflict.statements)
      conflicts.set(statement, [...(conflicts.get(statement) ?? []), conflict]);
  const reports = byId(detail.reports);
  return {
    detail,
    entry,
    reports,
    statements: byId(entry.statements),
    passages: byStatement(detail.passages),
    tellings: byStatement(tellings),
    originOf: new Map((entry.origins ?? []).flatMap((origin) => origin.statements.map((id) => [id, origin] as const))),
    conflictsOf: (statement) => conflicts.get(statement) ?? [],
    withdrawn: new Set(detail.withdrawn),
    publishedOn: (statement) => publishedOf(reports.get(refOf(statement).report)),
  };
};

/** The address of a conflict on the page. */
export const conflictAnchor = (id: string): string => `conflict-${id.slice(id.indexOf(':') + 1)}`;

/** The name a report goes by: who published it. */
export const outletOf = (report: MemberReport | undefined): string =>
  report?.outlet ?? report?.agency ?? report?.id ?? 'a report';
