import type { explain } from '../engine/explain/explain.ts';
import { read } from '../engine/read.ts';
import type { Resources } from '../engine/resources.ts';
import type { Imported } from '../formats/index.ts';
import type { Explained, ReportRecord, Unreadable } from '../model/index.ts';

/** Loaded only by a run that explains. */
type Explain = typeof explain;

const withImported = (record: ReportRecord, { problems = [] }: Imported): ReportRecord =>
  problems.length > 0 ? { ...record, problems: [...problems, ...record.problems] } : record;

const readOne = (item: Imported, resources: Resources, explaining?: Explain): ReportRecord | Explained | Unreadable => {
  if (!('report' in item)) return { schema: 'daybook/record@1', report: { id: item.id }, problems: item.problems };
  if (!explaining) return withImported(read(item.report, { resources }), item);
  const { record, explanations } = explaining(item.report, { resources });
  return { record: withImported(record, item), explanations };
};

/**
 * Records of a batch as JSON lines, with their explanations where asked for. A bug in the engine becomes a Problem of
 * that report; the rest goes on.
 */
export const readBatch = (batch: readonly Imported[], resources: Resources, explaining?: Explain): string[] =>
  batch.map((item) => {
    try {
      return JSON.stringify(readOne(item, resources, explaining));
    } catch (cause) {
      const id = 'report' in item ? (item.report.id ?? 'unnamed') : item.id;
      const message = `Daybook could not read this report: ${(cause as Error).message} (please report it)`;
      const unreadable: Unreadable = {
        schema: 'daybook/record@1',
        report: { id },
        problems: [{ code: 'engine-failed', severity: 'error', message }],
      };
      return JSON.stringify(unreadable);
    }
  });

/** The code that explains, when a run asks for it. */
export const explainer = async (wanted: boolean): Promise<Explain | undefined> =>
  wanted ? (await import('../engine/explain/explain.ts')).explain : undefined;
