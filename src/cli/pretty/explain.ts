import type {
  EventExplanation,
  Explained,
  Explanation,
  PlaceExplanation,
  ReportRecord,
  TimeExplanation,
} from '../../model/index.ts';
import { formatDay, parseDay, weekdayOf } from '../../engine/time/calendar.ts';
import { behindFirst, heaviest, signed } from './clues.ts';
import type { Ink } from './paint.ts';
import { safe } from './paint.ts';
import type { View } from './record.ts';
import { showDay, showTime } from './values.ts';
import { column, wrap } from './wrap.ts';

const LABEL = 14;
/** Width of the column of labels with what stands before it. */
const INDENT = ' '.repeat(LABEL);

const field = (label: string, text: string, { paint, width }: View): string =>
  wrap(text, { width, indent: INDENT, first: column(`    ${paint('dim', label)}`, LABEL) });

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

type Head = { readonly ink: Ink; readonly is: string; readonly more: string };

const headLine = ({ id, words }: Explanation, { ink, is, more }: Head, { paint, width }: View): string =>
  wrap(
    `${paint('strong', id)} \u00AB${paint(ink, safe(words))}\u00BB \u2192 ${paint('strong', is)} ${paint('dim', more)}`,
    {
      width,
      indent: '      ',
      first: '  ',
    },
  );

const ruleField = ({ rule }: TimeExplanation | PlaceExplanation, view: View): string =>
  field('rule', `${rule.id}: ${rule.reads}`, view);

const anchorText = ({ anchor }: TimeExplanation, record: ReportRecord): string => {
  const { from, to, time, days } = anchor;
  const told = time === undefined ? undefined : record.times.find(({ id }) => id === time);
  const phrase = told ? `, ${time} \u00AB${safe(record.report.text.slice(told.span.start, told.span.end))}\u00BB` : '';
  const range =
    from === undefined ? '' : `, ${showDate(from)}${to === undefined || to === from ? '' : ` to ${showDate(to)}`}`;
  return `${anchor.says}${phrase}${range}${days === undefined ? '' : `; read as ${showDistance(days)}`}`;
};

const tenseText = ({ tense, basis }: TimeExplanation): string | undefined => {
  if (tense) return tense.says;
  return basis === 'stated' || basis === 'unresolved' ? undefined : 'not asked: the words themselves say which way';
};

const timeLines = (one: TimeExplanation, record: ReportRecord, view: View): readonly string[] => {
  const time = record.times.find(({ id }) => id === one.id);
  const value = one.value === undefined ? one.type : `${one.type} ${one.value}`;
  const head: Head = {
    ink: 'time',
    is: time ? showTime(time) : 'unresolved',
    more: `(${value}, ${one.basis}, ${one.certainty})`,
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

type PlaceName = NonNullable<PlaceExplanation['place']>;

const placeName = ({ name, admin1, country, kind }: PlaceName): string =>
  [name, admin1 === name ? undefined : admin1, kind === 'country' ? undefined : country]
    .filter((part) => part !== undefined)
    .join(', ');

/** A row of a list: its number in a column, its words behind. */
const row = (number: string, words: string, { width }: View): string => {
  const first = `${INDENT}${number}  `;
  return wrap(words, { width, first, indent: ' '.repeat(first.length) });
};

const isPlaceLines = ({ isPlace }: PlaceExplanation, view: View): readonly string[] => {
  const { score, confidence, dateline, clues } = isPlace;
  const verdict = dateline
    ? `${signed(score)} points would not do, but it stands in the dateline`
    : `yes: ${signed(score)} points, more than 0 (confidence ${confidence})`;
  const rows = heaviest(clues, 5).map(({ points, says }) => row(signed(points), safe(says), view));
  return [field('a place?', verdict, view), ...rows];
};

/** Ids of the toponyms a clue comes from as their words: "in the region of Peoria, Illinois". */
const namesFor = (record: ReportRecord) => {
  const names = new Map(
    record.toponyms.map(({ id, span }) => [id, safe(record.report.text.slice(span.start, span.end))]),
  );
  return (ids: readonly string[]): string => {
    const all = [...new Set(ids.map((id) => names.get(id) ?? id))];
    const shown = all.length > 3 ? [...all.slice(0, 2), 'others'] : all;
    return [shown.slice(0, -1).join(', '), shown.at(-1)].filter((part) => part !== '').join(' and ');
  };
};

const rivalRow = (one: PlaceExplanation, index: number, record: ReportRecord, view: View): string => {
  const { place, score, clues } = one.candidates[index] as PlaceExplanation['candidates'][number];
  const first = (one.candidates[0] as PlaceExplanation['candidates'][number]).clues;
  const namesOf = namesFor(record);
  const reasons = index === 0 ? heaviest(clues, 4, namesOf) : behindFirst(clues, first, namesOf);
  const why = reasons.map(({ points, says }) => `${signed(points)} ${safe(says)}`).join('; ');
  const name = `${placeName(place)} ${view.paint('dim', `(${place.kind})`)}`;
  return row(score.toFixed(2).padStart(5), `${name}${index === 0 ? ' =' : ', against the first:'} ${why}`, view);
};

const whichLines = (one: PlaceExplanation, record: ReportRecord, view: View): readonly string[] => {
  if (one.sureness === undefined) return [field('which?', 'no list has it, so it has no place of the gazetteer', view)];
  const share = `the first has ${Math.round(one.sureness * 100)} % of the weight of all readings of the name`;
  return [
    field('which?', one.candidates.length === 1 ? 'the gazetteer has one reading' : share, view),
    ...one.candidates.map((_, index) => rivalRow(one, index, record, view)),
  ];
};

const placeLines = (
  one: PlaceExplanation,
  record: ReportRecord,
  view: View,
  same: string | undefined,
): readonly string[] => {
  const head: Head = {
    ink: 'place',
    is: one.place ? placeName(one.place) : 'a place no list has',
    more: `(${[one.place?.kind, one.place?.id, one.certainty].filter((part) => part !== undefined).join(', ')})`,
  };
  return [
    headLine(one, head, view),
    ruleField(one, view),
    ...isPlaceLines(one, view),
    ...(same === undefined ? whichLines(one, record, view) : [field('which?', `as for ${same}`, view)]),
  ];
};

const eventLines = (one: EventExplanation, view: View): readonly string[] => {
  const { reading } = one.time;
  const precision = (found: { readonly precision: string } | undefined): string =>
    found ? `; precision: ${found.precision}` : '';
  const days = reading
    ? [reading.from ?? '\u2026', ...(reading.to === reading.from ? [] : [reading.to ?? '\u2026'])]
    : [];
  const place = one.place.reading?.place;
  const head: Head = {
    ink: 'event',
    is: [days.map(showDay).join(' to ') || 'no date', place ? placeName(place) : 'no place'].join('; '),
    more: `(${one.type})`,
  };
  return [
    headLine(one, head, view),
    field('time', `${safe(one.time.says)}${precision(reading)}`, view),
    field('place', `${safe(one.place.says)}${precision(one.place.reading)}`, view),
  ];
};

const titles = { time: 'Why these times', place: 'Why these places', event: 'Why these events' } as const;

/** The readings of a name are told once: the next mention of the same name only points back. */
const section = (of: Explanation['of'], { record, explanations }: Explained, view: View): readonly string[] => {
  const found = explanations.filter((one) => one.of === of);
  if (found.length === 0) return [];
  const told = new Map<string, string>();
  const lines = found.flatMap((one) => {
    if (one.of === 'time') return ['', ...timeLines(one, record, view)];
    if (one.of === 'event') return ['', ...eventLines(one, view)];
    const key = JSON.stringify(one.candidates);
    const same = one.candidates.length > 0 ? told.get(key) : undefined;
    if (same === undefined) told.set(key, one.id);
    return ['', ...placeLines(one, record, view, same)];
  });
  return [`\n${view.paint('strong', titles[of])} ${view.paint('dim', `(${found.length})`)}`, ...lines];
};

/** Why times, places and events were read so, one block each. */
export const showExplanations = (explained: Explained, view: View): string =>
  [...(['time', 'place', 'event'] as const).flatMap((of) => section(of, explained, view)), ''].join('\n');
