import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { conllRows } from './conll.ts';
import { gumRows } from './gum.ts';
import type { AnyTask, Beside, Row } from './task.ts';

const ENDING = /\.(?:jsonl|conllu?)(?:\.gz)?$/;
const OWN_UNREAD = 'unread';

/** A gold file: one row of the table. */
export type GoldFile = {
  readonly path: string;
  readonly name: string;
  readonly task: AnyTask;
  readonly lower: boolean;
};

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
  tasks: readonly AnyTask[],
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

const textOf = (path: string): string => {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** Reads files that lie beside one, and tells of their texts. */
const besideOf =
  (path: string, tell: (text: string) => void): Beside =>
  (start) =>
    goldPaths(dirname(path))
      .filter((one) => basename(one).startsWith(start) && one !== path)
      .flatMap((one) => {
        const text = textOf(one);
        tell(text);
        return jsonRows(text);
      });

function rowsOf(text: string, { path, task }: GoldFile, beside: Beside): readonly Row[] {
  if (path.endsWith('.conll.gz')) return conllRows(text, basename(path, '.conll.gz'));
  if (task.rows) return task.rows(text, beside);
  return path.endsWith('.conllu.gz') ? gumRows(text) : jsonRows(text);
}

/** All rows of a file, and a short hash that says whether a baseline is about the same rows. */
export function loadRows(file: GoldFile): Loaded {
  const hash = createHash('sha256');
  const text = textOf(file.path);
  hash.update(text);
  const rows = rowsOf(
    text,
    file,
    besideOf(file.path, (other) => hash.update(other)),
  );
  return {
    rows: file.lower ? rows.map((row) => ({ ...row, text: lowerCase(row.text) })) : rows,
    hash: hash.digest('hex').slice(0, 12),
  };
}
