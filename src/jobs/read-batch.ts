import { read } from '../engine/index.ts';
import type { Resources } from '../engine/index.ts';
import type { Imported } from '../formats/index.ts';
import type { ReportRecord, Unreadable } from '../model/index.ts';

const readOne = (item: Imported, resources: Resources): ReportRecord | Unreadable => {
  if (!('report' in item)) return { schema: 'daybook/record@1', report: { id: item.id }, problems: item.problems };
  const record = read(item.report, { resources });
  return item.problems && item.problems.length > 0
    ? { ...record, problems: [...item.problems, ...record.problems] }
    : record;
};

/** Records of a batch as JSON lines. A bug in the engine becomes a Problem of that report; the rest goes on. */
export const readBatch = (batch: readonly Imported[], resources: Resources): string[] =>
  batch.map((item) => {
    try {
      return JSON.stringify(readOne(item, resources));
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
