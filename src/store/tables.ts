import type { Generated } from 'kysely';

/** The tables as the migrations make them, column for column. JSON columns are text. */
type MetaTable = { key: string; value: string };

type OriginalTable = {
  sha256: string;
  encoding: 'zstd' | 'identity';
  size: number;
  media_type: string;
  bytes: Uint8Array;
};

export type ReportTable = {
  seq: Generated<number>;
  id: string;
  outlet: string | null;
  agency: string | null;
  url: string | null;
  published: string | null;
  published_day: string | null;
  language: string;
  headline: string | null;
  words: number;
  captured_at: string;
  source_name: string;
  original_sha: string | null;
  text_hash: string;
  version_of: number | null;
  version_number: number;
  superseded_by: Generated<number | null>;
};

type RecordTable = {
  report: number;
  text_version: number;
  text_hash: string;
  engine_version: string;
  blob: Uint8Array;
};

type SketchTable = { seq: Generated<number>; kind: string; report: number; blob: Uint8Array };
type VoiceTable = { seq: Generated<number>; name: string; statements: Generated<number> };
type VoiceThroughTable = { speaker: number; through: number; statements: number };

export type StatementTable = {
  seq: number;
  report: number;
  local: string;
  kind: 'event' | 'figure' | 'content';
  act: string;
  manner: string;
  speaker: number | null;
  chain: string;
  evidence: string;
  event: string | null;
  measure: string | null;
  min: number | null;
  max: number | null;
  as_of: string | null;
  as_of_basis: string | null;
  said: string | null;
  detail: string | null;
  change: string | null;
  sensitive: number;
};

type DayVoteTable = { seq: Generated<number>; date: string; report: number; weight: number; sentences: string };
type MaskTable = { outlet: string; line_hash: string; line: string; reports: number };

export type ProblemTable = {
  seq: Generated<number>;
  report_id: string | null;
  source: string;
  code: string;
  severity: 'info' | 'warning' | 'error';
  message: string;
  span: string | null;
  at: string;
};

type RunTable = { id: string; command: string; started: string; finished: string | null; counts: string };

export type ClusterTable = {
  seq: Generated<number>;
  id: string;
  type: string;
  family: string;
  from_day: string | null;
  to_day: string | null;
  precision: string;
  place: string | null;
  place_id: string | null;
  country: string | null;
  lat: number | null;
  lon: number | null;
  part_of: number | null;
  status: 'provisional' | 'confirmed' | 'disputed' | 'rejected';
  importance: number;
  reports: number;
  origins: number;
  origin_ids: string;
  conflicts: number;
  headline: string;
  title: string;
  moved_to: number | null;
  day: Generated<string>;
  last_day: Generated<string>;
  shown: Generated<number>;
};

export type EventTable = {
  seq: number;
  report: number;
  local: string;
  type: string;
  family: string;
  from_day: string | null;
  to_day: string | null;
  precision: string | null;
  basis: string | null;
  place_id: string | null;
  place_name: string | null;
  country: string | null;
  lat: number | null;
  lon: number | null;
  incident: string | null;
  polarity: string;
  modality: string;
  actors: string;
  cluster: Generated<number | null>;
};

export type DecisionTable = {
  seq: Generated<number>;
  id: string;
  at: string;
  by: string;
  what: string;
  target: string;
  old: string | null;
  new: string | null;
  why: string | null;
  adjudicates: string | null;
  anchors: string | null;
  previous_hash: string;
  hash: string;
};

type IncidentTable = { id: string; report: number; local: string; cluster: string | null; hidden: Generated<number> };

type ReviewedTable = { report: number; blob: Uint8Array; came_url: string | null; came_outlet: string | null };

/** What Kysely checks queries against. */
export type Tables = {
  meta: MetaTable;
  original: OriginalTable;
  report: ReportTable;
  record: RecordTable;
  reviewed: ReviewedTable;
  sketch: SketchTable;
  voice: VoiceTable;
  voice_through: VoiceThroughTable;
  statement: StatementTable;
  day_vote: DayVoteTable;
  mask: MaskTable;
  problem: ProblemTable;
  run: RunTable;
  search: { rowid: number; rank: Generated<number>; headline: string; text: string };
  cluster: ClusterTable;
  cluster_place: { seq: number; min_lat: number; max_lat: number; min_lon: number; max_lon: number };
  cluster_name: { kind: string; name: string; cluster: number };
  name_count: { kind: string; name: string; label: string; clusters: number };
  event: EventTable;
  member: { cluster: number; report: number; event: string; incident: string | null };
  link: { cluster: number; a: string; b: string; score: number; why: string };
  copy_group: { seq: Generated<number>; id: string; kind: string; first: number; why: string };
  copy_member: { copy_group: number; report: number };
  incident: IncidentTable;
  incident_link: { a: string; b: string; score: number; why: string };
  stale: { cluster: string };
  moving: { cluster: string; target: string };
  renamed: { decision: string; says: string };
  entry: { cluster: number; blob: Uint8Array; card: string | null };
  decision: DecisionTable;
  migration: { name: string; at: string };
};
