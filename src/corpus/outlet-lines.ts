import type { NewsReport, Span } from '../model/index.ts';
import { HashCounts } from './linking/counts.ts';
import { hashOf, mixed } from './hash.ts';
import { outletOf } from './outlet.ts';

/** A line that stands in so many of the reports counted of the outlet, and in such a share of them, is furniture of its pages. */
const LEAST = 5;
const SHARE = 0.1;

/** "Sign up for our newsletter": longer lines are paragraphs, and an agency repeats its background in every update. */
const LONGEST = 30;

/** A report whose words the outlet has mostly printed before is an update or a copy: its lines prove nothing. */
const REPEATED = 0.5;

/** A line is about what its report is about when so many of its words, those of some length, stand elsewhere in it. */
const ABOUT = 0.5;
const LONG_WORD = 5;

/** Inside a line a capital begins a name, unless all of the line is in capitals. */
const name = /(?<=[\p{L}\p{N},;]\s+["“‘']?)\p{Lu}[\p{L}\p{N}]+/gu;
const isShouted = (line: string): boolean => line === line.toUpperCase();

type Text = Pick<NewsReport, 'text' | 'url' | 'outlet' | 'headline'>;

/** What is kept of a report to tell the lines its outlet repeats: a hash, the number of words, and is it about the report? */
export type LineSketch = {
  readonly outlet?: string;
  /** The address: versions of one page count once. */
  readonly page?: string;
  readonly lines: readonly (readonly [hash: number, words: number, about: 0 | 1])[];
};

type Line = Span & { readonly words: readonly string[]; readonly names: readonly string[] };

const linesOf = (text: string): readonly Line[] =>
  [...text.matchAll(/[^\n]+/g)].flatMap((match) => {
    const words = match[0].toLowerCase().match(/[\p{L}\p{N}]+/gu);
    if (!words) return [];
    const start = match.index + match[0].search(/\S/);
    const names = isShouted(match[0]) ? [] : (match[0].match(name) ?? []).map((one) => one.toLowerCase());
    return [{ start, end: match.index + match[0].trimEnd().length, words, names }];
  });

const longWords = (words: readonly string[]): readonly string[] => words.filter(({ length }) => length >= LONG_WORD);

/** In how many lines, the headline among them, each word of a report stands. */
const spread = (lines: readonly Line[], headline: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const texts = [headline.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [], ...lines.map(({ words }) => words)];
  for (const words of texts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** "The explosion at the Karsk plant killed 14": it takes up a name of the report, or half of its words stand there too. */
const isAbout = ({ words, names }: Line, counts: ReadonlyMap<string, number>, own: ReadonlySet<string>): boolean => {
  const elsewhere = (word: string): boolean => !own.has(word) && (counts.get(word) ?? 0) > 1;
  const long = longWords(words);
  return names.some(elsewhere) || (long.length > 0 && long.filter(elsewhere).length >= ABOUT * long.length);
};

const keysOf = (lines: readonly Line[], { headline = '', outlet = '' }: Text): LineSketch['lines'] => {
  const counts = spread(lines, headline);
  // An outlet speaks of itself in what it repeats, and of itself alone.
  const own = new Set(outlet.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return lines.map((line) => [hashOf(line.words.join(' ')), line.words.length, isAbout(line, counts, own) ? 1 : 0]);
};

/** The lines of a report as they are counted; the same for the same report. */
export const lineSketchOf = (report: Text): LineSketch => {
  const outlet = outletOf(report);
  return {
    ...(outlet === undefined ? {} : { outlet }),
    ...(report.url === undefined ? {} : { page: report.url }),
    lines: outlet === undefined ? [] : keysOf(linesOf(report.text), report),
  };
};

/** A line that is to be masked, and in how many reports of the outlet it was seen before. */
export type RepeatedLine = { readonly span: Span; readonly reports: number };

/**
 * The lines each outlet printed so far. What it repeats under whatever it reports ("Follow us for alerts") is masked, in
 * the reports that come later or, where all are known, in all; paragraphs, updates and lines about the news itself are not.
 */
export class OutletLines {
  readonly #counts = new HashCounts();
  readonly #printed = new HashCounts();
  readonly #reports = new Map<string, number>();
  readonly #pages = new Set<string>();

  #isFurniture(outlet: string, key: number): boolean {
    const count = this.#counts.of(key);
    return count >= LEAST && count >= SHARE * (this.#reports.get(outlet) ?? 0);
  }

  /** Was most of it printed before? What is known to be furniture says nothing of that. */
  #isRepeat(outlet: string, lines: LineSketch['lines']): boolean {
    let [all, before] = [0, 0];
    for (const [hash, words] of lines) {
      const key = mixed(hashOf(outlet), hash);
      if (this.#isFurniture(outlet, key)) continue;
      all += words;
      if (this.#printed.of(key) > 0) before += words;
    }
    return all > 0 && before >= REPEATED * all;
  }

  /** Counts a report. */
  add({ outlet, page, lines }: LineSketch): void {
    if (outlet === undefined || (page !== undefined && this.#pages.has(page))) return;
    if (page !== undefined) this.#pages.add(page);
    const counted = !this.#isRepeat(outlet, lines);
    if (counted) this.#reports.set(outlet, (this.#reports.get(outlet) ?? 0) + 1);
    const keys = new Map(lines.map(([hash, words, about]) => [mixed(hashOf(outlet), hash), { words, about }] as const));
    for (const [key, { words, about }] of keys) {
      this.#printed.add(key);
      if (counted && words <= LONGEST && about === 0) this.#counts.add(key);
    }
  }

  /** The lines of a report that its outlet repeats, by the reports counted. */
  repeated(report: Text): readonly RepeatedLine[] {
    const { outlet, lines } = lineSketchOf(report);
    if (outlet === undefined) return [];
    return linesOf(report.text).flatMap(({ start, end }, at) => {
      const [hash, words, about] = lines[at] as LineSketch['lines'][number];
      const key = mixed(hashOf(outlet), hash);
      if (words > LONGEST || about === 1 || !this.#isFurniture(outlet, key)) return [];
      return [{ span: { start, end }, reports: this.#counts.of(key) }];
    });
  }
}
