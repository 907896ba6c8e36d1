import { chainOf } from '../../corpus/chain.ts';
import type { DayOfTellings, Telling } from '../../corpus/chronology.ts';
import type { Figure, ReportRecord } from '../../model/index.ts';
import type { View } from './record.ts';
import { safe } from './paint.ts';
import { quoteOf, showBounds, showChain, showDay, showEventTime, showPlace, wordsOf } from './values.ts';
import { clip, wrap } from './wrap.ts';

const account = (record: ReportRecord, attribution: string | null): string => showChain(chainOf(record, attribution));

const sentenceOf = ({ record, event }: Telling): string => clip(quoteOf(record, [event.sentence]), 170);

const figureText = (figure: Figure): string =>
  `${figure.measure} ${showBounds(figure)}${figure.retracted ? ' (retracted)' : ''} \u00AB${safe(figure.words)}\u00BB`;

/** Several events of one sentence are one entry: the sentence once, its types together. */
const bySentence = (tellings: readonly Telling[]): readonly (readonly Telling[])[] => {
  const groups = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const key = `${telling.record.report.id}#${telling.event.sentence.start}`;
    const group = groups.get(key);
    if (group) group.push(telling);
    else groups.set(key, [telling]);
  }
  return [...groups.values()];
};

const entryLines = (group: readonly Telling[], { paint, width }: View): string => {
  const first = group[0] as Telling;
  const listed = group.filter(({ event }) => event.type !== 'other');
  const types = [...new Set(listed.map(({ event }) => event.type))].join(', ');
  const places = [
    ...new Set(group.map(({ record, event }) => showPlace(record, event)).filter((name) => name !== undefined)),
  ].join(', ');
  const vague =
    first.event.time && first.event.time.from !== first.event.time.to ? ` [${showEventTime(first.event.time)}]` : '';
  const unstated =
    first.event.time?.basis === 'publication' || first.event.time?.basis === 'dateline'
      ? ' [day not stated: date of the report]'
      : '';
  const voices = [...new Set(group.map(({ record, event }) => account(record, event.attribution)))].join(' / ');
  const figures = group.flatMap(({ figures: own }) => own.map((figure) => figureText(figure)));
  return [
    wrap(`${paint('event', types)}${places ? ` \u00B7 ${paint('place', places)}` : ''}${vague}${unstated}`, {
      width,
      indent: '    ',
      first: '  \u2022 ',
    }),
    wrap(`\u00AB${sentenceOf(first)}\u00BB`, { width, indent: '    ' }),
    ...(figures.length > 0 ? [wrap(paint('figure', figures.join('; ')), { width, indent: '    ' })] : []),
    wrap(paint('dim', `account: ${voices}`), { width, indent: '      ', first: '    ' }),
  ].join('\n');
};

const looseLines = ({ record, figure }: DayOfTellings['loose'][number], { paint, width }: View): string =>
  [
    wrap(paint('figure', figureText(figure)) + (figure.ofWhom ? ` ${wordsOf(record, figure.ofWhom.span)}` : ''), {
      width,
      indent: '    ',
      first: '  # ',
    }),
    wrap(paint('dim', `account: ${account(record, figure.attribution)}`), { width, indent: '      ', first: '    ' }),
  ].join('\n');

const rank = (group: readonly Telling[]): number => (group.every(({ event }) => event.type === 'other') ? 1 : 0);

/** The chronology in the terminal: days down the page, under each its events, whose account each is, and its figures. */
export const showTimeline = (days: readonly DayOfTellings[], view: View): string =>
  days
    .map((day) => {
      const title = day.date === undefined ? 'Without a day' : showDay(day.date);
      const groups = bySentence(day.tellings)
        .map((group, index) => ({ group, index }))
        .sort((a, b) => rank(a.group) - rank(b.group) || a.index - b.index);
      const listed = groups.filter(({ group }) => rank(group) === 0);
      const others = groups.length - listed.length;
      return [
        view.paint('strong', title),
        ...listed.map(({ group }) => entryLines(group, view)),
        ...day.loose.map((item) => looseLines(item, view)),
        ...(others > 0
          ? [view.paint('dim', `    and ${others} other ${others === 1 ? 'mention' : 'mentions'} of no listed type`)]
          : []),
        '',
      ].join('\n');
    })
    .join('\n');
