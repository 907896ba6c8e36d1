import type { Article, Timeline, TimelineRow } from './timelines.ts';
import { merged, type Bag } from './rouge.ts';

const LEAD = 5;
const SHORTEST = 6;
const ALIKE = 0.5;

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const wordsOf = (text: string, stopWords: ReadonlySet<string>): Bag => {
  const bag = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? [])
    if (!stopWords.has(word)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
};

const lengthOf = (bag: Bag): number => Math.sqrt([...bag.values()].reduce((sum, n) => sum + n * n, 0)) || 1;

const share = (a: Bag, b: Bag): number => {
  const both = [...a.keys()].filter((word) => b.has(word)).length;
  return both / Math.max(1, a.size + b.size - both);
};

/** The sentences nearest to the middle of all, none like one taken before. */
function central(sentences: readonly string[], count: number, stopWords: ReadonlySet<string>): readonly string[] {
  const bags = sentences.map((sentence) => ({ sentence, bag: wordsOf(sentence, stopWords) }));
  const middle = merged(bags.map(({ bag }) => bag));
  const length = lengthOf(middle);
  const nearness = ({ bag }: { readonly bag: Bag }): number =>
    [...bag].reduce((sum, [word, n]) => sum + n * (middle.get(word) ?? 0), 0) / (length * lengthOf(bag));
  const taken: typeof bags = [];
  const order = bags.map((one) => ({ ...one, near: nearness(one) })).sort((a, b) => b.near - a.near);
  for (const one of order)
    if (taken.length < count && taken.every(({ bag }) => share(one.bag, bag) < ALIKE)) taken.push(one);
  return taken.map(({ sentence }) => sentence);
}

const textOf = ({ text }: Article, [start, end]: readonly [number, number]): string => text.slice(start, end);

const leads = (articles: readonly Article[]): readonly string[] => {
  const long = articles
    .flatMap((article) => article.sentences.slice(0, LEAD).map((at) => textOf(article, at)))
    .filter((sentence) => wordCount(sentence) >= SHORTEST);
  const [first] = articles;
  return long.length > 0 || !first ? long : [textOf(first, first.sentences[0] ?? [0, 0])];
};

/** Halves go to the even neighbour. */
const round = (value: number): number => (value % 1 === 0.5 ? 2 * Math.round(value / 2) : Math.round(value));

/** What has to be beaten: the days with most articles, each with the central lead sentences of its articles. */
export function publicationCount({ articles, dates, stopWords }: TimelineRow): Timeline {
  const days = Object.keys(dates);
  const count = Math.max(1, round(Object.values(dates).flat().length / Math.max(1, days.length)));
  const published = new Map<string, Article[]>();
  for (const one of articles) published.set(one.pub_date, [...(published.get(one.pub_date) ?? []), one]);
  const top = [...published].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).slice(0, days.length);
  const stop = new Set(stopWords);
  return Object.fromEntries(top.map(([date, own]) => [date, central(leads(own), count, stop)]));
}
