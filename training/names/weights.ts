import { writeFileSync } from 'node:fs';
import { corporaOf } from './corpora.ts';
import { examplesOf } from './examples.ts';
import type { Example, Weights } from './softmax.ts';
import { best, fit, rounded } from './softmax.ts';

const FOLDS = [0, 1, 2, 3, 4];

const rightIn = (examples: readonly Example[], weights: Weights): number =>
  examples.filter((example) => best(weights, example) === example.class).length;

const share = (right: number, all: number): string => `${((100 * right) / all).toFixed(1)}%`;

/** Names typed right by weights that were fitted without their documents. */
const outOfFold = (examples: readonly Example[]): number =>
  FOLDS.reduce((right, out) => {
    const weights = rounded(fit(examples.filter(({ fold }) => fold !== out)));
    return (
      right +
      rightIn(
        examples.filter(({ fold }) => fold === out),
        weights,
      )
    );
  }, 0);

const quoted = (name: string): string => {
  if (/^[a-z]+$/.test(name)) return name;
  const escaped = name.replaceAll('\\', '\\\\');
  return escaped.includes("'") ? `"${escaped}"` : `'${escaped}'`;
};

const fileOf = (weights: Weights): string =>
  `// Origin: fitted to UNER English-EWT train and UD English-GUM train (softmax regression with feature dropout); numbers over features and single words only.
import type { NameWeights } from '../parts/names.ts';

/** How much each feature of a name speaks for person, organisation, place, and none of them. */
export const nameWeights: NameWeights = {
${[...weights].map(([name, row]) => `  ${quoted(name)}: [${row.join(', ')}],\n`).join('')}};
`;

/** Fits the weights, writes them, and prints what they are worth on texts they have and have not seen. */
export const writeNameWeights = (data: string, path: string): void => {
  const { train, unseen } = corporaOf(data);
  const examples = train.flatMap(examplesOf);
  const weights = rounded(fit(examples));
  writeFileSync(path, fileOf(weights));
  console.log('names', examples.length, 'features', weights.size);
  console.log('typed right in sample', share(rightIn(examples, weights), examples.length));
  console.log('typed right out of fold', share(outOfFold(examples), examples.length));
  for (const [name, rows] of Object.entries(unseen)) {
    const others = rows.flatMap(examplesOf);
    console.log(`typed right in ${name}`, share(rightIn(others, weights), others.length));
  }
};
