import type { Frequencies } from './frequencies.ts';
import { dayWords } from './day-words.ts';
import type { VectorPool } from './pool.ts';
import type { Profile } from './profile.ts';

/** So few tellings are no story yet: what they have in common may be chance. */
export const STORY = 4;

/** The words of the reports of one group: what all of them together are about is surer than what any two share. */
export type Story = {
  readonly words: Map<number, number>;
  size: number;
  from: number;
  to: number;
};

export const emptyStory = (): Story => ({ words: new Map(), size: 0, from: Infinity, to: -Infinity });

/** Takes one more report into a story. */
export const extend = (story: Story, { terms, published }: Profile, pool: VectorPool): void => {
  for (const hash of pool.keysOf(terms)) story.words.set(hash, (story.words.get(hash) ?? 0) + 1);
  story.size += 1;
  if (published === undefined) return;
  story.from = Math.min(story.from, published);
  story.to = Math.max(story.to, published);
};

/** A word counts from here: seven times as common in the story as outside. */
const LEAST = 2;
const MOST = 7;

/** Days without any news of it, after which a story is over. */
const OVER = 21;

let passing: ReadonlySet<number> | undefined;

const daysOf = (part: Story, whole: Story): readonly [number, number] | undefined => {
  const [from, to] = [Math.min(part.from, whole.from), Math.max(part.to, whole.to)];
  return from <= to ? [from, to] : undefined;
};

/** How much the words most of `part` has in common speak for its being of the story `whole`, as log-odds. */
export const evidenceOf = (part: Story, whole: Story, frequencies: Frequencies): number => {
  if (Math.max(part.from - whole.to, whole.from - part.to) > OVER) return 0;
  const elsewhere = frequencies.elsewhere(daysOf(part, whole));
  passing ??= dayWords();
  let sum = 0;
  for (const [word, count] of part.words) {
    const known = whole.words.get(word) ?? 0;
    if (known < 2 || count * 2 < part.size || passing.has(word)) continue;
    const odds = Math.log(known / (whole.size + 1) / elsewhere(word));
    if (odds > LEAST) sum += Math.min(odds, MOST) - LEAST;
  }
  return sum;
};

const ALWAYS = 8;
const FIRST = 44;

/** What has to speak for a part: less, the more reports the story is known by. */
export const neededFor = ({ size }: Story): number => ALWAYS + FIRST / size;
