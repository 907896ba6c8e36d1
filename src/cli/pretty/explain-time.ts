import type { ReportRecord, TimeExplanation } from '../../model/index.ts';
import { formatDay, parseDay, weekdayOf } from '../../text/calendar.ts';
import { safe } from './paint.ts';
import type { View } from './record.ts';
import { showDay, showTime } from './values.ts';
import type { Head } from './why.ts';
import { field, headLine, ruleField } from './why.ts';

const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** "2022-01-09" as "Sunday 9 Jan 2022". */
const showDate = (iso: string): string => {
  const day = parseDay(iso);
  return day === undefined ? iso : `${weekdays[weekdayOf(day) - 1]} ${showDay(formatDay(day))}`;
};

const showDistance = (days: number): string => {
  if (days === 0) return 'that day itself';
  return `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'} it`;
};

const anchorText = ({ anchor }: TimeExplanation, record: ReportRecord): string => {
  const { from, to, time, days } = anchor;
  const told = time === undefined ? undefined : record.times.find(({ id }) => id === time);
  const phrase = told ? `, ${time} \u00AB${safe(record.report.text.slice(told.span.start, told.span.end))}\u00BB` : '';
  const range =
    from === undefined ? '' : `, ${showDate(from)}${to === undefined || to === from ? '' : ` to ${showDate(to)}`}`;
  return `${anchor.says}${phrase}${range}${days === undefined ? '' : `; read as ${showDistance(days)}`}`;
};

const tenseText = ({ tense, basis }: TimeExplanation): string | undefined => {
  if (tense) return safe(tense.says);
  return basis === 'stated' || basis === 'unresolved' ? undefined : 'not asked: the words themselves say which way';
};

/** Why a time was read so: rule, words, anchor, tense, other readings. */
export const timeLines = (one: TimeExplanation, record: ReportRecord, view: View): readonly string[] => {
  const time = record.times.find(({ id }) => id === one.id);
  const offset = one.offset === undefined ? undefined : `${one.offset} from its anchor`;
  const value = [one.type, one.value].filter((part) => part !== undefined).join(' ');
  const head: Head = {
    ink: 'time',
    is: time && (time.interval || one.basis !== 'unresolved') ? showTime(time) : 'no day',
    more: `(${[...new Set([value, ...(offset === undefined ? [] : [offset]), one.basis, one.certainty])].join(', ')})`,
  };
  const tense = tenseText(one);
  const others = one.others.map(({ value: other, when }) => `${showDay(other)} ${when}`);
  return [
    headLine(one, head, view),
    ruleField(one, view),
    field('words', one.says.join('; '), view),
    field('anchor', anchorText(one, record), view),
    ...(tense === undefined ? [] : [field('tense', tense, view)]),
    ...(others.length > 0 ? [field('other', others.join('; '), view)] : []),
  ];
};
