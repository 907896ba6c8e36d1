import { memoByKey } from '../text/memo.ts';
import { allAcross } from './across.ts';
import type { FrequencyWords } from './parts/frequencies.ts';

const sharesOf = memoByKey(
  ({ documents }: FrequencyWords): ReadonlyMap<string, number> =>
    new Map(
      documents.map((line) => {
        const [base = '', thousandth = '0'] = line.split(' ');
        return [base, Number(thousandth) / 1000] as const;
      }),
    ),
);

/** Base forms with the share of reports they stand in, whatever the language. */
export const documentShares = (): readonly ReadonlyMap<string, number>[] =>
  allAcross.map(({ frequencies }) => sharesOf(frequencies));
