import { Option } from 'commander';
import type { Command } from 'commander';
import { columnsOption } from '../columns.ts';
import {
  after,
  asBelievedOn,
  dossier,
  filters,
  jobs,
  limit,
  outlet,
  prettyOrJson,
  range,
  sourceFormat,
  top,
} from '../options.ts';
import type { Define } from './define.ts';

/** Every view shows a dossier; or files and folders, read into one that is kept in memory. */
const view = (daybook: Command, name: string, description: string, flags: readonly Option[]): Command => {
  const command = daybook
    .command(name)
    .description(description)
    .addOption(dossier())
    .addOption(sourceFormat())
    .addOption(columnsOption())
    .addOption(prettyOrJson())
    .addOption(jobs(1));
  for (const flag of flags) command.addOption(flag);
  return command;
};

const inputs = ['[inputs...]', 'files and folders to show instead of a dossier'] as const;

/** Views of one event and of reports, which the filters of events do not concern. */
const defineSingle: Define = (daybook, { terminal, done }) => {
  view(daybook, 'event', 'print one event: accounts, tolls, conflicts, words, reports, and why they were linked', [
    asBelievedOn(),
  ])
    .argument('<id>', 'the id that the chronology shows')
    .argument(...inputs)
    .action(async (id, paths, options) =>
      done(await (await import('../commands/event.ts')).eventCommand(id, paths, options, terminal)),
    );
  view(daybook, 'search', 'find reports by their words: "a phrase", -without, begin*', [
    ...range('published '),
    outlet(),
    limit(20, 'reports'),
    after(),
  ])
    .argument('<words>', 'what to look for')
    .argument(...inputs)
    .action(async (words, paths, options) =>
      done(await (await import('../commands/search.ts')).searchCommand(words, paths, options, terminal)),
    );
};

const digest = (): Option =>
  new Option('--digest', 'below it, the event that matters most in short: conflicts, accounts, words, copies');

/** The views of a chronology in the terminal. */
export const defineViews: Define = (daybook, context) => {
  const { terminal, done } = context;
  view(
    daybook,
    'timeline',
    'print the chronology: what happened by day, told by whom, how many, where accounts differ',
    [...filters(), limit(50), top(), digest()],
  )
    .argument(...inputs)
    .action(async (paths, options) =>
      done(await (await import('../commands/timeline.ts')).timelineCommand(paths, options, terminal)),
    );
  view(daybook, 'tolls', 'print the tolls: value by speaker and time, with revisions and retractions', [
    ...filters(),
    limit(50, 'events'),
  ])
    .argument(...inputs)
    .action(async (paths, options) =>
      done(await (await import('../commands/tolls.ts')).tollsCommand(paths, options, terminal)),
    );
  view(daybook, 'conflicts', 'print where accounts cannot both hold, and why', [...filters(), limit(50, 'events')])
    .argument(...inputs)
    .action(async (paths, options) =>
      done(await (await import('../commands/conflicts.ts')).conflictsCommand(paths, options, terminal)),
    );
  view(daybook, 'sources', 'print who spoke, how often and through whom; copies; origins', [
    ...filters(),
    limit(30, 'speakers, groups of copies, and origins'),
  ])
    .argument(...inputs)
    .action(async (paths, options) =>
      done(await (await import('../commands/sources.ts')).sourcesCommand(paths, options, terminal)),
    );
  defineSingle(daybook, context);
};
