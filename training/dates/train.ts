import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { CasualtyRow } from '../../eval/scorers/casualties.ts';
import { datedOf, fitDates, rightOf } from './fit.ts';
import { copyTest } from './overlap.ts';

type Row = CasualtyRow & { readonly event: CasualtyRow['event'] & { readonly incident?: string } };

const { values } = parseArgs({
  options: { data: { type: 'string' }, folds: { type: 'boolean', default: false } },
});
const data = values.data ?? join(import.meta.dirname, '../../../shared/eval/casualties');
const load = (name: string): readonly Row[] =>
  gunzipSync(readFileSync(join(data, `${name}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

const FOLDS = 5;

/** Reports whose incident is told in none of the sets that are only scored. */
const unshared = (): readonly Row[] => {
  const rows = load('gva-multi-dev');
  const isCopy = copyTest(['gva-dev', 'gva-train'].flatMap(load).map(({ text }) => text));
  const shared = new Set(rows.filter(({ text }) => isCopy(text)).map(({ event }) => event.incident));
  return rows.filter(({ event }) => !shared.has(event.incident));
};

const all = unshared().map((row) => datedOf(row, row.event.incident ?? row.id));

const source = (weights: Readonly<Record<string, number>>): string =>
  `// Learned by training/dates/train.ts (docs/models.md): data only, made again with \`npm run train:dates\`.
/** How much each clue counts for the day of an incident. */
export const dateWeights: Readonly<Record<string, number>> = {
${Object.entries(weights)
  .map(([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight},\n`)
  .join('')}};
`;

if (values.folds) {
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const own = all.filter(({ group }) => group === fold);
    right += rightOf(own, fitDates(all.filter(({ group }) => group !== fold))) * own.length;
  }
  console.log(`out of fold: ${(right / all.length).toFixed(1)}, seen: ${rightOf(all, fitDates(all)).toFixed(1)}`);
} else {
  const file = join(import.meta.dirname, '../../src/engine/incident/date-weights.ts');
  writeFileSync(file, source(fitDates(all)));
  console.log(`${all.length} reports; written to ${file}`);
}
