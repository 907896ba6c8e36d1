import { newsCorpus } from '../../bench/store/corpus.ts';
import type { ReportInput } from '../../src/model/index.ts';

const WORDS = 90;

/** Generated reports cut to their first sentences: quick to read, several of one happening, some of them copies. */
export const shortNews = (count: number, seed = 3): readonly ReportInput[] =>
  [...newsCorpus(count, seed)].map((report) => ({ ...report, text: report.text.split(' ').slice(0, WORDS).join(' ') }));
