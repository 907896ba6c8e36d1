import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingClues, whereOf, prepared } from '../../src/engine/place/resolve.ts';
import { mentionsOf } from '../../src/engine/place/stage.ts';
import type { Row } from './examples.ts';
import { docOf, groupOf, judgedOf, loadRows, overlapping } from './examples.ts';
import type { Choice, Example, Weights } from './linear.ts';
import { fitChoice, fitDecision, rounded } from './linear.ts';

const kilometres = (a: number, b: number, c: number, d: number): number => {
  const p = Math.PI / 180;
  const h = Math.sin(((c - a) * p) / 2) ** 2 + Math.cos(a * p) * Math.cos(c * p) * Math.sin(((d - b) * p) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(Math.min(1, h)));
};

type Casing = 'mixed' | 'upper' | 'lower';
const cased = (text: string, casing: Casing): string => {
  const turned = casing === 'upper' ? text.toUpperCase() : casing === 'lower' ? text.toLowerCase() : text;
  return turned.length === text.length ? turned : text;
};

const decisionsOf = (row: Row, casing: Casing): readonly Example[] => {
  const doc = docOf(cased(row.text, casing), row.date);
  if (doc.casing !== casing) return [];
  return judgedOf(doc).flatMap(({ candidate, clues }): Example[] => {
    const demonym = candidate.entries[0]?.nameKind === 'demonym';
    if (demonym && row.corpus !== 'lgl') return [];
    return [
      { clues, yes: overlapping(row.toponyms, candidate.start, candidate.end) !== undefined, group: groupOf(row.id) },
    ];
  });
};

/** What GeoNames calls the gold place, in our kinds; where the gold does not say, any near reading is right. */
const kindOf = (code: string | undefined): string | undefined =>
  code === undefined
    ? undefined
    : code.startsWith('PP')
      ? 'city'
      : code === 'ADM1'
        ? 'region'
        : code === 'ADM2'
          ? 'district'
          : code.startsWith('PC')
            ? 'country'
            : undefined;

const choicesOf = (row: Row, alone: Weights | undefined): readonly Choice[] => {
  const doc = docOf(row.text, row.date);
  const known = judgedOf(doc).filter(
    ({ candidate, score }) => score > 0 || overlapping(row.toponyms, candidate.start, candidate.end),
  );
  const mentions = prepared(
    mentionsOf(
      known.map(({ candidate }) => candidate),
      doc,
    ),
  );
  const where = alone ? whereOf(mentions, alone) : undefined;
  return mentions.flatMap((mention): Choice[] => {
    const { candidate } = mention;
    const gold = overlapping(row.toponyms, candidate.start, candidate.end);
    if (!gold || gold.lat === null || gold.lon === null || candidate.entries.length < 2) return [];
    const entries = candidate.entries.slice(0, 60);
    const right = entries.map(
      ({ place }) =>
        place.lat !== undefined &&
        place.lon !== undefined &&
        kilometres(place.lat, place.lon, gold.lat as number, gold.lon as number) <= 161,
    );
    const kind = kindOf(gold.fcode);
    const same = right.map((near, index) => near && entries[index]?.place.kind === kind);
    if (!right.includes(true) || !right.includes(false)) return [];
    const context = where && { where: where.all, own: where.own.get(candidate.key) };
    return [
      {
        options: entries.map((entry, rank) => readingClues(entry, rank, mention, context)),
        right: same.includes(true) ? same : right,
        group: groupOf(row.id),
      },
    ];
  });
};

const dot = (clues: readonly (readonly [string, number])[], weights: Weights): number =>
  clues.reduce((sum, [name, strength]) => sum + (weights[name] ?? 0) * strength, 0);

const report = (name: string, examples: readonly Example[], fit: (some: readonly Example[]) => Weights): void => {
  let [tp, fp, fn] = [0, 0, 0];
  for (let fold = 0; fold < 5; fold += 1) {
    const weights = fit(examples.filter(({ group }) => group !== fold));
    for (const { clues, yes } of examples.filter(({ group }) => group === fold)) {
      const said = (weights['bias'] ?? 0) + clues.reduce((sum, clue) => sum + (weights[clue] ?? 0), 0) > 0;
      if (said && yes) tp += 1;
      else if (said) fp += 1;
      else if (yes) fn += 1;
    }
  }
  console.log(
    name,
    examples.length,
    'out of fold P',
    (tp / (tp + fp)).toFixed(3),
    'R',
    (tp / (tp + fn)).toFixed(3),
    'F1',
    ((2 * tp) / (2 * tp + fp + fn)).toFixed(3),
  );
};

const reportChoice = (name: string, choices: readonly Choice[], fit: (some: readonly Choice[]) => Weights): void => {
  let hit = 0;
  for (let fold = 0; fold < 5; fold += 1) {
    const weights = fit(choices.filter(({ group }) => group !== fold));
    for (const { options, right } of choices.filter(({ group }) => group === fold)) {
      const scores = options.map((clues) => dot(clues, weights));
      if (right[scores.indexOf(Math.max(...scores))]) hit += 1;
    }
  }
  console.log(name, choices.length, 'out of fold right', (hit / choices.length).toFixed(3));
};

const data = process.argv[2] ?? join(import.meta.dirname, '../../../shared/eval/places');
const rows = ['lgl', 'geovirus'].flatMap((name) => loadRows(join(data, `${name}.jsonl.gz`)));
const DECAY = 1.5;
const detection: Record<string, Weights> = {};
for (const casing of ['mixed', 'upper', 'lower'] as const) {
  const examples = rows.flatMap((row) => decisionsOf(row, casing));
  report(casing, examples, (some) => rounded(fitDecision(some, DECAY), 0.1));
  detection[casing] = rounded(fitDecision(examples, DECAY), 0.1);
}
const resolution: Record<string, Weights> = {};
for (const step of ['alone', 'together'] as const) {
  const choices = rows.flatMap((row) => choicesOf(row, step === 'together' ? resolution['alone'] : undefined));
  reportChoice(step, choices, (some) => rounded(fitChoice(some, 0.5), 0.05));
  resolution[step] = rounded(fitChoice(choices, 0.5), 0.05);
}
const table = (weights: Weights): string =>
  `{\n${Object.entries(weights)
    .map(
      ([name, weight]) =>
        `    ${/^[a-z]+$/.test(name) ? name : JSON.stringify(name).replaceAll("'", "\\'").replace(/^"|"$/g, "'")}: ${weight},\n`,
    )
    .join('')}  }`;
const out = `/** Learned by training/places/train.ts from LGL and GeoVirus: how much each clue counts. Data only. */
type Weights = Readonly<Record<string, number>>;

/** A candidate is a place when its clues and the bias add up to more than nothing. */
export const detection: { readonly mixed: Weights; readonly upper: Weights; readonly lower: Weights } = {
${Object.entries(detection)
  .map(([name, weights]) => `  ${name}: ${table(weights)},\n`)
  .join('')}};

/** The reading whose clues add up to most; \`alone\` before the report's other places are known. */
export const resolution: { readonly alone: Weights; readonly together: Weights } = {
${Object.entries(resolution)
  .map(([name, weights]) => `  ${name}: ${table(weights)},\n`)
  .join('')}};
`;
writeFileSync(join(import.meta.dirname, '../../src/engine/place/weights.ts'), out);
