import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { conllRows } from './conll.ts';
import { gumRows } from './gum.ts';
import type { Row, Task } from './task.ts';

const ENDING = /\.(?:jsonl|conllu?)\.gz$/;

/** A gold file: one row of the table. */
export type GoldFile = { readonly path: string; readonly name: string; readonly task: Task; readonly lower: boolean };

const isTrain = (name: string): boolean => name.includes('-train');

/** Kept unread: it is scored, and nothing of it is ever shown. */
export const isUnread = (name: string): boolean => name === 'gva-train';

/** Gold files under `data` whose names begin as a task's sets do. */
export function findFiles(
  data: string,
  tasks: readonly Task[],
  { train }: { readonly train: boolean },
): readonly GoldFile[] {
  const paths = readdirSync(data, { recursive: true, encoding: 'utf8' })
    .filter((path) => ENDING.test(path))
    .sort();
  return tasks.flatMap((task) =>
    task.sets.flatMap((set) =>
      paths
        .map((path) => ({ path: join(data, path), name: basename(path).replace(ENDING, ''), task, lower: false }))
        .filter(({ name }) => name.startsWith(set) && (train || !isTrain(name)))
        .flatMap(withLowered),
    ),
  );
}

/** Copy without capitals is read too: the same rows, their text in lower case. */
const withLowered = (file: GoldFile): readonly GoldFile[] =>
  file.task.lowered?.includes(file.name)
    ? [file, { ...file, name: `${file.name} in lower case`, lower: true }]
    : [file];

/** Letter by letter, so that offsets stay. */
const lowerCase = (text: string): string =>
  Array.from(text, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');

export type Loaded = { readonly rows: readonly Row[]; readonly hash: string };

const jsonRows = (text: string): readonly Row[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

function rowsOf(text: string, { path, task }: GoldFile): readonly Row[] {
  if (path.endsWith('.conllu.gz')) return (task.rows ?? gumRows)(text);
  return path.endsWith('.conll.gz') ? conllRows(text, basename(path, '.conll.gz')) : jsonRows(text);
}

/** All rows of a file, and a short hash that says whether a baseline is about the same rows. */
export function loadRows(file: GoldFile): Loaded {
  const text = gunzipSync(readFileSync(file.path)).toString('utf8');
  const rows = rowsOf(text, file);
  return {
    rows: file.lower ? rows.map((row) => ({ ...row, text: lowerCase(row.text) })) : rows,
    hash: createHash('sha256').update(text).digest('hex').slice(0, 12),
  };
}
