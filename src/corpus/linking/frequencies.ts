import { HashCounts } from './counts.ts';

/** As if so many reports of other news had been read before: otherwise a small corpus about one thing has no rare words. */
const BEFORE = 200;

const SCALE = 8;

/** In how many reports each term, name or place stands, by hash. */
export class Frequencies {
  readonly #counts = new HashCounts();
  #reports = 0;

  /** One report with what stands in it, each hash once. */
  add(hashes: Iterable<number>): void {
    this.#reports += 1;
    for (const hash of hashes) this.#counts.add(hash);
  }

  /** How rare it is, from 0 for what every report has to 8 for what none had: the same scale in a small corpus and a large one. */
  idf(hash: number): number {
    const all = Math.log(this.#reports + BEFORE + 1);
    return (SCALE * (all - Math.log(this.#counts.of(hash) + 1))) / all;
  }
}
