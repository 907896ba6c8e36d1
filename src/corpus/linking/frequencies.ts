import { documentShares } from '../../language/frequencies.ts';
import { HashCounts } from './counts.ts';
import { hashOf } from '../hash.ts';
import { Periods } from './periods.ts';

/** As if so many reports of other news had been read before: otherwise a corpus about one thing has no rare words. */
const BEFORE = 20_000;

/** What other news weighs where the corpus is asked for the weeks it is not about a story. */
const OTHER = 1000;

const SCALE = 8;

/** What stands in so many of the reports read before. */
const before = (): ReadonlyMap<number, number> =>
  new Map(documentShares().flatMap((shares) => [...shares].map(([term, share]) => [hashOf(term), share * BEFORE])));

let known: ReadonlyMap<number, number> | undefined;

/** In how many reports each term, name or place stands, by hash. */
export class Frequencies {
  readonly #counts = new HashCounts();
  readonly #before = (known ??= before());
  readonly #periods = new Periods();
  #reports = 0;

  /** One report with what stands in it, each hash once, and the day it was published. */
  add(hashes: ReadonlySet<number>, day?: number): void {
    this.#reports += 1;
    for (const hash of hashes) this.#counts.add(hash);
    if (day !== undefined) this.#periods.add(hashes, day);
  }

  /** The share of reports a word stands in, of those that are not of the weeks of a story: of this corpus and of other news. */
  elsewhere(days: readonly [from: number, to: number] | undefined): (hash: number) => number {
    const periods = days ? this.#periods.around(days) : [];
    const all = this.#reports - this.#periods.reports(periods) + OTHER;
    return (hash) => {
      const own = this.#counts.of(hash) - this.#periods.inside(hash, periods);
      return (own + (OTHER * ((this.#before.get(hash) ?? 0) + 1)) / BEFORE) / all;
    };
  }

  /** How rare it is, from 0 for what every report has to 8 for what none had: the same scale in a small corpus and a large one. */
  idf(hash: number): number {
    const all = Math.log(this.#reports + BEFORE + 1);
    return (SCALE * (all - Math.log(this.#counts.of(hash) + (this.#before.get(hash) ?? 0) + 1))) / all;
  }
}
