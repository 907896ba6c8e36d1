import type { LanguagePrediction } from '../../eval/scorers/language.ts';
import type { NamesPrediction } from '../../eval/scorers/names.ts';
import type { Row } from '../../eval/task.ts';

/** What is asked of a tool: its words with what it knows of them, or the names. */
export type Job = 'language' | 'names';

/** A text to be read, as one JSON line of the input of a tool's process. */
export type Line = Row & { readonly job: Job };

/** What a tool's process writes: a JSON line for each text, and one more at the end. */
export type Predicted = (LanguagePrediction | NamesPrediction) & { readonly job: Job };
export type Ended = { readonly version: string; readonly seconds: Readonly<Partial<Record<Job, number>>> };

/** Reads a text, which is timed, and gives back what turns the result into a prediction, which is not. */
export type Reader<P> = (row: Row) => () => P;

/** A tool that runs in Node. What it cannot do is absent. */
export type Tool = {
  readonly version: string;
  readonly language: Reader<LanguagePrediction>;
  readonly names?: Reader<NamesPrediction>;
};
