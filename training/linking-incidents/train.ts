import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { GroupingPrediction, GroupingRow } from '../../eval/scorers/grouping.ts';
import { scoreGrouping } from '../../eval/scorers/grouping.ts';
import { groupingPredictions, shuffledInputs } from '../../eval/tasks/grouping.ts';
import { sketchesOf } from '../../src/corpus/linking/across.ts';
import type { LinkOptions } from '../../src/corpus/linking/link.ts';
import { printTree } from '../../src/corpus/linking/trees.ts';
import { read } from '../../src/index.ts';
import { resources } from '../places/examples.ts';
import type { Known } from './learn.ts';
import { pairsOf, scorerUnseen, treesOf } from './learn.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, folds: { type: 'boolean', default: false } },
});
const data = values.data ?? join(import.meta.dirname, '../../../shared/eval/casualties');
const rows = gunzipSync(readFileSync(join(data, 'gva-multi-dev.jsonl.gz')))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as GroupingRow);

const { inputs, rowOf } = shuffledInputs(rows);
const records = inputs.map((input) => read(input, { resources }));

/** The reports with their sketches, and the incident only the gold knows. */
const known = (): readonly Known[] => {
  const all = sketchesOf(records);
  return records.map(({ report }) => ({
    report: report.id,
    incident: rowOf(report.id)?.event.incident ?? '',
    sketches: all.filter((sketch) => sketch.report === report.id),
  }));
};

const figures = (options: LinkOptions): ReturnType<typeof scoreGrouping> => {
  const predictions: readonly GroupingPrediction[] = groupingPredictions(records, rows, options);
  return scoreGrouping(rows, predictions);
};

const source = (lines: readonly string[]): string =>
  `// Learned by training/linking-incidents/train.ts (docs/models.md): data only, made again with \`npm run train:incidents\`.
/** Four questions about a pair of incidents a line, and what each of the sixteen answers adds to the log-odds that they are one. */
export const incidentTrees: readonly string[] = [
${lines.map((line) => `  '${line}',\n`).join('')}];
`;

if (values.folds) {
  console.log('out of fold', figures({ scorer: scorerUnseen(known()) }));
  console.log('seen', figures({}));
} else {
  const file = join(import.meta.dirname, '../../src/corpus/linking/incident-weights.ts');
  const pairs = pairsOf(known());
  writeFileSync(file, source(treesOf(pairs).map(printTree)));
  console.log(`${String(pairs.length)} pairs of ${String(rows.length)} reports; written to ${file}`);
}
