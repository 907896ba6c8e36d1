import type { Certainty, ChronologyEntry, ReportRecord } from '../../model/index.ts';
import type { AnyFinding } from './paths.ts';
import { layerOf } from './paths.ts';

const byCertainty: Readonly<Record<Certainty, number>> = { stated: 0.1, implied: 0.5, guessed: 0.9 };

/** Below this a model says itself that it does not know. */
const UNSURE = 0.6;

/** How doubtful a finding is, 0 to 1: by its certainty, and by the model's confidence where it gives one. */
const doubtOf = ({ certainty, confidence }: AnyFinding): number => {
  const base = byCertainty[certainty as Certainty];
  return typeof confidence === 'number' ? (base + 1 - confidence) / 2 : base;
};

const doubtWords = ({ certainty, confidence }: AnyFinding): readonly string[] => [
  ...(certainty === 'guessed' ? ['guessed'] : certainty === 'implied' ? ['implied, not stated'] : []),
  ...(typeof confidence === 'number' && confidence < UNSURE
    ? [`the model is not sure (${confidence.toFixed(2)})`]
    : []),
];

/** What hangs on the statements of an event. */
export type Stakes = {
  readonly importance: number;
  /** Ids of statements that are points of a toll. */
  readonly tolls: ReadonlySet<string>;
  /** Ids of statements that conflict, and what about. */
  readonly conflicts: ReadonlyMap<string, string>;
};

const conflictWords: Readonly<Record<ChronologyEntry['conflicts'][number]['kind'], string>> = {
  figure: 'two accounts conflict on how many',
  occurrence: 'two accounts conflict on whether it happened',
  date: 'two accounts conflict on when',
  place: 'two accounts conflict on where',
  actor: 'two accounts conflict on who did it',
};

/** What hangs on the statements of an entry. */
export const stakesOf = ({ importance, tolls, conflicts }: ChronologyEntry): Stakes => ({
  importance,
  tolls: new Set(tolls.flatMap(({ points }) => points.map(({ statement }) => statement))),
  conflicts: new Map(
    conflicts.flatMap(({ kind, statements }) => statements.map((id) => [id, conflictWords[kind]] as const)),
  ),
});

/** A finding with what it is weighed by. */
export type Weighed = { readonly finding: AnyFinding; readonly weight: number; readonly why: readonly string[] };

/** Weighs a finding by its doubt times what hangs on it. `stakes` is missing for what stands in no event. */
export const weighed = (finding: AnyFinding, statement: string, stakes: Stakes | undefined): Weighed => {
  const toll = stakes?.tolls.has(statement) === true;
  const conflict = stakes?.conflicts.get(statement);
  const effect = (stakes?.importance ?? 1) * (1 + Number(toll) + Number(conflict !== undefined));
  return {
    finding,
    weight: doubtOf(finding) * effect,
    why: [
      ...doubtWords(finding),
      ...(conflict === undefined ? [] : [conflict]),
      ...(toll ? ['it counts in a toll'] : []),
    ],
  };
};

/** Ids of findings that belong to an incident: its events and figures, and the voices, times and places these rest on. */
export const findingsOfIncident = (
  record: ReportRecord,
  incident: ReportRecord['incidents'][number],
): ReadonlySet<string> => {
  const ids = new Set<string>([...incident.events, ...incident.figures]);
  for (const { id, event } of record.figures) if (event !== undefined && ids.has(event)) ids.add(id);
  const told = [...record.events, ...record.figures].filter(({ id }) => ids.has(id));
  for (const { attribution } of told) if (attribution !== null) ids.add(attribution);
  for (const { time, place } of [incident, ...record.events.filter(({ id }) => ids.has(id))]) {
    if (time?.id !== undefined) ids.add(time.id);
    if (place?.toponym !== undefined) ids.add(place.toponym);
  }
  for (const { id, target } of record.labels) if (target !== undefined && ids.has(target)) ids.add(id);
  for (const { id, about } of record.caveats) if (about.some((one) => ids.has(one))) ids.add(id);
  return ids;
};

/** Figures that say how many and count in no toll: what the chronology leaves out. */
export const unusedFigures = (record: ReportRecord, tolls: ReadonlySet<string>): readonly AnyFinding[] =>
  layerOf(record, 'figures').filter(
    ({ id, measure }) => measure !== 'other' && !tolls.has(`${record.report.id}#${id}`),
  );
