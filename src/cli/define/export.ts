import { Option } from 'commander';
import { policies } from '../../corpus/policy.ts';
import { exporters } from '../../formats/index.ts';
import { columnsOption } from '../columns.ts';
import { dossier, filters, jobs, sourceFormat } from '../options.ts';
import type { Define } from './define.ts';

const format = (): Option =>
  new Option('--format <id>', 'the format to write').choices(exporters.map(({ id }) => id)).makeOptionMandatory();

const output = (): Option =>
  new Option(
    '-o, --output <path>',
    'a file; a folder for a format of several files; a .zip of either; - for standard output',
  ).makeOptionMandatory();

const policy = (): Option =>
  new Option('--policy <id>', 'the rule by which a toll becomes one number, where the format has one')
    .choices(policies.map(({ id }) => id))
    .default(policies[0].id);

/** `daybook export`. */
export const defineExport: Define = (daybook, { terminal, done }) => {
  const command = daybook
    .command('export')
    .description('write the dossier, or the events a filter leaves and what they rest on, in another format')
    .argument('[inputs...]', 'files and folders to export instead of a dossier')
    .addOption(format())
    .addOption(output())
    .addOption(policy())
    .addOption(dossier())
    .addOption(sourceFormat())
    .addOption(columnsOption())
    .addOption(jobs(1));
  for (const filter of filters()) command.addOption(filter);
  command.action(async (paths, options) =>
    done(await (await import('../commands/export.ts')).exportCommand(paths, options, terminal)),
  );
};
