import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { packFor } from '../language/index.ts';
import type { LanguagePack } from '../language/pack.ts';
import type { Place, Problem, ReportInput, ReportRecord } from '../model/index.ts';
import type { Range } from '../text/range.ts';
import { normalise } from '../text/normalise.ts';
import { assemble } from './assemble.ts';
import type { BaseDoc, Doc, LayerName } from './doc.ts';
import { intake } from './intake.ts';
import { chooseLanguage } from './language.ts';
import { pipeline } from './pipeline.ts';
import { resolveSpans } from './place/stage.ts';
import type { Resources } from './resources.ts';
import type { Note } from './stage.ts';

export type ReadOptions = {
  /** Gazetteer and weights, from a loader outside the engine. */
  readonly resources: Resources;
  /** Called with each stage's name and layer as it is made: for explaining and for tests. */
  readonly trace?: (stage: string, layer: unknown) => void;
};

/** A report without an id is named by its content: two outlets' reprints stay two reports. */
export const reportIdOf = (report: ReportInput): string =>
  report.id ??
  `sha256:${bytesToHex(
    sha256(utf8ToBytes(JSON.stringify([report.outlet, report.url, report.published, report.text]))),
  )}`;

const startDoc = (report: ReportInput, pack: LanguagePack, resources: Resources): BaseDoc => ({
  report,
  text: normalise(report.text),
  pack,
  resources,
});

type Layered = { readonly doc: Doc; readonly report: ReportInput; readonly language: string };

type Run = { readonly note: Note; readonly upTo?: LayerName };

/** Runs the stages over one report, all of them or up to the one that adds a layer. */
const layered = (input: ReportInput, { resources, trace }: ReadOptions, { note, upTo }: Run): Layered => {
  const report = intake(input, note);
  const language = chooseLanguage(report, note);
  let doc = startDoc(report, packFor(language), resources);
  for (const stage of pipeline) {
    const layer = stage.run(doc as Doc as never, note);
    doc = { ...doc, [stage.adds]: Array.isArray(layer) ? Object.freeze(layer) : layer };
    trace?.(stage.name, layer);
    if (stage.adds === upTo) break;
  }
  return { doc: doc as Doc, report, language };
};

/** Reads one report; gives the layers its record was made of too. */
export const readLayers = (
  input: ReportInput,
  options: ReadOptions,
): { readonly doc: Doc; readonly record: ReportRecord } => {
  const problems: Problem[] = [];
  const note = (problem: Problem): void => void problems.push(Object.freeze(problem));
  const { doc, report, language } = layered(input, options, { note });
  return { doc, record: assemble(doc, { id: reportIdOf(report), language, problems }) };
};

/**
 * Reads one report. Synchronous and pure: the same input gives the same record, whatever the machine. Never throws on
 * a text; what could not be read stands in `problems`.
 */
export const read = (input: ReportInput, options: ReadOptions): ReportRecord => readLayers(input, options).record;

/** The layers of a report, all of them or up to one; what could not be read is not told. */
export const layersOf = (input: ReportInput, options: ReadOptions, run: Omit<Run, 'note'> = {}): Layered =>
  layered(input, options, { ...run, note: () => undefined });

/** The places of phrases given from outside (by a reviewer, by an annotation), resolved in the light of the report. */
export const resolvePlaces = (
  input: ReportInput,
  spans: readonly Range[],
  options: ReadOptions,
): readonly (Place | undefined)[] => resolveSpans(layersOf(input, options).doc, spans);
