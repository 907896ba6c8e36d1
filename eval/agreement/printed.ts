import type { Figures } from '../scorers/figures.ts';
import { policeLabels } from '../scorers/indiapolice.ts';
import { numbersAfter, numbersOf } from './reference.ts';

const zip = (names: readonly string[], values: readonly number[]): Figures =>
  Object.fromEntries(names.map((name, index) => [name, values[index] ?? NaN]));
const threes = (name: string, ending = 'F1'): readonly string[] => [`${name} P`, `${name} R`, `${name} ${ending}`];
const times100 = (values: readonly number[]): readonly number[] => values.map((value) => value * 100);

/** Reads what the reference prints for this task. */
export function timeFigures(output: string): Figures {
  const printed = JSON.parse(output) as Record<string, { P: number; R: number; F: number } & number>;
  const names = { strict: 'strict', relaxed: 'relaxed', type: 'type', value: 'value', strictValue: 'strict value' };
  const figures = Object.entries(names).flatMap(([key, name]) => {
    const { P, R, F } = printed[key] ?? { P: NaN, R: NaN, F: NaN };
    return Object.entries(zip(threes(name), [P, R, F]));
  });
  return {
    ...Object.fromEntries(figures),
    'value accuracy': printed['valueAcc'] ?? NaN,
    'type accuracy': printed['typeAcc'] ?? NaN,
  };
}

/** Reads what the reference prints for this task. */
export function placesFigures(output: string): Figures {
  const [, end, , found, , given, median] = numbersAfter(output, 'within');
  return {
    ...zip(
      threes('exact'),
      numbersAfter(output, 'detection exact').filter((_, index) => index < 2 || index === 3),
    ),
    ...zip(
      threes('overlap'),
      numbersAfter(output, 'detection overlap').filter((_, index) => index < 2 || index === 3),
    ),
    ...zip(
      ['within 161 km', 'of found', 'gold spans', 'median km'],
      [end, found, given, median].map((n) => n ?? NaN),
    ),
  };
}

/** Numbers after a label such as "'P':", "Jaccard" or "speaker acc", wherever they stand. */
function labelled(line: string, label: string, nth = 0): number {
  const at = line.split(label)[nth + 1];
  return numbersOf(at)[0] ?? NaN;
}

/** Reads what the reference prints for this task. */
export function attributionFigures(output: string): Figures {
  const lines = output.split('\n');
  const line = (start: string): string => lines.find((one) => one.startsWith(start)) ?? '';
  const spans = ['source', 'cue', 'content'].flatMap((part) => [
    ...Object.entries(
      zip(
        threes(part),
        ["'P':", "'R':", "'F1':"].map((label) => labelled(line(part), label)),
      ),
    ),
    ...Object.entries(
      zip(
        threes(`${part} edge`),
        ["'P':", "'R':", "'F1':"].map((label) => labelled(line(part), label, 1)),
      ),
    ),
    [`${part} Jaccard`, labelled(line(part), 'Jaccard')] as const,
  ]);
  const cover = ['0.3', '0.8'].flatMap((threshold) => {
    const own = line(`GGT>${threshold}`);
    return [
      ...Object.entries(
        zip(
          threes(`cover>${threshold}`),
          ["'P':", "'R':", "'F1':"].map((label) => labelled(own, label)),
        ),
      ),
      [`cover>${threshold} speaker`, labelled(own, 'speaker acc')] as const,
      [`cover>${threshold} cue`, labelled(own, 'cue acc')] as const,
      ...['direct', 'mixed', 'indirect'].map(
        (type) => [`cover>${threshold} ${type} R`, labelled(own, `'${type}': 'R`)] as const,
      ),
    ];
  });
  return Object.fromEntries([...spans, ...cover]);
}

/** Reads what the reference prints for this task. */
export function reportingFigures(output: string): Figures {
  const [, recall, precision, , most, exact, source] = numbersOf(output);
  const names = ['say cue R', 'say cue P', 'say content>0.8', 'say content exact', 'say source'];
  return zip(
    names,
    [recall, precision, most, exact, source].map((n) => n ?? NaN),
  );
}

/** Reads what the reference prints for this task. */
export function casualtyFigures(output: string): Figures {
  const measures = ['killed', 'injured', 'arrested'].filter((name) => output.includes(`n_${name}`));
  const measure = (name: string): Figures => {
    const [accuracy, p, r, , f, , , big] = numbersAfter(output, `n_${name}`);
    const names = [name, `${name} nonzero P`, `${name} nonzero R`, `${name} nonzero F1`, `${name} ≥3`];
    return zip(names, times100([accuracy, p, r, f, big].map((n) => n ?? NaN)));
  };
  const [date, , near] = times100(numbersAfter(output, 'date accuracy'));
  const [exact, normalised] = times100(numbersAfter(output, 'address exact'));
  return {
    ...Object.assign({}, ...measures.map(measure)),
    ...zip(['both'], times100(numbersAfter(output, 'killed+injured both right'))),
    ...zip(
      ['date', 'date ±1', 'address exact', 'address'],
      [date, near, exact, normalised].map((n) => n ?? NaN),
    ),
    ...(measures.length > 2 ? zip(['city'], times100(numbersAfter(output, 'city accuracy'))) : {}),
  };
}

/** Reads what the reference prints for this task. */
export function muc4Figures(output: string): Figures {
  const figures = output
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const slot = line.split(' ')[0] ?? '';
      const [, , recall, precision, f] = numbersOf(line.slice(20));
      return zip(
        [`${slot} R`, `${slot} P`, `${slot} F`],
        [recall, precision, f].map((n) => n ?? NaN),
      );
    });
  return Object.assign({}, ...figures) as Figures;
}

/** Reads what the reference prints for this task. */
export function policeFigures(output: string): Figures {
  const label = (name: string): Figures => {
    const [p, r, , f, p2, r2, , f2] = times100(numbersAfter(output, name.padEnd(10)));
    return zip(
      [...threes(name), ...threes(`${name} document`)],
      [p, r, f, p2, r2, f2].map((n) => n ?? NaN),
    );
  };
  return Object.assign({}, ...policeLabels.map(label)) as Figures;
}

/** Reads what the reference prints for this task. */
export function ploverFigures(output: string): Figures {
  const [event, , p, r, , f] = numbersOf(output);
  return zip(
    ['event', ...threes('actors')],
    [event, p, r, f].map((n) => n ?? NaN),
  );
}

/** Reads what the reference prints for this task. */
export function caseFigures(output: string): Figures {
  const [, weighted, , macro, accuracy] = numbersOf(output);
  return zip(
    ['weighted F1', 'macro F1', 'accuracy'],
    [weighted, macro, accuracy].map((n) => n ?? NaN),
  );
}

/** Reads what the reference prints for this task. */
export function timelineFigures(output: string): Figures {
  const names = { date: 'date', concat: 'concat R1', agree: 'agreement R1', 'align+m:1': 'aligned R1' };
  const figures = Object.entries(names).map(([printed, name]) =>
    zip(threes(name), times100(numbersAfter(output, printed).slice(1))),
  );
  return Object.assign({}, ...figures) as Figures;
}

/** Reads what the reference prints for this task. */
export function groupingFigures(output: string): Figures {
  const shares = (start: string): readonly number[] => {
    const line = output.split('\n').find((one) => one.startsWith(start));
    return times100((line?.match(/\d\.\d{3}/g) ?? []).map(Number));
  };
  return {
    clusters: labelled(output, 'clusters'),
    ...zip([...threes('B3'), ...threes('pairs')], shares('reports')),
    ...zip(['both figures, one report', 'both figures'], shares('incidents with')),
    ...zip(['date, one report', 'date'], shares('date right')),
  };
}

/** Reads what the reference prints for this task. */
export function linkingFigures(output: string): Figures {
  const measures = { MUC: 'MUC', B3: 'B3', CEAFe: 'CEAF-e' };
  const figures = Object.entries(measures).flatMap(([key, name]) => {
    const share = (label: string): number =>
      numbersOf(output.split(`${key} P`)[1]?.split(label)[label === 'P' ? 0 : 1])[0] ?? NaN;
    return Object.entries(zip(threes(name), ['P', 'R', 'F'].map(share)));
  });
  return { ...Object.fromEntries(figures), 'CoNLL F1': numbersOf(output.split('CoNLL')[1])[0] ?? NaN };
}
