import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abduction, asReport, handWritten, type Told } from '../../../test/support/corpus.ts';
import { copyGroupSchema, type CopyGroup } from '../../model/index.ts';
import { CopyIndex, copyGroupsOf, copySketchOf, type CopySketch } from './index.ts';

const sketchesOf = (told: readonly Told[]) => told.map((one) => copySketchOf(asReport(one)));

type Score = { readonly precision: number; readonly recall: number; readonly wrong: readonly string[] };

const pairsOf = (ids: readonly string[]): readonly string[] =>
  ids.flatMap((a) => ids.flatMap((b) => (a < b ? [`${a} = ${b}`] : [])));

/** Pairs of reports put together, against those that were made from one text. */
const score = (told: readonly Told[], groups: readonly CopyGroup[]): Score => {
  const from = new Map(told.map((one) => [one.input.id as string, one.from]));
  const texts = [...new Set(from.values())].map((text) => [...from.keys()].filter((id) => from.get(id) === text));
  const right = new Set(texts.flatMap(pairsOf));
  const found = groups.flatMap(({ reports }) => pairsOf(reports));
  const good = found.filter((pair) => right.has(pair));
  const wrong = found.filter((pair) => !right.has(pair));
  return { precision: good.length / found.length, recall: good.length / right.size, wrong };
};

describe('one abduction, 48 texts, 300 reports', () => {
  const told = abduction();
  const sketches = sketchesOf(told);
  const groups = copyGroupsOf(sketches);

  test('the corpus is what it says', () => {
    expect(told.length).toBe(300);
    expect(new Set(told.map(({ input }) => input.id)).size).toBe(300);
    expect(new Set(told.map(({ from }) => from)).size).toBe(48);
    expect(told.filter(({ followUp }) => followUp).length).toBeGreaterThan(100);
    expect(told.every(({ about }) => about.includes('abduction'))).toBe(true);
  });

  test('copies and rewrites come together, different texts stay apart', () => {
    const { precision, recall, wrong } = score(told, groups);
    expect(precision, wrong.join('; ')).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.97);
  });

  test('each group is a CopyGroup whose first report is the text the others were made from', () => {
    const from = new Map(told.map((one) => [one.input.id, one.from]));
    for (const group of groups) {
      expect(copyGroupSchema.safeParse(group).error).toBeUndefined();
      expect(group.first).toBe(from.get(group.first));
      expect(group.why.length).toBeGreaterThan(0);
    }
  });

  test('one after the other in any order gives what all at once gives', () => {
    const numbers = sketches.map((_, at) => at);
    fc.assert(
      fc.property(fc.shuffledSubarray(numbers, { minLength: 40 }), (chosen) => {
        const some = chosen.map((at) => sketches[at] as CopySketch);
        const index = new CopyIndex();
        for (const sketch of some) index.add(sketch);
        expect(index.groups()).toEqual(copyGroupsOf(some));
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  test('added twice is added once; a sketch survives being stored as JSON', () => {
    const index = new CopyIndex();
    for (const sketch of [...sketches, ...sketches]) index.add(JSON.parse(JSON.stringify(sketch)) as typeof sketch);
    expect(index.size).toBe(300);
    expect(index.groups()).toEqual(groups);
  });
});

test.each(['bombings', 'independent'] as const)('%s: reports of their own on one event are no copies', (name) => {
  expect(copyGroupsOf(sketchesOf(handWritten(name)))).toEqual([]);
});
