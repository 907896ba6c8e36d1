import type { Command } from 'commander';
import { Writable } from 'node:stream';
import { program } from '../../src/cli/program.ts';
import { importers } from '../../src/formats/index.ts';
import { between } from './between.ts';

const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
const terminal = { stdin: (async function* () {})(), stdout: nowhere, stderr: nowhere, env: {} };

const help = (command: Command): string => {
  command.configureHelp({ helpWidth: 100 });
  return `\`\`\`\n${command
    .helpInformation()
    .trim()
    .replace(/this machine: \d+/, 'this machine: N')}\n\`\`\``;
};

/** The generated parts of `docs/command-line.md`: the help texts and the formats. */
export const cliPage = (current: string): string => {
  const daybook = program(terminal, () => {});
  const commands = daybook.commands.map((command) => `### daybook ${command.name()}\n\n${help(command)}`).join('\n\n');
  const formats = importers.map(
    ({ id, label, extensions }) =>
      `| \`${id}\` | ${label} | ${extensions.filter((extension) => extension !== '').join(', ')} |`,
  );
  const page = between(current, 'help', `${help(daybook)}\n\n${commands}`);
  return between(page, 'formats', `| format | is | files |\n|---|---|---|\n${formats.join('\n')}`);
};
