import { packFor } from '../../language/index.ts';
import type { NewsReport } from '../../model/index.ts';
import { normalise } from '../../text/normalise.ts';
import { hashOf } from '../hash.ts';
import { fingerprintOf } from './hash.ts';
import { packed, sampleOf } from './sample.ts';
import { copyWordsOf, STEM, word } from './words.ts';

/** What is kept of a report to tell its copies: plain JSON, about a kilobyte for a report of 400 words. */
export type CopySketch = {
  readonly report: string;
  readonly outlet?: string;
  /** The agencies whose copy the report says it is, by `agency` and by its dateline. */
  readonly credits: readonly string[];
  /** As in the report: a date, or a date-time with offset. */
  readonly published?: string;
  /** Outlet and address: two reports of one page are versions of it and no copies. */
  readonly page?: string;
  readonly headline?: string;
  /** Does the text take up the words of its headline? A notice of the page that stands in for the text does not. */
  readonly told: boolean;
  readonly words: number;
  /** The same for the same words, of which the same are quoted. */
  readonly fingerprint: string;
  readonly shingles: number;
  readonly sample: string;
  /** Quotations of six words and more. */
  readonly quotations: readonly string[];
};

const LONG_QUOTATION = 6;

const creditsOf = ({ agency, dateline, language }: NewsReport): readonly string[] => {
  const names = packFor(language).core.dateline.agencies;
  const given = [agency, dateline?.agency].flatMap((name) => (name === undefined ? [] : [name.trim()]));
  return [...new Set(given.map((name) => names[name.toLowerCase()] ?? name))].sort();
};

const headlineWords = (headline: string): readonly string[] => normalise(headline).toLowerCase().match(word) ?? [];

/** Shorter ones are articles and prepositions, unless they are numbers. */
const CONTENT = 4;
/** "Grandmother mourns victims of shooting" over a text that has none of these words is not the headline of that text. */
const TOLD = 1 / 4;

const isTold = (headline: readonly string[], stems: ReadonlySet<string>): boolean => {
  const content = headline.filter((name) => name.length >= CONTENT || /\d/.test(name));
  return content.filter((name) => stems.has(name.slice(0, STEM))).length >= TOLD * content.length;
};

/** The sketch of a report; pure, and the same for the same report. */
export const copySketchOf = (report: NewsReport): CopySketch => {
  const words = copyWordsOf(report);
  const sample = sampleOf(words);
  const marked = words.hashes.map((hash, at) => (words.quoted[at] ? ~hash : hash));
  const headline = headlineWords(report.headline ?? '');
  const long = words.quotations.filter(([from, to]) => to - from >= LONG_QUOTATION);
  return {
    report: report.id,
    ...(report.outlet === undefined ? {} : { outlet: report.outlet }),
    credits: creditsOf(report),
    ...(report.published === undefined ? {} : { published: report.published.value }),
    ...(report.url === undefined ? {} : { page: `${report.outlet ?? ''} ${report.url}` }),
    ...(headline.length === 0 ? {} : { headline: hashOf(headline.join(' ')).toString(36) }),
    told: isTold(headline, words.stems),
    words: words.hashes.length,
    fingerprint: fingerprintOf(marked, [0, marked.length]),
    shingles: sample.shingles,
    sample: packed(sample),
    quotations: [...new Set(long.map((range) => fingerprintOf(words.hashes, range)))].sort(),
  };
};
