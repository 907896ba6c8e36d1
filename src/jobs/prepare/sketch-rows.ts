import { copySketchOf } from '../../corpus/copies/sketch.ts';
import { incidentSketchesOf } from '../../corpus/linking/sketches.ts';
import { lineSketchOf } from '../../corpus/outlet-lines.ts';
import type { ReportRecord } from '../../model/index.ts';
import { packJson } from '../../store/pack.ts';
import type { SketchRow } from '../../store/rows.ts';

/** What comparing reports needs of each, made once where it is read. */
const sketchers = {
  copy: (record: ReportRecord) => copySketchOf(record.report),
  incidents: (record: ReportRecord) => incidentSketchesOf(record),
  lines: (record: ReportRecord) => lineSketchOf(record.report),
} as const;

/** The kinds of sketches a dossier keeps. */
export type SketchKind = keyof typeof sketchers;

export const sketchRowsOf = (record: ReportRecord): readonly SketchRow[] =>
  Object.entries(sketchers).map(([kind, sketch]) => ({ kind, blob: packJson(sketch(record)) }));
