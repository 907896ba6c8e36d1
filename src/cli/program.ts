import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { engineVersion } from '../engine/version.ts';
import { importers } from '../formats/index.ts';
import type { ExitCode } from './exit.ts';
import { exit } from './exit.ts';
import { columnsOption } from './options.ts';
import type { Terminal } from './output.ts';

const jobsOf = (value: string): number => {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new InvalidArgumentError('give a whole number from 1 to 64');
  return jobs;
};

const formatOption = (): Option =>
  new Option('--from <format>', 'read the input as this format instead of sniffing it').choices(
    importers.map(({ id }) => id),
  );

const jobsOption = (): Option =>
  new Option('--jobs <n>', `worker threads (this machine: ${availableParallelism()})`).argParser(jobsOf).default(1);

const explainOption = (): Option =>
  new Option(
    '--explain [which]',
    'say why each time and place was read so; or only the one with this id or these words: t3, p2, v1, "last Friday"',
  );

/** The commands and their flags. Actions are loaded when they run: `daybook --version` starts nothing else. */
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
  daybook
    .command('read')
    .description('print the records of reports; nothing is stored')
    .argument('[inputs...]', 'files, folders, web addresses, or - for standard input (the default)')
    .addOption(formatOption())
    .addOption(columnsOption())
    .addOption(new Option('--format <format>', 'how to print').choices(['pretty', 'json', 'jsonl']).default('pretty'))
    .addOption(explainOption())
    .addOption(jobsOption())
    .action(async (inputs, options) =>
      done(await (await import('./commands/read.ts')).readCommand(inputs, options, terminal)),
    );
  daybook
    .command('timeline')
    .description('print a day-by-day chronology of reports')
    .argument('<inputs...>', 'files, folders, web addresses, or - for standard input')
    .addOption(formatOption())
    .addOption(new Option('--format <format>', 'how to print').choices(['pretty', 'json']).default('pretty'))
    .addOption(jobsOption())
    .action(async (inputs, options) =>
      done(await (await import('./commands/timeline.ts')).timelineCommand(inputs, options, terminal)),
    );
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
