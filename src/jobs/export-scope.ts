import type { ChronologyEntry, Decision } from '../model/index.ts';
import { filedUnder } from './timeline.ts';

/** What exported events use: ids alone. Without `reports` everything is exported. */
export type Scope = {
  readonly reports?: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly entriesOn: ReadonlyMap<string, readonly string[]>;
};

const reportOf = (statement: string): string => statement.slice(0, statement.lastIndexOf('#'));

/** Every report an entry points at. */
const reportsIn = ({ event, statements, tolls, conflicts, origins = [], framing = [] }: ChronologyEntry): string[] => [
  event.headline.report,
  ...event.members.map(({ report }) => report),
  ...statements.map(({ report }) => report),
  ...tolls.flatMap(({ points }) => points.map(({ statement }) => reportOf(statement))),
  ...conflicts.flatMap((conflict) => conflict.statements.map(reportOf)),
  ...origins.flatMap((origin) => origin.statements.map(reportOf)),
  ...framing.flatMap(({ uses }) => uses.map(({ report }) => report)),
];

/** What the events of an export use, found by walking them once. */
export const scopeOf = (entries: Iterable<ChronologyEntry>, filtered: boolean): Scope => {
  const reports = new Set<string>();
  const events = new Set<string>();
  const entriesOn = new Map<string, string[]>();
  for (const entry of entries) {
    events.add(entry.event.id);
    if (filtered) for (const report of reportsIn(entry)) reports.add(report);
    const day = filedUnder(entry.event);
    if (day !== undefined) entriesOn.set(day, [...(entriesOn.get(day) ?? []), entry.event.id]);
  }
  return { ...(filtered ? { reports } : {}), events, entriesOn };
};

/** Is a decision about something exported? */
export const isAbout = ({ target }: Decision, { reports, events }: Scope): boolean => {
  if (reports === undefined) return true;
  return 'event' in target ? events.has(target.event) : reports.has(target.report);
};
