import type { LineSketch } from '../corpus/outlet-lines.ts';
import { lineSketchOf, OutletLines } from '../corpus/outlet-lines.ts';
import { outletOf } from '../corpus/outlet.ts';
import type { ReportInput, Span } from '../model/index.ts';
import type { MaskRow, Store } from '../store/index.ts';
import { writeMasks } from '../store/index.ts';
import { sketchesOf } from './linking.ts';

const overlaps = (span: Span, others: readonly Span[]): boolean =>
  others.some(({ start, end, part }) => part === undefined && start < span.end && span.start < end);

/**
 * Masks what outlets repeat in the reports that come in, by those that came before. The mask stands in the report, and the
 * lines in the dossier's table of masks.
 */
export class OutletMasks {
  readonly #lines = new OutletLines();
  #noted = new Map<string, MaskRow>();

  constructor(store: Store) {
    for (const sketch of sketchesOf<LineSketch>(store, 'lines')) this.#lines.add(sketch);
  }

  /** The report with its repeated lines masked; it counts for those that follow. */
  masked(report: ReportInput): ReportInput {
    const given = report.masked ?? [];
    const repeated = this.#lines.repeated(report).filter(({ span }) => !overlaps(span, given));
    this.#lines.add(lineSketchOf(report));
    const outlet = outletOf(report) as string;
    for (const { span, reports } of repeated) {
      const line = report.text.slice(span.start, span.end);
      this.#noted.set(`${outlet}\n${line}`, { outlet, line, reports: reports + 1 });
    }
    if (repeated.length === 0) return report;
    const spans = [...given, ...repeated.map(({ span }) => span)];
    return { ...report, masked: spans.sort((a, b) => a.start - b.start) };
  }

  /** Keeps the lines masked since the last call. */
  keep(store: Store): void {
    writeMasks(store, [...this.#noted.values()]);
    this.#noted = new Map();
  }
}
