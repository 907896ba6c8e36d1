import type { RecordOf } from '../../jobs/records.ts';
import type { Listed } from '../../jobs/timeline.ts';
import type { Day } from '../../model/index.ts';
import { cardLines } from './entry.ts';
import { bar } from './page.ts';
import type { View } from './record.ts';
import { whereOf } from './report.ts';
import { counted, showDay, wordsOf } from './values.ts';
import { wrap } from './wrap.ts';

const sentenceLines = (
  { report, span }: Day['sentences'][number],
  recordOf: RecordOf,
  { paint, width }: View,
): readonly string[] => {
  const record = recordOf(report);
  if (!record) return [];
  const words = `\u00AB${wordsOf(record, span).trim()}\u00BB ${paint('dim', whereOf(record.report))}`;
  return [wrap(words, { width, indent: '   ', first: '  ' })];
};

/** A day that matters: a bar for how much beside the greatest, its sentences, its events. */
export const dayLines = (
  { day, events, share }: { readonly day: Day; readonly events: readonly Listed[]; readonly share: number },
  recordOf: RecordOf,
  view: View,
): readonly string[] => [
  `${view.paint('strong', showDay(day.date))}  ${bar(share, view)}  ${view.paint('dim', `named in ${counted(day.reports.length, 'report')}`)}`,
  ...day.sentences.flatMap((sentence) => sentenceLines(sentence, recordOf, view)),
  ...events.flatMap((listed) => cardLines(listed, view)),
];
