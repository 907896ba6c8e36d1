import { textsOf } from '../../corpus/members.ts';
import { compare, earlier } from '../../corpus/order.ts';
import type { RecordOf } from '../../jobs/records.ts';
import type { Listed } from '../../jobs/timeline.ts';
import type { ChronologyEntry, CopyGroup, EventCluster, Origin } from '../../model/index.ts';
import { originLines } from './accounts.ts';
import { conflictLines } from './conflict.ts';
import { cardHead, quoteHeadline } from './entry.ts';
import { framingLines } from './framing.ts';
import { linkLines } from './links.ts';
import { safe } from './paint.ts';
import type { View } from './record.ts';
import { shortId, titleOf, whereOf } from './report.ts';
import { seriesLines } from './series.ts';
import { counted, showWhen } from './values.ts';
import { wrap } from './wrap.ts';

/** What the view of an event is made from besides its entry. */
export type EventSources = { readonly recordOf: RecordOf; readonly copies: readonly CopyGroup[] };

type Shown = Listed & { readonly entry: ChronologyEntry };

/** Of a digest: origins with most to say, and what each says first. */
const [ORIGINS, PASSAGES] = [5, 2];

/** Those who are cited count before those who carry them. */
const weight = ({ kind, statements }: Origin): number => statements.length + (kind === 'speaker' ? 1000 : 0);

const copyLines = (copies: readonly CopyGroup[], recordOf: RecordOf, { width }: View): readonly string[] =>
  copies.map(({ reports, kind, first, why }) => {
    const origin = recordOf(first);
    const where = origin ? whereOf(origin.report) : shortId(first);
    return wrap(`${counted(reports.length, 'report')} of one text (${kind}), first ${where}: ${why.join('; ')}`, {
      width,
      indent: '      ',
      first: '  ',
    });
  });

/** An event in short, for below a chronology: numbers, conflicts, the weightiest accounts, words, copies. */
export const digestText = (listed: Shown, { recordOf, copies }: EventSources, view: View): string => {
  const { event, conflicts, origins = [], framing = [] } = listed.entry;
  const weightiest = [...origins].sort((a, b) => weight(b) - weight(a)).slice(0, ORIGINS);
  return [
    ...cardHead(listed, view),
    ...section(
      `Where accounts differ (${conflicts.length})`,
      conflicts.flatMap((conflict) => conflictLines(conflict, recordOf, view)),
      view,
    ),
    ...section(
      `Who says so (${weightiest.length} of ${origins.length} origins)`,
      weightiest.flatMap((origin) => originLines(origin, recordOf, textsOf(copies), view, PASSAGES)),
      view,
    ),
    ...section('In whose words', framingLines(framing, view), view),
    ...section(`Copies (${copies.length})`, copyLines(copies, recordOf, view), view),
    '',
    `All of it: daybook event ${event.id}`,
  ].join('\n');
};

const section = (title: string, lines: readonly string[], { paint }: View): readonly string[] =>
  lines.length === 0 ? [] : ['', paint('strong', title), ...lines];

const partLines = (parts: readonly EventCluster[], recordOf: RecordOf, { width, paint }: View): readonly string[] =>
  [...parts]
    .sort((a, b) => compare(a.from ?? a.to ?? '9999', b.from ?? b.to ?? '9999') || compare(a.id, b.id))
    .flatMap((part) => [
      wrap(
        `${paint('time', showWhen(part))} \u00B7 ${[part.type, part.place?.name].filter(Boolean).join(' \u00B7 ')}`,
        {
          width,
          indent: '    ',
          first: '  \u25CB ',
        },
      ),
      wrap(quoteHeadline(part, recordOf), { width, indent: '    ' }),
    ]);

const memberLines = ({ members }: EventCluster, recordOf: RecordOf, { width, paint }: View): readonly string[] =>
  [...new Set(members.map(({ report }) => report))]
    .map(recordOf)
    .filter((record) => record !== undefined)
    .sort(earlier)
    .map(({ report }) =>
      wrap(`${whereOf(report)} \u00B7 ${titleOf(report)} ${paint('dim', `[${shortId(report.id)}]`)}`, {
        width,
        indent: '      ',
        first: '  ',
      }),
    );

const tollsIn = ({ tolls }: ChronologyEntry, view: View): readonly string[] =>
  tolls.flatMap((toll) => seriesLines(toll, view, '  '));

/** One event whole: everything its reports say of it, and why they are taken to tell the same. */
export const eventText = (listed: Shown, { recordOf, copies }: EventSources, view: View): string => {
  const { entry } = listed;
  const { event, conflicts, origins = [], framing = [], parts = [] } = entry;
  const textOf = textsOf(copies);
  return [
    ...cardHead(listed, view),
    ...section('How many', tollsIn(entry, view), view),
    ...section(
      `Where accounts differ (${conflicts.length})`,
      conflicts.flatMap((conflict) => conflictLines(conflict, recordOf, view)),
      view,
    ),
    ...section(
      `Who says so (${origins.length})`,
      origins.flatMap((origin) => originLines(origin, recordOf, textOf, view)),
      view,
    ),
    ...section('In whose words', framingLines(framing, view), view),
    ...section(`Told together with it (${parts.length})`, partLines(parts, recordOf, view), view),
    ...section('Why these reports are one event', linkLines(event.links, recordOf, view), view),
    ...section('Reports', memberLines(event, recordOf, view), view),
  ].join('\n');
};

/** What is said above an event that is not shown under the id asked for. */
export const movedText = (asked: string, { summary }: Listed): string | undefined => {
  if (summary.id === asked) return undefined;
  return `${safe(asked)} is now ${safe(summary.id)}: events were merged or split since.`;
};
