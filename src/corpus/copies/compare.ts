import type { CopyGroup } from '../../model/index.ts';
import { overlap, type Sample } from './sample.ts';

/** A text that one or more reports print word by word. */
export type ComparedText = {
  readonly words: number;
  readonly sample: Sample;
};

/** How one text is a copy of another. `share`: of the shorter one's shingles, how many the longer one has. */
export type Likeness = {
  readonly kind: CopyGroup['kind'];
  readonly share: number;
  /** The shorter makes up this much of the longer. */
  readonly size: number;
};

/** Below this only the very same words are copies: agencies' flashes and notices of a page look alike. */
export const SHORT = 40;

/**
 * How much of the shorter text must be in the longer one, by kind. A word changed breaks five shingles: half of them are
 * left when one word in eight was changed. For texts of one length that is a resemblance of a third.
 */
const REPRINT = 0.9;
const EXCERPT = 0.8;
const REWRITE = 0.5;
/** From this much of the longer one on, a shorter text is that text and no part of it. */
export const WHOLE = 0.75;
/** Where less than this of the words outside quotation marks is shared, two reports quote one statement. */
const OWN = 0.3;
/** With fewer shingles outside quotation marks there is nothing to ask there. */
const FEW = 8;

const kindOf = (share: number, size: number): Likeness['kind'] | undefined => {
  if (share >= REPRINT && size >= WHOLE) return 'reprint';
  if (share >= EXCERPT && size < WHOLE) return 'excerpt';
  return share >= REWRITE ? 'rewrite' : undefined;
};

/**
 * Whether two different texts are copies of each other, by their samples. What they quote counts only when the rest is
 * shared too: a statement given at length in both shows a shared source and not a copy.
 */
export const likeness = (one: ComparedText, other: ComparedText): Likeness | undefined => {
  if (Math.min(one.words, other.words) < SHORT) return undefined;
  const [short, long] = one.sample.shingles <= other.sample.shingles ? [one, other] : [other, one];
  const size = short.sample.shingles / long.sample.shingles;
  const counts = overlap(short.sample, long.sample);
  const looked = size === 1 ? Math.min(counts.a, counts.b) : counts.a;
  if (looked < FEW) return undefined;
  const share = counts.shared / looked;
  const own = Math.min(counts.ownA, counts.ownB);
  if (own < FEW ? share < REPRINT : counts.ownShared < OWN * own) return undefined;
  const kind = kindOf(share, size);
  return kind && { kind, share, size };
};
