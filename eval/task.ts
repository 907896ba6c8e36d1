import type { Analysis } from '../src/index.ts';
import type { ReportInput, ReportRecord, Span, Place } from '../src/model/index.ts';
import type { Figures, Judgement } from './scorers/figures.ts';

/** What the evaluation calls of Daybook: the reader, its words alone, and the place resolver on spans given from outside. */
export type Engine = {
  readonly read: (input: ReportInput) => ReportRecord;
  readonly analyse: (input: ReportInput) => Analysis;
  readonly resolveSpans: (input: ReportInput, spans: readonly Span[]) => readonly (Place | undefined)[];
};

/** A row of a gold file: every one has an id and a text. */
export type Row = { readonly id: string; readonly text: string };

/**
 * One measured task. `toInput` and `toPrediction` only select and rename fields: what needs a pattern, a word list,
 * a default or a threshold belongs into `src`.
 */
export type Task<
  R extends Row = Row,
  P extends { readonly id: string } = { readonly id: string },
  Out = ReportRecord,
> = {
  readonly id: string;
  /** Beginnings of the names of the gold files. */
  readonly sets: readonly string[];
  /** Where they lie when they are our own, in the repository. */
  readonly folder?: URL;
  /** What the items of the gains and losses are called. */
  readonly items: string;
  /** Makes rows of a treebank file; without it its names are the rows. */
  readonly rows?: (file: string) => readonly R[];
  /** What is called and timed, if not `read`. */
  readonly call?: (engine: Engine, input: ReportInput) => Out;
  readonly toInput: (row: R) => ReportInput;
  readonly toPrediction: (record: Out, row: R, engine: Engine) => P;
  readonly score: (rows: readonly R[], predictions: readonly P[]) => Figures;
  readonly judge: (row: R, prediction: P | undefined) => Judgement;
  /** Figures of the table, first the one that counts most. */
  readonly columns: readonly string[];
  /** Files that are scored together as well, by the name of that row. */
  readonly together?: Readonly<Record<string, readonly string[]>>;
  /** Files that are also read in lower case. */
  readonly lowered?: readonly string[];
  /** Names of files some weights were learned from: their rows say so, because they flatter. */
  readonly learnedFrom?: readonly string[];
  /** Published or measured results to beat, by column. */
  readonly toBeat: readonly ToBeat[];
};

export type ToBeat = { readonly who: string; readonly figures: Figures };
