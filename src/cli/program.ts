import { Command } from 'commander';
import { engineVersion } from '../engine/version.ts';
import { defineDecisions } from './define/decisions.ts';
import type { Define } from './define/define.ts';
import { defineDossier } from './define/dossier.ts';
import { defineExport } from './define/export.ts';
import { defineRead } from './define/read.ts';
import { defineServe } from './define/serve.ts';
import { defineReview } from './define/review.ts';
import { defineViews } from './define/views.ts';
import type { ExitCode } from './exit.ts';
import { exit } from './exit.ts';
import type { Terminal } from './output.ts';

/** Every command: one line a group. */
const definitions: readonly Define[] = [
  defineRead,
  defineDossier,
  defineDecisions,
  defineReview,
  defineViews,
  defineExport,
  defineServe,
];

/** The commands and their flags. */
export const program = (terminal: Terminal, done: (code: ExitCode) => void): Command => {
  const daybook = new Command('daybook')
    .description(
      'Reads news reports and keeps the record of what they say: who said what, what happened, when, where, how many.',
    )
    .version(engineVersion)
    .showHelpAfterError('(daybook --help lists the commands)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: (text) => void terminal.stderr.write(text),
    });
  for (const define of definitions) define(daybook, { terminal, done });
  return daybook;
};

/** Runs a command line; resolves to its exit status. */
export const run = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  let code: ExitCode = exit.fine;
  try {
    await program(terminal, (result) => (code = result)).parseAsync(args, { from: 'user' });
  } catch (cause) {
    const { exitCode, code: reason } = cause as { exitCode?: number; code?: string };
    if (exitCode === undefined) throw cause;
    return reason === 'commander.helpDisplayed' || reason === 'commander.version' || reason === 'commander.help'
      ? exit.fine
      : exit.usage;
  }
  return code;
};
