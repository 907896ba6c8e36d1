import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { loadEngine } from '../../eval/engine.ts';
import type { LinkingRow } from '../../eval/scorers/linking.ts';
import { linking, linkingPredictions, sketchedReports } from '../../eval/tasks/linking.ts';
import { fitTrees, writeTrees } from './boost.ts';
import { examplesOf, FOLDS, foldsOf, treesWithout, type Learned } from './mentions.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, folds: { type: 'boolean', default: false } },
});
const data = values.data ?? join(import.meta.dirname, '../../../shared/eval/linking');
const engine = loadEngine();

const load = (name: string): readonly Learned[] => {
  const rows = gunzipSync(readFileSync(join(data, `${name}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LinkingRow);
  const sketched = sketchedReports(linking.inputs(rows).map(engine.read), rows);
  return rows.map((row, at) => ({ row, sketched: sketched[at] as Learned['sketched'] }));
};

const reports = load('ecbplus-train');
const examples = examplesOf(reports);

/** The figures of the evaluation with trees that have not seen the topic: each fold's reports as a corpus of their own. */
const reportFolds = (): void => {
  const folds = foldsOf(reports);
  const predictions = Array.from({ length: FOLDS }, (_, fold) => {
    const own = reports.filter(({ row }) => folds.get(row.topic) === fold);
    const trees = treesWithout(examples, folds, fold);
    const found = linkingPredictions(
      own.map(({ sketched }) => sketched),
      own.map(({ row }) => row),
      { trees },
    );
    return found.map(({ id, clusters }) => ({
      id,
      clusters: Object.fromEntries(Object.entries(clusters).map(([mention, name]) => [mention, `${fold} ${name}`])),
    }));
  }).flat();
  console.log(
    'ecbplus-train out of fold',
    linking.score(
      reports.map(({ row }) => row),
      predictions,
    ),
  );
};

const source = (
  lines: readonly string[],
): string => `// Learned by training/linking/train.ts (docs/models.md): data only, made again with \`npm run train:mentions\`.
import { lines } from '../../language/lines.ts';

/** Boosted trees, one a line: rows of clue, bound, row if below, row if not; a leaf is its value (mention-trees.ts). */
export const mentionTrees = lines(\`
${lines.join('\n')}
\`);
`;

if (values.folds) reportFolds();
else {
  const file = join(import.meta.dirname, '../../src/corpus/linking/mention-weights.ts');
  writeFileSync(file, source(writeTrees(fitTrees(examples))));
  console.log(`${reports.length} reports, ${examples.length} pairs; written to ${file}`);
}
