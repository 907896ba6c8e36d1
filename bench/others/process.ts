import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LanguagePrediction } from '../../eval/scorers/language.ts';
import type { NamesPrediction } from '../../eval/scorers/names.ts';
import type { Ended, Line, Predicted } from './tool.ts';

/** A program that reads lines and answers them; `passes` is its last argument. */
export type Command = { readonly program: string; readonly args: readonly string[] };

export type Answer = Ended & {
  readonly language: readonly LanguagePrediction[];
  readonly names: readonly NamesPrediction[];
};

const child = fileURLToPath(new URL('./child.ts', import.meta.url));

/** A tool of `child.ts`. */
export const inNode = (name: string): Command => ({ program: process.execPath, args: [child, name] });

function linesFrom({ program, args }: Command, passes: number, input: string): readonly string[] {
  const { status, stdout, error } = spawnSync(program, [...args, String(passes)], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 29,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`, { cause: error });
  return stdout.split('\n').filter(Boolean);
}

/** Has a tool read all lines in a process of its own. */
export function ask(command: Command, lines: readonly Line[], passes: number): Answer {
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const answers = linesFrom(command, passes, input).map((line) => JSON.parse(line) as unknown);
  const predicted = answers.slice(0, -1) as readonly Predicted[];
  return {
    ...(answers.at(-1) as Ended),
    language: predicted.filter((one): one is Predicted & LanguagePrediction => one.job === 'language'),
    names: predicted.filter((one): one is Predicted & NamesPrediction => one.job === 'names'),
  };
}
