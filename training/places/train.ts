import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { places } from '../../eval/tasks/places.ts';
import type { PlacesPrediction, PlacesRow } from '../../eval/scorers/places.ts';
import { analyse, read, resolvePlaces } from '../../src/index.ts';
import type { PlaceWeights, Weights } from '../../src/engine/place/weigh.ts';
import type { Row } from './examples.ts';
import { groupOf, loadRows, resources } from './examples.ts';
import { fitPlaces } from './fit.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, folds: { type: 'boolean', default: false } },
});
const data = values.data ?? join(import.meta.dirname, '../../../shared/eval/places');
const rows = ['lgl', 'geovirus'].flatMap((name) => loadRows(join(data, `${name}.jsonl.gz`)));

const predictWith = (row: Row, placeWeights: PlaceWeights): PlacesPrediction => {
  const options = { resources: { ...resources, placeWeights } };
  const engine = {
    read: (input: Parameters<typeof read>[0]) => read(input, options),
    analyse: (input: Parameters<typeof read>[0]) => analyse(input, options),
    resolveSpans: (input: Parameters<typeof read>[0], spans: Parameters<typeof resolvePlaces>[1]) =>
      resolvePlaces(input, spans, options),
  };
  const gold = row as unknown as PlacesRow;
  return places.toPrediction(engine.read(places.toInput(gold)), gold, engine);
};

/** The figures of the evaluation with weights that have not seen the report: five folds by report. */
const reportFolds = (): void => {
  const predictions: PlacesPrediction[] = [];
  for (let fold = 0; fold < 5; fold += 1) {
    const weights = fitPlaces(
      rows.filter((row) => groupOf(row.id) !== fold),
      ['mixed'],
    );
    for (const row of rows) if (groupOf(row.id) === fold) predictions.push(predictWith(row, weights));
  }
  for (const corpus of ['lgl', 'geovirus']) {
    const own = rows.filter((row) => row.corpus === corpus) as unknown as PlacesRow[];
    console.log(corpus, 'out of fold', places.score(own, predictions));
  }
};

/** A key as Prettier writes it. */
const keyOf = (name: string): string => (/^[a-z]+$/.test(name) ? name : name.includes("'") ? `"${name}"` : `'${name}'`);
const table = (weights: Weights): string =>
  `{\n${Object.entries(weights)
    .map(([name, weight]) => `    ${keyOf(name)}: ${weight},\n`)
    .join('')}  }`;
const tables = (all: object): string =>
  Object.entries(all)
    .map(([name, weights]) => `  ${name}: ${table(weights as Weights)},\n`)
    .join('');

const source = ({
  detection,
  resolution,
}: PlaceWeights): string => `// Learned by training/places/train.ts (docs/models.md): data only, made again with \`npm run train:places\`.
type Weights = Readonly<Record<string, number>>;

/** A candidate is a place when its clues and the bias add up to more than nothing. */
export const detection: { readonly mixed: Weights; readonly upper: Weights; readonly lower: Weights } = {
${tables(detection)}};

/** The reading whose clues add up to most; \`alone\` before the report's other places are known. */
export const resolution: { readonly alone: Weights; readonly together: Weights } = {
${tables(resolution)}};
`;

if (values.folds) reportFolds();
else writeFileSync(join(import.meta.dirname, '../../src/engine/place/weights.ts'), source(fitPlaces(rows)));
