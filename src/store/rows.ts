import type {
  ChainLink,
  EventCluster,
  EventFamily,
  EventMention,
  EventTime,
  Measure,
  NewsReport,
  Place,
  Problem,
  Span,
  Statement,
} from '../model/index.ts';
import { voiceName } from '../model/index.ts';

/** The bytes a report came as. */
export type OriginalRow = {
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly encoding: 'zstd' | 'identity';
  /** Of the bytes as they came. */
  readonly size: number;
  readonly mediaType: string;
};

/** A statement with what queries ask of it. Its local id is what stands behind the last `#` of its id. */
export type StatementRow = {
  readonly statement: Statement;
  /** The event the figure is about; an event's own statement needs none. */
  readonly event?: string;
  readonly measure?: Measure;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly asOf?: { readonly value: string; readonly basis: string };
  /** The day it was said. */
  readonly said?: string;
  /** Whatever else the reader of a toll needs, as plain JSON. */
  readonly detail?: Readonly<Record<string, unknown>>;
};

/** A mention of an event as queries and linking need it. */
export type EventRow = {
  readonly id: string;
  readonly type: string;
  readonly family: EventFamily;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly precision?: EventTime['precision'];
  readonly basis?: EventTime['basis'];
  readonly place?: Place;
  readonly incident?: string;
  readonly polarity: EventMention['polarity'];
  readonly modality: EventMention['modality'];
  readonly actors?: readonly string[];
};

/** What linking keeps of a report: a kind of sketch and its bytes. */
export type SketchRow = { readonly kind: string; readonly blob: Uint8Array };

/** A report's voice for a day, with the sentences that speak of it, best first. */
export type DayVote = {
  readonly date: string;
  readonly weight: number;
  readonly sentences: readonly (Span & { readonly tells: boolean; readonly dated: boolean })[];
};

/** A record as people left it, and address and outlet as they came where these were put right. */
export type ReviewedRow = { readonly blob: Uint8Array; readonly url?: string; readonly outlet?: string };

/** Everything that follows from a record. */
export type Derived = {
  /** With its text. */
  readonly report: NewsReport;
  /** Where decisions change what the machine read: the record with them, which all else here follows from then. */
  readonly reviewed?: ReviewedRow;
  readonly engineVersion: string;
  readonly statements: readonly StatementRow[];
  readonly events: readonly EventRow[];
  readonly sketches: readonly SketchRow[];
  readonly dayVotes: readonly DayVote[];
  readonly problems: readonly Problem[];
};

/** Everything that follows from reading one text. */
export type Reading = Derived & {
  /** `packJson` of the ReportRecord as the machine read it. */
  readonly record: Uint8Array;
};

/** A report ready to be stored: made by worker threads, so that the writer only writes. */
export type PreparedReport = Reading & {
  readonly original?: OriginalRow;
  /** When it came: ISO 8601 with offset. */
  readonly captured: string;
  /** The file, address or feed it came from. */
  readonly source: string;
};

/** What became of one row: stored, stored as a newer version of `previous`, or known already. */
export type Inserted = {
  /** The id given. */
  readonly id: string;
  readonly outcome: 'added' | 'version' | 'duplicate';
  readonly seq: number;
  /** Of the version it replaces, or the report it repeats. */
  readonly previous?: string;
};

export type InsertResult = {
  readonly added: number;
  readonly versions: number;
  readonly duplicates: number;
  readonly rows: readonly Inserted[];
};

/** A report without its text, as lists show it. */
export type StoredReport = {
  readonly seq: number;
  readonly id: string;
  readonly outlet?: string;
  readonly agency?: string;
  readonly url?: string;
  readonly published?: string;
  readonly publishedDay?: string;
  readonly language: string;
  readonly headline?: string;
  readonly words: number;
  readonly captured: string;
  readonly source: string;
  readonly original?: string;
  /** Id of the first version; 1 is the first. */
  readonly version: { readonly of: string; readonly number: number };
  readonly supersededBy?: string;
};

/** A cluster as it is written. */
export type ClusterRow = {
  readonly cluster: EventCluster;
  readonly family: EventFamily;
  readonly importance: number;
  readonly conflicts: number;
  /** The words of the headline. */
  readonly title: string;
  /** Names it is found by. */
  readonly actors?: readonly string[];
  readonly originNames?: readonly string[];
  /** Names of the place besides its own: its region, its country, other spellings. */
  readonly placeNames?: readonly string[];
};

/** A cluster as lists show it: counts instead of members and links. */
export type ClusterSummary = Omit<EventCluster, 'members' | 'links' | 'origins' | 'movedTo'> & {
  readonly seq: number;
  readonly family: EventFamily;
  readonly importance: number;
  readonly title: string;
  readonly counts: { readonly reports: number; readonly origins: number; readonly conflicts: number };
};

/** A problem with where it came from. */
export type ProblemRow = Problem & {
  readonly report?: string;
  /** That report is in the dossier; an item that could not be read is not. */
  readonly stored?: true;
  readonly source: string;
  readonly at: string;
};

/** A voice, how often it speaks and through whom. */
export type Speaker = {
  readonly name: string;
  readonly statements: number;
  readonly through: readonly { readonly name: string; readonly statements: number }[];
};

/** Part of a list: `next` fetches what follows, absent at the end. */
export type Page<T> = { readonly rows: readonly T[]; readonly next?: string };

/** Which part of a list: at most `limit` rows after the cursor. */
export type PageOptions = { readonly limit?: number; readonly cursor?: string };

/** The innermost voice. */
export const speakerOf = ([speaker]: readonly ChainLink[]): string | undefined => speaker && voiceName(speaker);
