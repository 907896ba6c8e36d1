import type { Candidate } from './recognise.ts';

/** Two types for the same words at most: "gunned down" is a shooting and a killing. */
const perSpan = 2;

const length = ({ first, last, rest }: Candidate): number => last - first + (rest?.length ?? 0);
const endOf = ({ last, restLast }: Candidate): number => restLast ?? last;
const strength = ({ trigger }: Candidate): number =>
  trigger.strength === 'strong' ? 0 : trigger.type === 'other' ? 2 : 1;

const byRank = (a: Candidate, b: Candidate): number =>
  Number(a.trigger.type === 'other') - Number(b.trigger.type === 'other') ||
  length(b) - length(a) ||
  strength(a) - strength(b) ||
  a.first - b.first;

const cells = ({ first, last, restFirst, restLast }: Candidate): readonly number[] => {
  const all: number[] = [];
  for (let index = first; index < last; index += 1) all.push(index);
  if (restFirst !== undefined && restLast !== undefined)
    for (let index = restFirst; index < restLast; index += 1) all.push(index);
  return all;
};

const sameWords = (a: Candidate, b: Candidate): boolean =>
  a.first === b.first && endOf(a) === endOf(b) && length(a) === length(b);

/** "threatened to kill" is a threat, and a killing threatened; "killed in police firing" tells of the firing; "killed" in it tells of a killing all the same. */
const standsInPhrase = (phrase: Candidate, { trigger }: Candidate): boolean =>
  (phrase.trigger.pos === 'phrase' ||
    (phrase.trigger.pos === 'verb' && phrase.trigger.word.endsWith(` ${trigger.word}`))) &&
  trigger.pos === 'verb' &&
  trigger.effect !== undefined &&
  trigger.type !== phrase.trigger.type;

/**
 * Candidates that stay: the longest words win ("opened fire" over "fire"), strong over weak ones, and each stretch of
 * words tells of two types at most, of several only by strong triggers.
 */
export const choose = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const owner = new Map<number, Candidate[]>();
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort(byRank)) {
    const taken = cells(candidate)
      .map((cell) => owner.get(cell))
      .find((list) => list !== undefined);
    if (taken && !standsInPhrase(taken[0] as Candidate, candidate)) {
      const [best] = taken as [Candidate];
      const same = sameWords(best, candidate);
      const isNew = !taken.some(({ trigger }) => trigger.type === candidate.trigger.type);
      if (!same || !isNew || candidate.trigger.strength === 'weak' || taken.length >= perSpan) continue;
      taken.push(candidate);
      kept.push(candidate);
      continue;
    }
    const list = [candidate];
    for (const cell of cells(candidate)) owner.set(cell, list);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.first - b.first || endOf(b) - endOf(a));
};
