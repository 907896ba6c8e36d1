import { daysOf } from '../../src/corpus/days/days.ts';
import type { Day, ReportRecord } from '../../src/model/index.ts';
import {
  judgeTimelines,
  scoreTimelines,
  type Article,
  type Timeline,
  type TimelinePrediction,
  type TimelineRow,
} from '../scorers/timelines.ts';
import type { Beside, CorpusTask, Row } from '../task.ts';
import { inputOf } from './fields.ts';
import { words } from './spans.ts';

type Gold = Pick<TimelineRow, 'topic' | 'name' | 'dates'>;
type Written = Article & Row & { readonly topic: string };

const first = (dates: Timeline): string => Object.keys(dates).sort()[0] ?? '';
const last = (dates: Timeline): string => Object.keys(dates).sort().at(-1) ?? '';

/** Timelines that have articles, each with those from its first to its last day. */
function rowsOf(file: string, beside: Beside): readonly TimelineRow[] {
  const articles = beside.rows('t17-').filter((row): row is Written => 'pub_date' in row);
  const stopWords = beside.text('smart_common_words.txt').split(/\s+/);
  return file
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Gold)
    .map(({ topic, name, dates }) => ({
      id: `${topic}/${name}`,
      text: '',
      topic,
      name,
      dates,
      stopWords,
      articles: articles.filter(
        (one) => one.topic === topic && one.pub_date >= first(dates) && one.pub_date <= last(dates),
      ),
    }))
    .filter((row) => row.articles.length > 0);
}

/** Each article once, whichever timelines it belongs to. */
const articlesOf = (rows: readonly TimelineRow[]): readonly Article[] => [
  ...new Map(rows.flatMap(({ articles }) => articles).map((one) => [one.id, one])).values(),
];

/** As many days as the gold has, the most important ones, with their sentences. */
function timeline(records: readonly ReportRecord[], { dates }: TimelineRow): Timeline {
  const byReport = new Map(records.map((record) => [record.report.id, record]));
  const sentence = ({ report, span }: Day['sentences'][number]): string => {
    const record = byReport.get(report);
    return record ? words(record, span) : '';
  };
  const days = [...daysOf(records, { from: first(dates), to: last(dates) })]
    .sort((a, b) => b.importance - a.importance)
    .slice(0, Object.keys(dates).length);
  return Object.fromEntries(days.map(({ date, sentences }) => [date, sentences.map(sentence)]));
}

/** Timeline17: the days journalists put into their timelines, out of the articles of the time. */
export const timelines: CorpusTask<TimelineRow, TimelinePrediction> = {
  id: 'timelines',
  sets: ['t17-timelines'],
  items: 'days',
  rows: rowsOf,
  inputs: (rows) => articlesOf(rows).map(({ id, text, pub_date }) => inputOf({ id, text, published: pub_date })),
  toPredictions: (records, rows) =>
    rows.map((row) => {
      const own = new Set(row.articles.map(({ id }) => id));
      const ofRow = records.filter(({ report }) => own.has(report.id));
      return { id: row.id, topic: row.topic, name: row.name, dates: timeline(ofRow, row) };
    }),
  score: scoreTimelines,
  judge: judgeTimelines,
  columns: [
    'date F1',
    'date F1 of publication count',
    'date gain',
    'aligned R1 F1',
    'aligned R1 F1 of publication count',
    'aligned R1 gain',
    'agreement R1 F1',
    'concat R1 F1',
  ],
  toBeat: [
    { who: 'publication count', figures: { 'date F1': 56.7, 'aligned R1 F1': 9.5 } },
    {
      who: 'reports naming the day',
      figures: { 'date F1': 61.6, 'aligned R1 F1': 11.9, 'date gain': 4.9, 'aligned R1 gain': 2.4 },
    },
    { who: 'Datewise (gain)', figures: { 'date gain': 6.3, 'aligned R1 gain': 1.5 } },
  ],
};
