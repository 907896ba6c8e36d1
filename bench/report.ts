import type { GazetteerFigures } from './gazetteer.ts';
import type { AllThreads, Start } from './processes.ts';
import { sizes, type Growth, type Throughput } from './single.ts';

export type Bench = {
  readonly single: Throughput;
  readonly all: AllThreads;
  readonly starts: readonly Start[];
  readonly growth: readonly Growth[];
  readonly gazetteer: GazetteerFigures;
};
type Table = {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

const thousands = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');

function speedTable({ single, all }: Bench): Table {
  const words = single.words / single.seconds;
  return {
    title: 'Speed and memory of `read`',
    header: ['', 'words/s', 'words per processor second', 'reports/s', 'peak memory', 'wanted'],
    rows: [
      [
        'one thread',
        thousands(words),
        thousands(single.words / single.processorSeconds),
        thousands(single.reports / single.seconds),
        `${thousands(single.peakMegabytes)} MB`,
        '20,000 words/s, 250 MB',
      ],
      [`${all.threads} threads`, thousands(all.wordsPerSecond), '', thousands(all.reportsPerSecond), '', ''],
    ],
  };
}

const upToNames = ['paragraphs', 'mask', 'dateline', 'tokens', 'casing', 'sentences', 'syntax', 'tags', 'names'];

function modelTable({ single }: Bench): Table {
  const spent = upToNames.reduce((sum, stage) => sum + (single.stages[stage] ?? 0), 0);
  return {
    title: 'The language model',
    header: ['', 'measured', 'wanted'],
    rows: [
      ['tokens to names, words/s on one thread', thousands((single.words * 1000) / spent), 'at least 30,000'],
      ['loading, ms', single.model.loadMilliseconds.toFixed(0), 'at most 250'],
      ['file, MB', single.model.megabytes.toFixed(1), 'at most 12'],
    ],
  };
}

const gazetteerTable = ({ gazetteer }: Bench): Table => ({
  title: 'The gazetteer',
  header: [`${thousands(gazetteer.places)} places, ${thousands(gazetteer.names)} names`, 'measured', 'at most'],
  rows: [
    ['file, MB', gazetteer.diskMegabytes.toFixed(1), '15'],
    ['loading, ms', gazetteer.loadMilliseconds.toFixed(0), '300'],
    ['memory once every place was asked for, MB', gazetteer.memoryMegabytes.toFixed(0), '120'],
  ],
});

function stageTable({ single }: Bench): Table {
  const total = Object.values(single.stages).reduce((sum, time) => sum + time, 0);
  return {
    title: 'Where the time goes',
    header: ['stage', 'µs a word', 'share'],
    rows: Object.entries(single.stages).map(([name, time]) => [
      name,
      ((time * 1000) / single.words).toFixed(2),
      `${((100 * time) / total).toFixed(0)} %`,
    ]),
  };
}

const startTable = ({ starts }: Bench): Table => ({
  title: 'From start to end of a command',
  header: ['command', 'ms', 'at most'],
  rows: starts.map(({ command, milliseconds, limit }) => [`\`${command}\``, milliseconds.toFixed(0), String(limit)]),
});

/** The ratio compares the longest text with the middle one: 1 is linear, 10 would be quadratic. */
const growthTable = ({ growth }: Bench): Table => ({
  title: 'Time per thousand characters',
  header: ['text', ...sizes.map((size) => `ms at ${thousands(size)} KB`), 'ratio'],
  rows: growth.map(({ name, perKilobyte }) => {
    const [, middle = NaN, long = NaN] = perKilobyte;
    return [name, ...perKilobyte.map((time) => time.toFixed(3)), (long / middle).toFixed(1)];
  }),
});

const tablesOf = (bench: Bench): readonly Table[] => [
  speedTable(bench),
  modelTable(bench),
  gazetteerTable(bench),
  startTable(bench),
  stageTable(bench),
  growthTable(bench),
];

/** Aligned columns for the terminal. */
export function asText(bench: Bench): string {
  return tablesOf(bench)
    .map(({ title, header, rows }) => {
      const all = [header, ...rows];
      const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
      const line = (row: readonly string[]): string =>
        row
          .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
          .join('  ');
      return [title, ...all.map(line)].join('\n');
    })
    .join('\n\n');
}

/** The same as Markdown. */
export function asMarkdown(bench: Bench): string {
  return tablesOf(bench)
    .map(({ title, header, rows }) => {
      const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
      const rule = header.map((_, column) => (column === 0 ? '---' : '--:'));
      return [`## ${title}`, '', line(header), line(rule), ...rows.map(line)].join('\n');
    })
    .join('\n\n');
}
