import type { ChronologyEntry, CopyGroup, EventCluster, Incident, Place, ReportRecord } from '../../model/index.ts';
import { conflictsOf } from '../conflicts/conflicts.ts';
import { framingOf } from '../framing.ts';
import { headlineOf } from '../headline.ts';
import { importanceOf } from '../importance.ts';
import { incidentDate, incidentPlace } from '../linking/settle.ts';
import type { Telling } from '../linking/settle.ts';
import type { IncidentSketch, SketchPlace } from '../linking/sketch.ts';
import type { Accounts, ClusterMember } from '../members.ts';
import { accountsOf, eventsIn, figuresIn, mainEventOf, textsOf } from '../members.ts';
import { compare } from '../order.ts';
import { independenceOf, originsOf } from '../origins/origins.ts';
import { statementsOf } from '../statements.ts';
import { tollsOf } from '../tolls/tolls.ts';
import { voicesOf } from '../voices/voices.ts';
import { partAmong, partsOf } from './parts.ts';

/** Incidents of several reports that were linked: what an entry of the chronology is made of. */
export type Gathered = {
  readonly id: string;
  readonly members: readonly {
    readonly record: ReportRecord;
    readonly incident: Incident;
    readonly sketch: IncidentSketch;
  }[];
  readonly links: EventCluster['links'];
  /** Copies among the reports. */
  readonly copies: readonly CopyGroup[];
};

const membersOf = ({ members }: Gathered): readonly ClusterMember[] =>
  members.map(({ record, incident }) => ({ record, incident, events: incident.events }));

/** The type most reports give the happening; reports that lead with it count double. */
const typeOf = (members: readonly ClusterMember[]): string => {
  const counts = new Map<string, number>();
  for (const member of members) {
    const type = mainEventOf(member)?.type ?? 'other';
    counts.set(type, (counts.get(type) ?? 0) + (member.incident?.lead === true ? 2 : 1));
  }
  // A type that says something wins over the one that says nothing.
  const [best] = [...counts].sort(
    ([a, m], [b, n]) => Number(a === 'other') - Number(b === 'other') || n - m || compare(a, b),
  );
  return best?.[0] ?? 'other';
};

/** The events and figures a member is there for; of an incident, all that it lists. */
const toldBy = (member: ClusterMember): ReadonlySet<string> =>
  member.incident
    ? new Set([...member.events, ...member.incident.figures])
    : new Set([...eventsIn(member), ...figuresIn(member)].map(({ id }) => id));

/** What the reports say of the entry: its events and figures, and the attributions these stand in. */
const statementsIn = (accounts: Accounts): ChronologyEntry['statements'] => {
  const wanted = new Set<string>();
  for (const member of accounts.members) {
    const { record } = member;
    const ids = toldBy(member);
    const told = [...record.events, ...record.figures].filter(({ id }) => ids.has(id));
    for (const { id, attribution } of told) {
      wanted.add(`${record.report.id}#${id}`);
      if (attribution !== null) wanted.add(`${record.report.id}#${attribution}`);
    }
  }
  return [...accounts.statements.values()].filter(({ id }) => wanted.has(id));
};

/** Two origins confirm; a conflict over whether it happened disputes; one account alone is provisional. */
const statusOf = (origins: number, conflicts: ChronologyEntry['conflicts']): EventCluster['status'] => {
  if (conflicts.some(({ kind }) => kind === 'occurrence')) return 'disputed';
  return origins > 1 ? 'confirmed' : 'provisional';
};

const plainPlace = ({ precision: _, basis: __, ...place }: SketchPlace): Place => place;

/** Copies of one text tell it once together. */
const tellingsOf = ({ members }: Gathered, { textOf }: Accounts): readonly Telling[] => {
  const texts = members.map(({ record }) => textOf(record.report.id));
  return members.map(({ sketch }, index) => ({
    sketch,
    weight: 1 / texts.filter((text) => text === texts[index]).length,
  }));
};

const clusterOf = (gathered: Gathered, accounts: Accounts): Omit<EventCluster, 'origins' | 'status'> => {
  const tellings = tellingsOf(gathered, accounts);
  const time = incidentDate(tellings);
  const place = incidentPlace(tellings)?.place;
  const [first] = accounts.members;
  const headline = headlineOf(accounts.members) ?? {
    report: (first as ClusterMember).record.report.id,
    span: (first as ClusterMember).record.events[0]?.sentence ?? { start: 0, end: 0 },
  };
  return {
    id: gathered.id,
    type: typeOf(accounts.members),
    from: time?.from ?? null,
    to: time?.to ?? null,
    precision: time?.precision ?? 'unknown',
    ...(place ? { place: plainPlace(place) } : {}),
    members: gathered.members.map(({ record, incident }) => ({
      report: record.report.id,
      event: incident.main,
      incident: incident.id,
    })),
    headline,
    links: gathered.links,
  };
};

/** An event with its tolls, conflicts, origins and words. */
const entryAbout = (accounts: Accounts, cluster: Omit<EventCluster, 'origins' | 'status'>): ChronologyEntry => {
  const tolls = tollsOf(accounts);
  const conflicts = conflictsOf(accounts);
  const origins = originsOf(accounts);
  const independence = independenceOf(accounts);
  return {
    event: { ...cluster, origins: origins.map(({ id }) => id), status: statusOf(origins.length, conflicts) },
    tolls,
    conflicts,
    statements: statementsIn(accounts),
    importance: importanceOf({ ...independence, type: cluster.type, tolls }),
    independence,
    origins,
    framing: framingOf(accounts),
  };
};

/** An entry of the chronology: the happening that linked incidents tell. */
export const entryOf = (gathered: Gathered): ChronologyEntry => {
  const statements = gathered.members.flatMap(({ record }) => statementsOf(record));
  const accounts = accountsOf(gathered.id, membersOf(gathered), { statements, copies: gathered.copies });
  return { ...entryAbout(accounts, clusterOf(gathered, accounts)), parts: partsOf(accounts) };
};

/**
 * A part of an event as an entry of its own, from the reports gathered of the whole: what they say of the resignation
 * and not of the unrest around it. Undefined where none of them tells it.
 */
export const partEntryOf = (part: EventCluster, { members, copies }: Gathered): ChronologyEntry | undefined => {
  const records = [...new Map(members.map(({ record }) => [record.report.id, record])).values()];
  const own = records.flatMap((record): readonly ClusterMember[] => {
    const events = part.members.flatMap(({ report, event }) => (report === record.report.id ? [event] : []));
    return events.length > 0 ? [{ record, events }] : [];
  });
  const cluster = partAmong(part, own);
  if (!cluster) return undefined;
  const statements = own.flatMap(({ record }) => statementsOf(record));
  const voices = voicesOf(records, textsOf(copies));
  return entryAbout(accountsOf(part.id, own, { statements, copies, voices }), cluster);
};
