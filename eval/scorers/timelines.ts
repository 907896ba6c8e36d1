import type { Row } from '../task.ts';
import type { Figures, Judgement } from './figures.ts';
import { publicationCount } from './publication-count.ts';
import { harmonic, likeness, merged, plainBag, rougeBag, shared, sizeOf, type Bag, type PR } from './rouge.ts';

/** Sentences by day. */
export type Timeline = Readonly<Record<string, readonly string[]>>;

export type Article = {
  readonly id: string;
  readonly text: string;
  readonly pub_date: string;
  readonly sentences: readonly (readonly [number, number])[];
};

/** A journalist's timeline with the articles of its time, and the words the measure leaves out. */
export type TimelineRow = Row & {
  readonly topic: string;
  readonly name: string;
  readonly dates: Timeline;
  readonly articles: readonly Article[];
  readonly stopWords: readonly string[];
};
export type TimelinePrediction = {
  readonly id: string;
  readonly topic: string;
  readonly name: string;
  readonly dates: Timeline;
};

type Entry = { readonly date: string; readonly day: number; readonly words: Bag; readonly plain: Bag };

const entriesOf = (timeline: Timeline, stopWords: ReadonlySet<string>): readonly Entry[] =>
  Object.entries(timeline)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, sentences]) => ({
      date,
      day: Date.parse(date) / 86_400_000,
      words: rougeBag(sentences, stopWords),
      plain: plainBag(sentences),
    }));

const distance = (a: Entry, b: Entry): number => Math.abs(a.day - b.day) + 1;

/** Words each entry shares with the entry of the other side it is nearest to in time and words, less the further apart. */
function aligned(entries: readonly Entry[], others: readonly Entry[], alike: (a: Entry, b: Entry) => number): number {
  const cost = (a: Entry, b: Entry): number => (1 - 1 / distance(a, b)) * (1 - alike(a, b));
  return entries.reduce((sum, entry) => {
    const nearest = others.reduce<Entry | undefined>(
      (best, other) => (best === undefined || cost(entry, other) < cost(entry, best) ? other : best),
      undefined,
    );
    return nearest === undefined ? sum : sum + shared(entry.words, nearest.words) / distance(entry, nearest);
  }, 0);
}

type Measures = Readonly<Record<'date' | 'concat' | 'agree' | 'align', PR>>;

function measuresOf(found: readonly Entry[], gold: readonly Entry[]): Measures {
  const inGold = new Map(gold.map((entry) => [entry.date, entry]));
  const both = found.filter(({ date }) => inGold.has(date));
  const [all, allGold] = [found, gold].map((entries) => merged(entries.map(({ words }) => words))) as [Bag, Bag];
  const of = (part: number, other = part): PR => [
    part / Math.max(1, sizeOf(all)),
    other / Math.max(1, sizeOf(allGold)),
  ];
  const onDay = both.reduce((sum, { date, words }) => sum + shared(words, inGold.get(date)?.words ?? new Map()), 0);
  return {
    date: [found.length > 0 ? both.length / found.length : 0, both.length / Math.max(1, gold.length)],
    concat: of(shared(all, allGold)),
    agree: of(onDay),
    align: of(
      aligned(found, gold, (a, b) => likeness(a.plain, b.plain)),
      aligned(gold, found, (a, b) => likeness(b.plain, a.plain)),
    ),
  };
}

const names = { date: 'date', concat: 'concat R1', agree: 'agreement R1', align: 'aligned R1' } as const;

/** Means of precision and recall over the timelines, and F1 from these, in percent. */
function means(all: readonly Measures[], ending: string): Figures {
  const figures = Object.entries(names).flatMap(([key, name]) => {
    const of = (at: 0 | 1): number =>
      all.reduce((sum, one) => sum + one[key as keyof Measures][at], 0) / Math.max(1, all.length);
    const [p, r] = [of(0), of(1)];
    return [
      [`${name} P${ending}`, 100 * p],
      [`${name} R${ending}`, 100 * r],
      [`${name} F1${ending}`, 100 * harmonic([p, r])],
    ] as const;
  });
  return Object.fromEntries(figures);
}

/** What a method's timelines score, in percent, under names that end in `ending`. */
function scored(
  rows: readonly TimelineRow[],
  timelineOf: (row: TimelineRow) => Timeline | undefined,
  ending = '',
): Figures {
  const all = rows.flatMap((row) => {
    const timeline = timelineOf(row);
    const stopWords = new Set(row.stopWords);
    return timeline ? [measuresOf(entriesOf(timeline, stopWords), entriesOf(row.dates, stopWords))] : [];
  });
  return means(all, ending);
}

const counted = ' of publication count';

/** Date F1 and the ROUGE-1 measures of tilse, and the gain over counting publications on the same articles. */
export function scoreTimelines(rows: readonly TimelineRow[], predictions: readonly TimelinePrediction[]): Figures {
  const found = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const ours = scored(rows, ({ id }) => found.get(id)?.dates);
  const withArticles = rows.filter(({ articles }) => articles.length > 0);
  if (withArticles.length === 0) return ours;
  const theirs = scored(withArticles, publicationCount, counted);
  const gain = (name: string): number => (ours[`${name} F1`] ?? NaN) - (theirs[`${name} F1${counted}`] ?? NaN);
  return { ...ours, ...theirs, 'date gain': gain('date'), 'aligned R1 gain': gain('aligned R1') };
}

/** The gold's days, found or not, and days too many. */
export function judgeTimelines(row: TimelineRow, prediction: TimelinePrediction | undefined): Judgement {
  const days = Object.keys(prediction?.dates ?? {});
  const gold = Object.keys(row.dates).sort();
  return {
    gold: gold.map((date) => ({ where: date, spans: [], hit: days.includes(date) })),
    extra: days.filter((date) => !gold.includes(date)).map((date) => ({ where: date, spans: [] })),
  };
}
