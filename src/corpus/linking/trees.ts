/** A yes-or-no ladder: four questions of one clue each, and what each row of answers adds to the score. */
export type Tree = {
  readonly asks: readonly (readonly [clue: string, above: number])[];
  readonly says: readonly number[];
};

const question = (words: string): readonly [string, number] => {
  const [clue = '', above = ''] = words.split('>');
  return [clue, Number(above)];
};

/** "text>0.3 gap>1: -1.2 0.4 -2 0.1": the questions, then the numbers. */
export const parseTree = (line: string): Tree => {
  const [asks = '', says = ''] = line.split(': ');
  return { asks: asks.split(' ').map(question), says: says.split(' ').map(Number) };
};

/** A tree as it is written down. */
export const printTree = ({ asks, says }: Tree): string =>
  `${asks.map(([clue, above]) => `${clue}>${above}`).join(' ')}: ${says.join(' ')}`;

/** The log-odds that trees give to clues in the order of `names`. */
export const compileTrees = (
  trees: readonly Tree[],
  names: readonly string[],
): ((clues: readonly number[]) => number) => {
  const compiled = trees.map(({ asks, says }) => ({
    at: asks.map(([clue]) => names.indexOf(clue)),
    above: asks.map(([, above]) => above),
    says,
  }));
  const unknown = compiled.findIndex(({ at }) => at.includes(-1));
  if (unknown >= 0) throw new RangeError(`tree ${String(unknown)} asks for a clue there is none of`);
  return (clues) => {
    let sum = 0;
    for (const { at, above, says } of compiled) {
      let row = 0;
      for (let level = 0; level < at.length; level += 1)
        if ((clues[at[level] as number] as number) > (above[level] as number)) row |= 1 << level;
      sum += says[row] as number;
    }
    return sum;
  };
};
