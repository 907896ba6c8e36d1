import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bare } from './place.ts';
import { ask, type Answer, type Command } from './process.ts';
import type { Line } from './tool.ts';

const script = fileURLToPath(new URL('./spacy_read.py', import.meta.url));

/** The script with this Python; undefined where there is no spaCy or no model of it. */
function spacyIn(python: string): Command | undefined {
  const { status } = spawnSync(python, [script, '--version'], { stdio: 'ignore' });
  return status === 0 ? { program: python, args: [script] } : undefined;
}

/** What spaCy's small model reads; undefined where it is not on this machine. */
export function askSpacy(python: string, lines: readonly Line[], passes: number): Answer | undefined {
  const command = spacyIn(python);
  if (!command) return undefined;
  const answer = ask(command, lines, passes);
  const texts = new Map(lines.flatMap(({ job, id, text }) => (job === 'names' ? [[id, text]] : [])));
  return {
    ...answer,
    // In the row itself, where a missing figure is looked for.
    version: `${answer.version} (as OntoNotes cuts and labels; LAS would not compare)`,
    names: answer.names.map(({ id, names }) => ({ id, names: names.map((name) => bare(texts.get(id) ?? '', name)) })),
  };
}
