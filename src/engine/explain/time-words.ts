import type { Holiday, Mod, Relation } from '../../language/parts/time.ts';
import type { Of } from '../time/anchor.ts';
import type { Candidate, Meaning, Nth } from '../time/meaning.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const seasons: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const parts: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const units: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

const mods: Readonly<Record<Mod, string>> = {
  BEFORE: 'before it',
  AFTER: 'after it',
  ON_OR_BEFORE: 'on it or before',
  ON_OR_AFTER: 'on it or after',
  LESS_THAN: 'less than that',
  MORE_THAN: 'more than that',
  EQUAL_OR_LESS: 'that or less',
  EQUAL_OR_MORE: 'that or more',
  START: 'early in it',
  MID: 'around its middle',
  END: 'late in it',
  APPROX: 'about then',
};

const monthName = (month: number): string => months[month - 1] ?? `month ${month}`;
const weekdayName = (weekday: number): string => weekdays[weekday - 1] ?? `weekday ${weekday}`;
const count = (amount: number, unit: string): string => `${amount} ${unit}${amount === 1 ? '' : 's'}`;

/** "P3M" as "3 months", "PXW" as "some weeks"; a broken length stays as it is written. */
const lengthWords = (value: string): string => {
  const match = /^P(T?)(\d+|X)([YMWDHS])$/.exec(value);
  const unit = match ? units[`${match[1]}${match[3]}`] : undefined;
  if (!match || unit === undefined) return value;
  return match[2] === 'X' ? `some ${unit}s` : count(Number(match[2]), unit);
};

/** "last", "this", "the following": which of the periods, and counted from what. */
const stepWords = ({ step, from }: Relation): string => {
  const what = from === 'now' ? "the report's own" : 'the one told last';
  if (step === 0) return what;
  return `the one ${step < 0 ? 'before' : 'after'} ${what}`;
};

const literal = ({ value, window, offset, from }: Of<'literal'>): readonly string[] => {
  if (offset !== undefined) return [`one day ${offset.startsWith('-') ? 'before' : 'after'} something that is no date`];
  if (value.endsWith('_REF')) return [`the ${value.slice(0, -4).toLowerCase()}, with no day named`];
  if (window) return [lengthWords(value), window.step < 0 ? 'up to the day counted from' : 'from the day counted from'];
  const lead = from && `${from.max < 0 ? 'before' : 'after'} the date behind it`;
  return [value.startsWith('P') ? lengthWords(value) : value, ...(lead ? [lead] : [])];
};

/** "the first Monday", "the second week": a part of a month. */
const nthWords = ({ index, unit, weekday: name }: Nth): string =>
  `${index < 0 ? 'the last' : `number ${index}`} of its ${name === undefined ? (unit === 'half' ? 'halves' : `${unit}s`) : `${weekdayName(name)}s`}`;

const dateWords = ({ year, short, month, day }: Of<'calendar'>): string =>
  [
    ...(day === undefined ? [] : [month === undefined ? `day ${day}` : String(day)]),
    ...(month === undefined ? [] : [monthName(month)]),
    ...(year === undefined ? [] : [short ? `of a year ending in ${String(year).padStart(2, '0')}` : String(year)]),
  ].join(' ');

const calendar = (said: Of<'calendar'>): readonly string[] => {
  const { yearStep, step, ambiguous, nth, grain, until, fiscal, joined } = said;
  return [
    dateWords(said),
    ...(until === undefined ? [] : [`and ${until}`]),
    ...(fiscal ? ['an accounting year, whose days are not told'] : []),
    ...(nth ? [nthWords(nth)] : []),
    ...(grain ? [`the ${grain} around it`] : []),
    ...(joined ? ['in the year of the date before it'] : []),
    ...(yearStep ? [`year: ${stepWords(yearStep)}`] : []),
    ...(step ? [stepWords(step)] : []),
    ...(ambiguous ? ['day and month could stand the other way round'] : []),
  ];
};

const weekday = ({ weekday: name, step }: Of<'weekday'>): readonly string[] => {
  const way = step && step.step !== 0 ? (step.step < 0 ? 'back' : 'ahead') : undefined;
  return [
    weekdayName(name),
    way ? `${way} from the day counted from, never that day itself` : 'the nearest one, back or ahead',
  ];
};

const shift = ({ unit, min, max, from, nearest, compares }: Of<'shift'>): readonly string[] => {
  const start = from === 'now' ? 'the day of the report' : 'the date told last';
  if (nearest) return [`the ${unit} that is, else the one that was`];
  if (min === 0 && max === 0) return [unit === 'day' ? start : `the ${unit} of ${start}`];
  const [low, high] = [Math.min(Math.abs(min), Math.abs(max)), Math.max(Math.abs(min), Math.abs(max))];
  const amount = low === high ? count(low, unit) : `${low} to ${count(high, unit)}`;
  return [
    `${amount} ${max < 0 ? 'before' : 'after'} ${start}`,
    ...(compares ? ['or as far from the quarter talked about'] : []),
  ];
};

const part = ({ unit, index, year, yearStep }: Of<'part'>): readonly string[] => [
  `${unit} ${index}`,
  year === undefined ? (yearStep ? `year: ${stepWords(yearStep)}` : 'the latest that has begun') : `year ${year}`,
];

const period = ({ back, year, latest }: Of<'period'>): readonly string[] => [
  latest ? 'the latest quarter that is over' : 'the quarter talked about, else the latest that is over',
  ...(back > 0 ? [`${count(back, 'year')} before it`] : []),
  ...(year === undefined ? [] : [`year ${year}`]),
];

const season = ({ season: name, year, step }: Of<'season'>): readonly string[] => [
  seasons[name] ?? name,
  ...(year === undefined ? [] : [`year ${year}`]),
  ...(step ? [stepWords(step)] : []),
];

const feastWords = (feast: Holiday): string => {
  if ('moon' in feast)
    return `by the moon${feast.doubt === undefined ? '' : `, give or take ${count(feast.doubt, 'day')}`}`;
  if ('easter' in feast) {
    const sunday = feast.eastern ? 'Easter Sunday of the eastern churches' : 'Easter Sunday';
    const away = `${count(Math.abs(feast.easter), 'day')} ${feast.easter < 0 ? 'before' : 'after'} `;
    return feast.easter === 0 ? sunday : away + sunday;
  }
  return 'day' in feast
    ? `always ${feast.day} ${monthName(feast.month)}`
    : `a ${weekdayName(feast.weekday)} of ${monthName(feast.month)}`;
};

const holiday = ({ holiday: feast, year, step }: Of<'holiday'>): readonly string[] => {
  return [
    feastWords(feast),
    ...(feast.local ? ['other countries keep it on another day'] : []),
    ...(year === undefined ? [] : [`year ${year}`]),
    ...(step ? [stepWords(step)] : []),
  ];
};

const daytime = ({ step, from }: Of<'daytime'>): readonly string[] => {
  const day = from === 'now' ? 'the day of the report' : 'the day told last';
  return [step === 0 ? day : `${count(Math.abs(step), 'day')} ${step < 0 ? 'before' : 'after'} ${day}`];
};

const meaningWords = (meaning: Meaning): readonly string[] => {
  switch (meaning.kind) {
    case 'literal':
      return literal(meaning);
    case 'calendar':
      return calendar(meaning);
    case 'weekday':
      return weekday(meaning);
    case 'shift':
      return shift(meaning);
    case 'part':
      return part(meaning);
    case 'period':
      return period(meaning);
    case 'season':
      return season(meaning);
    case 'holiday':
      return holiday(meaning);
    case 'daytime':
      return daytime(meaning);
    case 'moved':
      return [
        ...meaningWords(meaning.of),
        `${count(Math.abs(meaning.steps), meaning.unit)} ${meaning.steps < 0 ? 'before' : 'after'} it`,
      ];
    case 'era':
      return [
        meaning.value.length === 3
          ? `the ten years from ${meaning.value}0`
          : `the years ${meaning.value}00 to ${meaning.value}99`,
      ];
  }
};

/** What the words of a time say by themselves: "Friday", "back from the day counted from, never that day itself". */
export const saidBy = ({ meaning, clock, part: name, mod, type }: Candidate): readonly string[] => [
  ...(type === 'SET' ? ['again and again'] : []),
  ...meaningWords(meaning),
  ...(clock ? [`at ${clock.text}${clock.zone === undefined ? '' : `, zone ${clock.zone}`}`] : []),
  ...(name === undefined ? [] : [`in the ${parts[name] ?? name}`]),
  ...(mod ? [mods[mod]] : []),
];
