import type { Command } from 'commander';
import { Option } from 'commander';
import { columnsOption } from '../columns.ts';
import { dossier, filters, jobs, prettyOrJson, sourceFormat } from '../options.ts';
import type { Define } from './define.ts';

/** Every view shows a dossier; or files and folders, read into one that is kept in memory. */
const view = (daybook: Command, name: string, description: string): Command => {
  const command = daybook
    .command(name)
    .description(description)
    .addOption(dossier())
    .addOption(sourceFormat())
    .addOption(columnsOption())
    .addOption(prettyOrJson())
    .addOption(jobs(1));
  for (const filter of filters()) command.addOption(filter);
  return command;
};

const inputs = ['[inputs...]', 'files and folders to show instead of a dossier'] as const;

/** The views of a chronology in the terminal. */
export const defineViews: Define = (daybook, { terminal, done }) => {
  view(daybook, 'timeline', 'print the chronology: what happened by day, told by whom, how many, where accounts differ')
    .argument(...inputs)
    .addOption(new Option('--top <n>', 'only the n days that matter most, with their sentences').argParser(Number))
    .action(async (paths, options) =>
      done(await (await import('../commands/timeline.ts')).timelineCommand(paths, options, terminal)),
    );
  view(daybook, 'event', 'print one event: its accounts, tolls, conflicts, origins, words, and why it was linked')
    .argument('<id>', 'the id that the chronology shows')
    .argument(...inputs)
    .action(async (id, paths, options) =>
      done(await (await import('../commands/event.ts')).eventCommand(id, paths, options, terminal)),
    );
  view(daybook, 'tolls', 'print the tolls: value by speaker and time, with revisions and retractions')
    .argument(...inputs)
    .action(async (paths, options) =>
      done(await (await import('../commands/tolls.ts')).tollsCommand(paths, options, terminal)),
    );
  view(daybook, 'conflicts', 'print where accounts cannot both hold, and why')
    .argument(...inputs)
    .action(async (paths, options) =>
      done(await (await import('../commands/conflicts.ts')).conflictsCommand(paths, options, terminal)),
    );
  view(daybook, 'sources', 'print who spoke, how often and through whom; copies; origins')
    .argument(...inputs)
    .action(async (paths, options) =>
      done(await (await import('../commands/sources.ts')).sourcesCommand(paths, options, terminal)),
    );
  view(daybook, 'search', 'find reports by their words: "a phrase", -without, begin*')
    .argument('<words>', 'what to look for')
    .argument(...inputs)
    .action(async (words, paths, options) =>
      done(await (await import('../commands/search.ts')).searchCommand(words, paths, options, terminal)),
    );
};
