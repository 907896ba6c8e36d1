import type { RuleNote } from '../rule-note.ts';

/** The rules of times by the last part of their ids; the compiler asks for a note when a rule is added. */
export const timeRules = {
  century: {
    reads: 'a century counted by an ordinal',
    example: 'The bridge was built in the 19th century.',
    words: 'the 19th century',
  },
  clock: {
    reads: 'a time of day; it belongs to the day told last, else to the day of the report',
    example: 'The siren sounded at 10:35 a.m. and people ran.',
    words: '10:35 a.m.',
  },
  'clock-range': {
    reads: 'the first of two times of day, of the same half of the day as the second',
    example: 'The shop was robbed between 2 and 3 p.m. and closed.',
    words: '2',
  },
  'clock-spoken': {
    reads: 'a time of day told by half or quarter hours',
    example: 'The siren sounded at half past three.',
    words: 'half past three',
  },
  day: {
    reads: 'a day of the month alone; its month is the one told last, else the one the tense picks',
    example: 'The ferry sank on the 5th.',
    words: 'the 5th',
  },
  'day-from-event': {
    reads: 'the day before or after something that is no date: only the distance is known',
    example: 'Shops closed the day before the vote.',
    words: 'the day',
  },
  'day-month': {
    reads: 'a day before the name of its month',
    example: 'The bus was hit on 5 January 2022.',
    words: '5 January 2022',
  },
  'day-moved': {
    reads: 'a day so many weeks, months or years away from one that is named',
    example: 'The bridge fell a week ago Friday.',
    words: 'a week ago Friday',
  },
  'day-time': {
    reads: 'a day and behind it the time or part of that day',
    example: 'Two men were held Friday night.',
    words: 'Friday night',
  },
  decade: {
    reads: 'a decade',
    example: 'The mine closed in the 1990s.',
    words: 'the 1990s',
  },
  definite: {
    reads: 'the week or weekend of the report, meant by "the" alone',
    example: 'Patrols were doubled over the weekend.',
    words: 'the weekend',
  },
  deictic: {
    reads: 'a word that means a day by itself, counted from the day of the report',
    example: 'A shop burned yesterday.',
    words: 'yesterday',
  },
  'deictic-part': {
    reads: 'a word that means a part of the day of the report',
    example: 'The curfew begins tonight.',
    words: 'tonight',
  },
  duration: {
    reads: 'a length: a number and a unit of time',
    example: 'The siege lasted three months.',
    words: 'three months',
  },
  'duration-adjective': {
    reads: 'a length joined to its noun by hyphens',
    example: 'A two-year truce was signed.',
    words: 'two-year',
  },
  'duration-bare': {
    reads: 'a length whose number is not told',
    example: 'The road was shut for weeks.',
    words: 'weeks',
  },
  'duration-long': {
    reads: 'a length that ends in "-long"',
    example: 'The weeks-long strike went on.',
    words: 'weeks-long',
  },
  'duration-one': {
    reads: 'a length of one unit with "a" or "an"',
    example: 'Trains stood still for an hour.',
    words: 'an hour',
  },
  'early-hours': {
    reads: 'the first hours of a day',
    example: 'A blast shook the town in the early hours of Sunday.',
    words: 'the early hours of Sunday',
  },
  'edge-of-unit': {
    reads: 'the start, middle or end of the month, week or year of the report',
    example: 'The troops will leave by the end of the month.',
    words: 'the end of the month',
  },
  figures: {
    reads: 'a date all in figures',
    example: 'The order is dated 2022-01-05.',
    words: '2022-01-05',
  },
  'figures-month': {
    reads: 'a month and its year in figures',
    example: 'The permit ended in 12/2021.',
    words: '12/2021',
  },
  frequency: {
    reads: 'how often, in one word',
    example: 'The market opens daily.',
    words: 'daily',
  },
  holiday: {
    reads: 'a feast day by its name; a table knows when it falls in each year',
    example: 'The church was crowded on Christmas Day.',
    words: 'Christmas Day',
  },
  month: {
    reads: 'a month without a year; the tense decides which turn of it is meant',
    example: 'The dam broke in October.',
    words: 'October',
  },
  'month-day': {
    reads: 'the name of a month and behind it the day',
    example: 'The bus was hit on January 5, 2022.',
    words: 'January 5, 2022',
  },
  'month-relative': {
    reads: 'a month behind "last", "next" or another such word',
    example: 'He resigned last October.',
    words: 'last October',
  },
  'month-year': {
    reads: 'a month and its year',
    example: 'The war ended in May 1996.',
    words: 'May 1996',
  },
  'nth-of-month': {
    reads: 'a part of a month counted from its beginning or end',
    example: 'The market reopened on the first Monday in May.',
    words: 'the first Monday in May',
  },
  'ordinal-part': {
    reads: 'a quarter or half of a year by its number; of the year named, else of the latest that has begun',
    example: 'Sales fell in the third quarter of 2021.',
    words: 'the third quarter of 2021',
  },
  part: {
    reads: 'a part of the day with "the"; it belongs to the day told last',
    example: 'On 5 January shops burned. In the evening soldiers came.',
    words: 'the evening',
  },
  'part-code': {
    reads: 'a quarter or half written as a letter and a figure, beside its year',
    example: 'Output fell in Q3 2021.',
    words: 'Q3 2021',
  },
  'part-relative': {
    reads: 'a part of the day behind "this", "that", "the next" or another such word',
    example: 'A blast was heard this morning.',
    words: 'this morning',
  },
  period: {
    reads: 'the quarter talked about, else the latest that is over',
    example: 'The firm lost money in the quarter.',
    words: 'the quarter',
  },
  'period-compared': {
    reads: 'the same quarter a year before the one talked about',
    example: 'It had earned more in the year-ago quarter.',
    words: 'the year-ago quarter',
  },
  'period-ended': {
    reads: 'the quarter that ends with the month named',
    example: 'Sales fell in the quarter ended September 30.',
    words: 'the quarter',
  },
  'period-year': {
    reads: 'the quarter talked about, in the year named',
    example: 'It had earned more in the 2020 quarter.',
    words: 'the 2020 quarter',
  },
  'range-day': {
    reads: 'the other day of a span of days',
    example: 'The talks were held on January 5-7, 2022.',
    words: '7, 2022',
  },
  recent: {
    reads: 'a past that is not measured',
    example: 'Raids have grown in recent weeks.',
    words: 'recent weeks',
  },
  reference: {
    reads: 'a word for past, present or future that names no day',
    example: 'The bridge is currently closed.',
    words: 'currently',
  },
  'relative-context': {
    reads: 'a unit of time counted from the date told last',
    example: 'He was held on 5 January 2022. The following day he was freed.',
    words: 'The following day',
  },
  'relative-now': {
    reads: 'a unit of time behind "last", "this" or "next", counted from the day of the report',
    example: 'Two villages were shelled last week.',
    words: 'last week',
  },
  season: {
    reads: 'a season',
    example: 'The crops failed last summer.',
    words: 'last summer',
  },
  'set-month': {
    reads: 'the same month every year',
    example: 'The river floods every July.',
    words: 'every July',
  },
  'set-part': {
    reads: 'the same part of every day',
    example: 'Guards change every evening.',
    words: 'every evening',
  },
  'set-season': {
    reads: 'a season that comes back',
    example: 'The pass closes each winter.',
    words: 'each winter',
  },
  'set-times': {
    reads: 'how often something happens in a span of time',
    example: 'The council meets twice a week.',
    words: 'twice a week',
  },
  'set-unit': {
    reads: 'how often: "every" and a unit of time',
    example: 'The council meets every two weeks.',
    words: 'every two weeks',
  },
  'set-weekday': {
    reads: 'the same weekday every week',
    example: 'They march every Friday.',
    words: 'every Friday',
  },
  'shift-context': {
    reads: 'an amount of time before or after the date told last',
    example: 'He fled on 5 January 2022. Two days later he was caught.',
    words: 'Two days later',
  },
  'shift-now': {
    reads: 'an amount of time before or after the day of the report',
    example: 'The mayor was shot three days ago.',
    words: 'three days ago',
  },
  'the-year': {
    reads: 'a year as a length',
    example: 'Prices rose over the year.',
    words: 'the year',
  },
  'time-day': {
    reads: 'a time or part of the day and behind it the day',
    example: 'The blast came at 9 a.m. Tuesday.',
    words: '9 a.m. Tuesday',
  },
  'time-part': {
    reads: 'a time of the clock and behind it the part of the day it lies in',
    example: 'Shots were fired at 2200 last night.',
    words: '2200 last night',
  },
  'week-ended': {
    reads: 'a week told by the day it ends on',
    example: 'Prices rose in the week ended Jan. 2.',
    words: 'the week',
  },
  'week-of': {
    reads: 'the week around a day',
    example: 'The week of March 6 was calm.',
    words: 'The week of March 6',
  },
  weekday: {
    reads: 'a weekday alone; the tense decides between the one before the report and the one to come',
    example: 'Two men were held on Friday, police said.',
    words: 'Friday',
  },
  'weekday-date': {
    reads: 'a weekday and its date: the date decides',
    example: 'Two men were held on Wednesday, January 5.',
    words: 'Wednesday, January 5',
  },
  'weekday-relative': {
    reads: 'a weekday behind "last", "next" or another such word: before or after the day counted from, never that day',
    example: 'A bus was hit last Friday.',
    words: 'last Friday',
  },
  window: {
    reads: 'a length that reaches up to the day of the report or begins there',
    example: 'Forty people died in the last three months.',
    words: 'the last three months',
  },
  year: {
    reads: 'a year',
    example: 'The law was passed in 1990.',
    words: '1990',
  },
  'year-before-era': {
    reads: 'a year before our era',
    example: 'The town was founded in 300 BC.',
    words: '300 BC',
  },
  'year-compared': {
    reads: 'the same period a year before the one talked about',
    example: 'Profit rose from a year-ago loss.',
    words: 'year-ago',
  },
  'year-fiscal': {
    reads: 'a business year',
    example: 'The deficit grew in fiscal 1989.',
    words: 'fiscal 1989',
  },
  'year-of-report': {
    reads: 'the year of the report, meant by the words around it',
    example: 'Rents fell in the first months of the year.',
    words: 'the year',
  },
  'year-pair': {
    reads: 'a season or accounting year that lies in two years',
    example: 'The 2019-20 budget was cut.',
    words: '2019-20',
  },
  'year-short': {
    reads: 'a year of two figures; it lies at most ten years ahead of the report',
    example: "The plant was shut in '98.",
    words: "'98",
  },
  'year-spoken': {
    reads: 'a year in words',
    example: 'It began in nineteen ninety-six.',
    words: 'nineteen ninety-six',
  },
} as const satisfies Readonly<Record<string, RuleNote>>;

export type TimeRule = keyof typeof timeRules;
