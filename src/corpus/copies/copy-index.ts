import type { CopyGroup } from '../../model/index.ts';
import { likeness } from './compare.ts';
import { groupsOf } from './groups.ts';
import { Postings } from './postings.ts';
import type { Sample } from './sample.ts';
import type { CopySketch } from './sketch.ts';
import { type CopyLink, type CopyText, keyOf, newText, printed } from './text.ts';

/** A report already there whose text the added one copies, or that copies it. */
export type CopyMatch = {
  readonly report: string;
  readonly kind: CopyGroup['kind'];
  /** Of the five-word sequences of the shorter text, how many the longer one has. */
  readonly share: number;
};

/** The first report that prints the text on another page: the versions of one page are no copies of each other. */
const reportBeside = ({ page }: CopySketch, { reports }: CopyText): readonly string[] =>
  reports.flatMap((other) => (page !== undefined && other.page === page ? [] : [other.report])).slice(0, 1);

/** A sixth of all shingles is looked up: of the 36 of a text of 40 words, six on average. */
const LOOKED_UP = Math.floor(2 ** 32 / 6);
/** Copies share half of the shorter one's shingles and more; the few looked up may show less. */
const ENOUGH = 0.2;

/**
 * The reports seen so far, by their words. Adding costs the same however many there are: the texts that share a looked-up
 * shingle are compared by their samples, and what prints the very same words is one text from then on.
 */
export class CopyIndex {
  readonly #texts: CopyText[] = [];
  readonly #byKey = new Map<string, number>();
  readonly #postings = new Postings();
  readonly #lookedUp: number[] = [];
  /** Scratch: shared shingles by text, all zero between calls. */
  readonly #hits: number[] = [];
  readonly #links: CopyLink[] = [];
  readonly #reports = new Set<string>();

  /** Reports in the index. */
  get size(): number {
    return this.#reports.size;
  }

  /** Adds a report and says what it matches: one report of each text. A report that is there already changes nothing. */
  add(sketch: CopySketch): readonly CopyMatch[] {
    if (this.#reports.has(sketch.report)) return [];
    this.#reports.add(sketch.report);
    const key = keyOf(sketch);
    const known = this.#byKey.get(key);
    const number = known ?? this.#texts.length;
    const text = this.#texts[number] ?? newText(sketch, key);
    const links = known === undefined ? this.#linksTo(text) : [];
    const matches = [
      ...reportBeside(sketch, text).map((report) => ({ report, kind: 'reprint' as const, share: 1 })),
      ...links.flatMap(({ short, long, kind, share }) => {
        const other = this.#texts[short === number ? long : short] as CopyText;
        return reportBeside(sketch, other).map((report) => ({ report, kind, share }));
      }),
    ];
    text.reports.push(printed(sketch));
    if (known === undefined) this.#keep(text, number, links);
    return matches;
  }

  /** All groups of copies among the reports added so far. */
  groups(): readonly CopyGroup[] {
    return groupsOf(this.#texts, this.#links);
  }

  #keep(text: CopyText, number: number, links: readonly CopyLink[]): void {
    this.#texts.push(text);
    this.#byKey.set(text.key, number);
    this.#links.push(...links);
  }

  #linksTo(text: CopyText): readonly CopyLink[] {
    const number = this.#texts.length;
    const links: CopyLink[] = [];
    for (const other of this.#candidates(text, number)) {
      const compared = this.#texts[other] as CopyText;
      const alike = likeness(text, compared);
      if (!alike) continue;
      const shorter = text.sample.shingles <= compared.sample.shingles;
      links.push({ ...alike, short: shorter ? number : other, long: shorter ? other : number });
    }
    return links;
  }

  /** The texts that share enough of the looked-up shingles for a comparison; a common phrase alone is not enough. */
  #candidates({ sample }: CopyText, number: number): readonly number[] {
    const looked = lookedUp(sample);
    this.#hits[number] = 0;
    this.#lookedUp[number] = looked.length;
    const touched: number[] = [];
    const seen = (other: number): void => {
      const hits = (this.#hits[other] as number) + 1;
      this.#hits[other] = hits;
      if (hits === 1) touched.push(other);
    };
    for (const shingle of looked) this.#postings.add(shingle, number, seen);
    return touched.filter((other) => {
      const hits = this.#hits[other] as number;
      this.#hits[other] = 0;
      return hits >= Math.floor(ENOUGH * Math.min(looked.length, this.#lookedUp[other] as number));
    });
  }
}

const lookedUp = ({ hashes }: Sample): readonly number[] => {
  const shingles: number[] = [];
  for (const hash of hashes) {
    const shingle = (hash | 1) >>> 0;
    if (shingle >= LOOKED_UP) break;
    shingles.push(shingle);
  }
  return shingles;
};
