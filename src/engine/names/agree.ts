import type { ScoredName } from '../../language/network/labels.ts';
import type { Token } from '../../text/tokens.ts';

/** The words of a name as written, "U.N." and "Un" apart. */
const formOf = (tokens: readonly Token[], { first, last }: ScoredName): string => {
  let form = '';
  for (let index = first; index < last; index += 1) form += ` ${(tokens[index] as Token).text}`;
  return form;
};

const bestOf = (scores: readonly number[]): number =>
  scores.reduce((best, score, index) => (score > (scores[best] as number) ? index : best), 0);

/**
 * The same words are one kind of thing all through a report: what speaks for each kind is added up over all its mentions.
 * "Coron" is no person in one sentence where five others are about the town.
 */
export const agreeing = (
  tokens: readonly Token[],
  names: readonly ScoredName[],
  kinds: readonly string[],
): readonly ScoredName[] => {
  const sums = new Map<string, number[]>();
  const forms = names.map((name) => formOf(tokens, name));
  names.forEach(({ scores }, index) => {
    const sum = sums.get(forms[index] as string);
    if (sum) scores.forEach((score, kind) => (sum[kind] = (sum[kind] as number) + score));
    else sums.set(forms[index] as string, [...scores]);
  });
  return names.map((name, index) => {
    const kind = kinds[bestOf(sums.get(forms[index] as string) as number[])] as string;
    return kind === name.kind ? name : { ...name, kind };
  });
};
