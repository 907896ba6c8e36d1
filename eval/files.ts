import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { conllRows } from './conll.ts';
import { gumRows } from './gum.ts';
import type { Row, Task } from './task.ts';

const ENDING = /\.(?:jsonl|conllu?)(?:\.gz)?$/;
const OWN_UNREAD = 'unread';

/** A gold file: one row of the table. */
export type GoldFile = { readonly path: string; readonly name: string; readonly task: Task; readonly lower: boolean };

/** Scored only when asked for. */
const isHeldBack = (name: string): boolean => name.includes('-train') || name === OWN_UNREAD;

/** Kept unread: it is scored, and nothing of it is ever shown. */
export const isUnread = (name: string): boolean => name === 'gva-train' || name === OWN_UNREAD;

const goldPaths = (directory: string): readonly string[] =>
  existsSync(directory)
    ? readdirSync(directory, { recursive: true, encoding: 'utf8' })
        .filter((path) => ENDING.test(path))
        .sort()
        .map((path) => join(directory, path))
    : [];

/** Gold files under `data`, or in a task's own folder, whose names begin as the task's sets do. */
export function findFiles(
  data: string,
  tasks: readonly Task[],
  { train }: { readonly train: boolean },
): readonly GoldFile[] {
  const shared = goldPaths(data);
  return tasks.flatMap((task) => {
    const paths = task.folder ? goldPaths(fileURLToPath(task.folder)) : shared;
    return task.sets.flatMap((set) =>
      paths
        .map((path) => ({ path, name: basename(path).replace(ENDING, ''), task, lower: false }))
        .filter(({ name }) => name.startsWith(set) && (train || !isHeldBack(name)))
        .flatMap(withLowered),
    );
  });
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
  const bytes = readFileSync(file.path);
  const text = (file.path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const rows = rowsOf(text, file);
  return {
    rows: file.lower ? rows.map((row) => ({ ...row, text: lowerCase(row.text) })) : rows,
    hash: createHash('sha256').update(text).digest('hex').slice(0, 12),
  };
}
