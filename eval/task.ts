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

/** Every prediction says of which row it is. */
export type Predicted = { readonly id: string };

/** Rows of the JSON-lines files in the same folder whose names begin so. */
export type Beside = (start: string) => readonly Row[];

/** What is measured, on which files, and how it is scored. */
export type TaskBase<R extends Row = Row, P extends Predicted = Predicted, Out = ReportRecord> = {
  readonly id: string;
  /** Beginnings of the names of the gold files. */
  readonly sets: readonly string[];
  /** Where they lie when they are our own, in the repository. */
  readonly folder?: URL;
  /** What the items of the gains and losses are called. */
  readonly items: string;
  /** Makes the rows of a file that does not hold them as they are: a treebank, a gold over other files' reports. */
  readonly rows?: (file: string, beside: Beside) => readonly R[];
  /** What is called and timed for each report, if not `read`. */
  readonly call?: (engine: Engine, input: ReportInput) => Out;
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

/**
 * A task asked of one report at a time. `toInput` and `toPrediction` only select and rename fields: what needs a
 * pattern, a word list, a default or a threshold belongs into `src`.
 */
export type Task<R extends Row = Row, P extends Predicted = Predicted, Out = ReportRecord> = TaskBase<R, P, Out> & {
  readonly toInput: (row: R) => ReportInput;
  readonly toPrediction: (record: Out, row: R, engine: Engine) => P;
};

/**
 * A task asked of many reports at once: all of a file's are read, then the product is called on what was read.
 * `inputs` and `toPredictions` only select and rename, as above.
 */
export type CorpusTask<R extends Row = Row, P extends Predicted = Predicted, Out = ReportRecord> = TaskBase<
  R,
  P,
  Out
> & {
  /** The reports to read; they need not be one for each row, or in their order. */
  readonly inputs: (rows: readonly R[]) => readonly ReportInput[];
  /** One prediction for each row, in the order of the rows; `outs` stand in the order of `inputs`. */
  readonly toPredictions: (outs: readonly Out[], rows: readonly R[], engine: Engine) => readonly P[];
};

export type AnyTask = Task | CorpusTask;

export type ToBeat = { readonly who: string; readonly figures: Figures };
