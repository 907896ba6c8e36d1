import { sentencesIn } from '../corpus/sentences.ts';
import type { Id, Span } from '../model/index.ts';
import type { Store } from '../store/index.ts';
import { eventsToldBy, recordOf } from '../store/index.ts';
import { eventById } from './timeline.ts';

/** A figure of a report and the event of the chronology whose toll counts it. */
export type UsedFigure = { readonly figure: Id; readonly event: string; readonly title: string };

/** How a report is cut into sentences, and which of its figures the chronology uses. */
export type ReportUses = { readonly sentences: readonly Span[]; readonly figures: readonly UsedFigure[] };

const usedBy = (store: Store, report: string, event: string): readonly UsedFigure[] => {
  const { summary, entry } = eventById(store, event) ?? {};
  const points = entry?.tolls.flatMap((toll) => toll.points) ?? [];
  const own = points.filter(({ statement }) => statement.startsWith(`${report}#`));
  const figures = [...new Set(own.map(({ statement }) => statement.slice(report.length + 1)))];
  return figures.map((figure) => ({ figure, event, title: summary?.title ?? '' }));
};

/** What of a report is used where; undefined where there is no such report. */
export const reportUses = (store: Store, report: string): ReportUses | undefined => {
  const record = recordOf(store, report);
  if (!record) return undefined;
  const events = new Set(eventsToldBy(store, report).map(({ cluster, partOf }) => partOf ?? cluster));
  return {
    sentences: sentencesIn(record.report),
    figures: [...events].flatMap((event) => usedBy(store, report, event)),
  };
};
