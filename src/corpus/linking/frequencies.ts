import { HashCounts } from './counts.ts';

/** As if so many reports of other news had been read before: otherwise a small corpus about one thing has no rare words. */
const BEFORE = 200;

/** In how many reports each term, name or place stands, by hash. */
export class Frequencies {
  readonly #counts = new HashCounts();
  #reports = 0;

  /** One report with what stands in it, each hash once. */
  add(hashes: Iterable<number>): void {
    this.#reports += 1;
    for (const hash of hashes) this.#counts.add(hash);
  }

  /** How rare it is: 0 for what every report has. */
  idf(hash: number): number {
    return Math.log((this.#reports + BEFORE + 1) / (this.#counts.of(hash) + 1));
  }
}
