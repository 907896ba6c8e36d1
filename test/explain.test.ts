import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { showExplanations } from '../src/cli/pretty/explain.ts';
import { plain } from '../src/cli/pretty/paint.ts';
import { detectionWords } from '../src/engine/explain/detection-words.ts';
import { readingWords } from '../src/engine/explain/reading-words.ts';
import { placeWeights } from '../src/engine/place/weigh.ts';
import type { Clue, Explained, ReportInput } from '../src/index.ts';
import { explain, loadResources, read } from '../src/index.ts';
import { importAll } from '../src/jobs/sources.ts';
import { explainedSchema } from '../src/model/index.ts';
import { goldenInput, goldenSlugs } from './support/golden.ts';

const resources = loadResources();

const samples: ReportInput[] = [];
const nothing = (async function* () {})();
for await (const item of importAll([resolve(import.meta.dirname, '../samples')], { stdin: nothing }))
  if ('report' in item) samples.push(item.report);

const inputs: readonly (readonly [string, ReportInput])[] = [
  ...goldenSlugs().map((slug) => [slug, goldenInput(slug)] as const),
  ...samples.map((report, index) => [`sample ${index + 1}`, report] as const),
];

const sum = (clues: readonly Clue[]): number => clues.reduce((total, { points }) => total + points, 0);

const of = <K extends Explained['explanations'][number]['of']>({ explanations }: Explained, kind: K) =>
  explanations.filter((one): one is Extract<typeof one, { of: K }> => one.of === kind);

describe.each(inputs)('%s', (_name, input) => {
  const explained = explain(input, { resources });
  const { record } = explained;

  test('the record is the one that read gives, and the shape is the one documented', () => {
    expect(JSON.stringify(record)).toBe(JSON.stringify(read(input, { resources })));
    expect(JSON.stringify(explain(input, { resources }))).toBe(JSON.stringify(explained));
    expect(explainedSchema.safeParse(JSON.parse(JSON.stringify(explained))).error).toBeUndefined();
  });

  test('each time is explained as it stands in the record', () => {
    const times = of(explained, 'time').map(({ id, type, value, interval, basis, offset, certainty, rule }) => [
      id,
      { type, value, interval, basis, offset, certainty, rule: rule.id },
    ]);
    expect(times).toEqual(
      record.times.map(({ id, type, value, interval, basis, offset, certainty, rule }) => [
        id,
        { type, value, interval, basis, offset, certainty, rule },
      ]),
    );
  });

  test('each place is explained as it stands in the record, and its clues add up to the scores that decide', () => {
    const places = of(explained, 'place');
    expect(places.map(({ id, place }) => [id, place])).toEqual(record.toponyms.map(({ id, place }) => [id, place]));
    for (const [index, { isPlace, candidates }] of places.entries()) {
      const toponym = record.toponyms[index];
      expect(sum(isPlace.clues)).toBeCloseTo(isPlace.score, 2);
      expect(1 / (1 + Math.exp(-isPlace.score))).toBeCloseTo(toponym?.confidence ?? -1, 2);
      expect(candidates.map(({ place, score }) => ({ place, score }))).toEqual(toponym?.candidates);
      for (const { score, clues } of candidates) expect(Math.abs(sum(clues) - score)).toBeLessThan(0.01);
    }
  });

  test('each event is explained, and the page for people fits its width', () => {
    expect(of(explained, 'event').map(({ id }) => id)).toEqual(record.events.map(({ id }) => id));
    const page = showExplanations(explained, { paint: plain, width: 80 });
    expect(page).not.toMatch(/undefined|NaN|\[object/);
    for (const line of page.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });
});

describe('clues', () => {
  const around = { before: 'in', beforeThat: 'hit', next: 'on', then: 'Friday' };
  const place = resources.gazetteer?.place(0) as NonNullable<
    ReturnType<NonNullable<typeof resources.gazetteer>['place']>
  >;

  test('every clue that has a weight can be said in words', () => {
    const detecting = Object.values(placeWeights.detection).flatMap((weights) => Object.keys(weights));
    const resolving = Object.keys(placeWeights.resolution.together);
    expect(detecting.filter((clue) => detectionWords(clue, around) === undefined)).toEqual([]);
    expect(resolving.filter((clue) => readingWords(clue, place, { witnessed: true }) === undefined)).toEqual([]);
  });
});

describe('what a person asks', () => {
  const report = (text: string): Explained => explain({ text, published: '2022-01-09' }, { resources });

  test('the words before a weekday that decide it, and the reading not taken', () => {
    const [time] = of(report('The council will meet on Friday.'), 'time');
    expect(time).toMatchObject({
      value: '2022-01-14',
      tense: { looks: 'ahead', says: '"will" before it looks ahead' },
    });
    expect(time?.anchor).toMatchObject({ says: 'the day of publication', from: '2022-01-09', days: 5 });
    expect(time?.others).toEqual([{ value: '2022-01-07', when: 'if the words around it looked back' }]);
  });

  test('"last Friday" asks for no verb; "the next day" names the date it counts from', () => {
    const [first, second] = of(report('A bus was hit last Friday. The next day it was towed away.'), 'time');
    expect(first).toMatchObject({ value: '2022-01-07', anchor: { days: -2 } });
    expect(first?.tense).toBeUndefined();
    expect(second?.anchor.says.length).toBeGreaterThan(0);
  });

  test('a date in figures keeps its other reading; without any day nothing is counted', () => {
    const [date] = of(report('The order is dated 3/4/2021.'), 'time');
    expect(date?.others).toEqual([{ value: '2021-04-03', when: 'if day and month stood the other way round' }]);
    const [loose] = of(explain({ text: 'Two men were held on Friday.' }, { resources }), 'time');
    expect(loose?.anchor).toEqual({
      says: 'none: the report has neither a day in its dateline nor a day of publication',
    });
  });

  test('why this Springfield: the places beside it', () => {
    const places = of(
      report('A bus was hit in Springfield, police in Chicago said. Peoria, Illinois, sent help.'),
      'place',
    );
    const [springfield] = places;
    expect(springfield?.place).toMatchObject({ name: 'Springfield', admin1: 'Illinois' });
    const region = springfield?.candidates[0]?.clues.find(({ clue }) => clue === 'region');
    const named = region?.by?.map((id) => places.find((one) => one.id === id)?.words);
    expect(named).toEqual(expect.arrayContaining(['Chicago', 'Peoria']));
  });
});
