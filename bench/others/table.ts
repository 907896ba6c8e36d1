import type { Figures } from '../../eval/scorers/figures.ts';
import type { Job } from './tool.ts';

/** What came out for one tool; `missing` says why nothing did. */
export type Outcome = {
  readonly name: string;
  readonly missing?: string;
  /** By job and gold file. */
  readonly figures: Readonly<Record<Job, Readonly<Record<string, Figures>>>>;
  readonly wordsPerSecond: Readonly<Partial<Record<Job, number>>>;
};

type Cells = readonly string[];

const columns: Readonly<Record<Job, Cells>> = {
  language: ['words', 'sentences', 'UPOS', 'LAS'],
  names: ['F1', 'PER F1', 'ORG F1', 'LOC F1'],
};

const titles: Readonly<Record<Job, string>> = {
  language: 'Words, sentences, word classes, structure',
  names: 'Names',
};

const decimal = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(1));

/** Two digits that mean something. */
const rounded = (value: number): string => String(Number(value.toPrecision(2))).replace(/\B(?=(\d{3})+$)/g, ',');

/** A speed, and how many times it is that of the first row; small shares keep two digits as well. */
function speedCells(speed: number | undefined, ours: number | undefined): Cells {
  if (speed === undefined || ours === undefined) return ['', ''];
  return [rounded(speed), String(Number((speed / ours).toPrecision(2)))];
}

function cellsOf(job: Job, sets: Cells, outcomes: readonly Outcome[]): readonly Cells[] {
  const ours = outcomes[0]?.wordsPerSecond[job];
  const shown = columns[job].filter((name) =>
    outcomes.some(({ figures }) => sets.some((set) => figures[job][set]?.[name] !== undefined)),
  );
  return [
    ['', ...sets.flatMap((set) => shown.map((name) => `${set} ${name}`)), 'words/s', 'of Daybook’s'],
    ...outcomes.map(({ name, missing, figures, wordsPerSecond }) => [
      missing === undefined ? name : `${name}: ${missing}`,
      ...sets.flatMap((set) => shown.map((column) => decimal(figures[job][set]?.[column]))),
      ...speedCells(wordsPerSecond[job], ours),
    ]),
  ];
}

/** Two Markdown tables: what is read from raw text, and the names. */
export function othersTable(sets: Readonly<Record<Job, Cells>>, outcomes: readonly Outcome[]): string {
  const line = (row: Cells): string => `| ${row.join(' | ')} |`;
  return (['language', 'names'] as const)
    .map((job) => {
      const [header = [], ...rows] = cellsOf(job, sets[job], outcomes);
      const rule = header.map((_, column) => (column === 0 ? '---' : '--:'));
      return [`### ${titles[job]}`, '', line(header), line(rule), ...rows.map(line)].join('\n');
    })
    .join('\n\n');
}
