import type { ReportInput, ReportRecord, Span, Place } from '../src/model/index.ts';
import type { Figures, Judgement } from './scorers/figures.ts';

/** What the evaluation calls of Daybook: the reader, and the place resolver on spans given from outside. */
export type Engine = {
  readonly read: (input: ReportInput) => ReportRecord;
  readonly resolveSpans: (input: ReportInput, spans: readonly Span[]) => readonly (Place | undefined)[];
};

/** A row of a gold file: every one has an id and a text. */
export type Row = { readonly id: string; readonly text: string };

/**
 * One measured task. `toInput` and `toPrediction` only select and rename fields: what needs a pattern, a word list,
 * a default or a threshold belongs into `src`.
 */
export type Task<R extends Row = Row, P extends { readonly id: string } = { readonly id: string }> = {
  readonly id: string;
  /** Beginnings of the names of the gold files. */
  readonly sets: readonly string[];
  /** What the items of the gains and losses are called. */
  readonly items: string;
  readonly toInput: (row: R) => ReportInput;
  readonly toPrediction: (record: ReportRecord, row: R, engine: Engine) => P;
  readonly score: (rows: readonly R[], predictions: readonly P[]) => Figures;
  readonly judge: (row: R, prediction: P | undefined) => Judgement;
  /** Figures of the table, first the one that counts most. */
  readonly columns: readonly string[];
  /** Score all files of these sets together as well, under this name. */
  readonly together?: string;
  /** Names of files some weights were learned from: their rows say so, because they flatter. */
  readonly learnedFrom?: readonly string[];
  /** Published or measured results to beat, by column. */
  readonly toBeat: readonly ToBeat[];
};

export type ToBeat = { readonly who: string; readonly figures: Figures };
