import { Option } from 'commander';
import { columnsOption } from '../columns.ts';
import { jobs, sourceFormat } from '../options.ts';
import type { Define } from './define.ts';

const explain = (): Option =>
  new Option(
    '--explain [which]',
    'say why each time and place was read so; or only the one with this id or these words: t3, p2, v1, "last Friday"',
  );

/** `daybook read`. */
export const defineRead: Define = (daybook, { terminal, done }) => {
  daybook
    .command('read')
    .description('print the records of reports; nothing is stored')
    .argument('[inputs...]', 'files, folders, web addresses, or - for standard input (the default)')
    .addOption(sourceFormat())
    .addOption(columnsOption())
    .addOption(new Option('--format <format>', 'how to print').choices(['pretty', 'json', 'jsonl']).default('pretty'))
    .addOption(explain())
    .addOption(jobs(1))
    .action(async (inputs, options) =>
      done(await (await import('../commands/read.ts')).readCommand(inputs, options, terminal)),
    );
};
