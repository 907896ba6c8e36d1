import { HashCounts } from './counts.ts';
import { mixed } from '../hash.ts';

/** Days in one period. */
const LENGTH = 7;

/** The news of a story goes on for weeks after the last report so far, and some words of it were there before. */
const AROUND = 35;

const periodOf = (day: number): number => Math.floor(day / LENGTH);

/** In how many reports of each period a word stands: a word of one story stands in the reports of its weeks alone. */
export class Periods {
  readonly #counts = new HashCounts();
  readonly #reports = new Map<number, number>();

  /** One report of a day, each hash once. */
  add(hashes: Iterable<number>, day: number): void {
    const period = periodOf(day);
    this.#reports.set(period, (this.#reports.get(period) ?? 0) + 1);
    for (const hash of hashes) this.#counts.add(mixed(hash, period));
  }

  /** The periods that news of such days falls into. */
  around([from, to]: readonly [number, number]): readonly number[] {
    const first = periodOf(from - AROUND);
    return Array.from({ length: periodOf(to + AROUND) - first + 1 }, (_, at) => first + at);
  }

  /** How many of the reports of those periods have the word. */
  inside(hash: number, periods: readonly number[]): number {
    return periods.reduce((sum, period) => sum + this.#counts.of(mixed(hash, period)), 0);
  }

  reports(periods: readonly number[]): number {
    return periods.reduce((sum, period) => sum + (this.#reports.get(period) ?? 0), 0);
  }
}
