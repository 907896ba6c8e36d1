import type { Command } from 'commander';
import type { ExitCode } from '../exit.ts';
import type { Terminal } from '../output.ts';

/** What a definition gets besides the program: where to print, and whom to tell the exit status. */
export type Context = { readonly terminal: Terminal; readonly done: (code: ExitCode) => void };

/** Adds commands with their flags. Actions are loaded when they run: `daybook --version` starts nothing else. */
export type Define = (daybook: Command, context: Context) => void;
