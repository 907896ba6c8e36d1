import type { RecordOf } from '../../jobs/records.ts';
import type { Listed } from '../../jobs/timeline.ts';
import { filedUnder } from '../../jobs/timeline.ts';
import type { ChronologyEntry, Conflict, EventCluster } from '../../model/index.ts';
import { safe } from './paint.ts';
import type { View } from './record.ts';
import { tollLines } from './toll.ts';
import { counted, showDay, showWhen, wordsOf } from './values.ts';
import { clip, wrap } from './wrap.ts';

/** "27 reports, 4 texts, 2 origins". */
const independenceText = ({ summary, entry }: Listed): string => {
  const { reports, texts, origins } = entry?.independence ?? {
    reports: summary.counts.reports,
    texts: summary.counts.reports,
    origins: summary.counts.origins,
  };
  return [counted(reports, 'report'), counted(texts, 'text'), counted(origins, 'origin')].join(', ');
};

const conflictLine = (conflict: Conflict, { paint, width }: View): string =>
  wrap(`${paint('warn', `accounts differ (${conflict.kind})`)} ${safe(conflict.why)}`, {
    width,
    indent: '        ',
    first: '    ! ',
  });

/** Tolls of fates; crowds and forces are shown with the event itself. */
const fates = new Set(['killed', 'injured', 'casualties', 'arrested', 'missing', 'displaced', 'abducted']);

const fateTolls = (entry: ChronologyEntry): ChronologyEntry['tolls'] =>
  entry.tolls.filter(({ measure }) => fates.has(measure));

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What stands under the headline of a card: type, place, time where it is no single day, support, status, id. */
const factsOf = (listed: Listed): string => {
  const { summary } = listed;
  const single = summary.from !== null && summary.from === summary.to && DAY.test(summary.from);
  return [
    summary.type,
    summary.place?.name,
    single ? undefined : showWhen(summary),
    summary.partOf === undefined ? independenceText(listed) : counted(summary.counts.reports, 'report'),
    summary.status === 'provisional' || summary.partOf !== undefined ? undefined : summary.status,
    summary.partOf === undefined ? summary.id : `part of ${summary.partOf}`,
  ]
    .filter((fact) => fact !== undefined)
    .join(' \u00B7 ');
};

/** The sentence of an event and its facts. */
export const cardHead = (listed: Listed, { paint, width }: View): readonly string[] => {
  const { summary } = listed;
  const mark = summary.partOf === undefined ? '\u25CF' : '\u25CB';
  const title = clip(safe(summary.title), 260);
  return [
    wrap(summary.partOf === undefined ? paint('strong', title) : title, { width, indent: '    ', first: `  ${mark} ` }),
    wrap(paint('dim', safe(factsOf(listed))), { width, indent: '      ', first: '    ' }),
  ];
};

/** An event as a card of the chronology: its sentence, its facts, its tolls, where accounts differ. */
export const cardLines = (listed: Listed, view: View): readonly string[] => {
  const { entry } = listed;
  return [
    ...cardHead(listed, view),
    ...(entry ? fateTolls(entry).flatMap((toll) => tollLines(toll, view)) : []),
    ...(entry ? entry.conflicts.map((conflict) => conflictLine(conflict, view)) : []),
  ];
};

/** The words of an event's headline. */
export const quoteHeadline = ({ headline }: Pick<EventCluster, 'headline'>, recordOf: RecordOf): string => {
  const record = recordOf(headline.report);
  return record ? clip(wordsOf(record, headline.span), 260) : '';
};

/** Cards under the days they are filed under. */
export const chronologyText = (rows: readonly Listed[], view: View): string => {
  const lines: string[] = [];
  let day: string | undefined;
  for (const listed of rows) {
    const now = filedUnder(listed.summary) ?? 'Without a day';
    if (now !== day) lines.push(...(day === undefined ? [] : ['']), view.paint('strong', showDay(now)));
    day = now;
    lines.push(...cardLines(listed, view));
  }
  return lines.join('\n');
};
