import { columnsOption } from '../columns.ts';
import { dossier, jobs, minutes, prettyOrJson, sourceFormat } from '../options.ts';
import type { Define } from './define.ts';

const defineAdd: Define = (daybook, { terminal, done }) => {
  daybook
    .command('add')
    .description('add reports to a dossier: read, compared, linked; stopped, it goes on where it was')
    .argument('<inputs...>', 'files, folders, web addresses, or - for standard input')
    .addOption(dossier())
    .addOption(sourceFormat())
    .addOption(columnsOption())
    .addOption(jobs(2))
    .action(async (inputs, options) =>
      done(await (await import('../commands/add.ts')).addCommand(inputs, options, terminal)),
    );
};

const defineWatch: Define = (daybook, { terminal, done }) => {
  daybook
    .command('watch')
    .description('look at feeds again and again, and add what is new')
    .argument('<feeds...>', 'addresses of feeds, or OPML files')
    .addOption(dossier())
    .addOption(minutes(15))
    .addOption(jobs(1))
    .option('--once', 'look once and end')
    .action(async (feeds, options) =>
      done(await (await import('../commands/watch.ts')).watchCommand(feeds, options, terminal)),
    );
};

const defineLink: Define = (daybook, { terminal, done }) => {
  daybook
    .command('link')
    .description('link all reports of a dossier anew, whatever order they came in')
    .addOption(dossier())
    .action(async (options) => done(await (await import('../commands/link.ts')).linkCommand(options, terminal)));
};

const defineReread: Define = (daybook, { terminal, done }) => {
  daybook
    .command('reread')
    .description('read the stored texts again with this version; decisions stay as they are')
    .addOption(dossier())
    .addOption(jobs(2))
    .option('--all', 'also those this version has read')
    .action(async (options) => done(await (await import('../commands/reread.ts')).rereadCommand(options, terminal)));
};

const defineCheck: Define = (daybook, { terminal, done }) => {
  daybook
    .command('check')
    .description('check a dossier: hashes, keys, spans, the chain of decisions')
    .addOption(dossier())
    .addOption(prettyOrJson())
    .action(async (options) => done(await (await import('../commands/check.ts')).checkCommand(options, terminal)));
};

/** The commands that make and keep a dossier. */
export const defineDossier: Define = (daybook, context) => {
  for (const define of [defineAdd, defineWatch, defineLink, defineReread, defineCheck]) define(daybook, context);
};
