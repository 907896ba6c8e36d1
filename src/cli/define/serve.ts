import { InvalidArgumentError, Option } from 'commander';
import { dossier, jobs } from '../options.ts';
import type { Define } from './define.ts';

const portOf = (value: string): number => {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535) throw new InvalidArgumentError('give a port from 0 to 65535');
  return port;
};

/** `daybook serve`. */
export const defineServe: Define = (daybook, { terminal, done }) => {
  daybook
    .command('serve')
    .description('open the web app on this machine: the dossier in a browser, and its API under /api')
    .addOption(dossier())
    .addOption(new Option('--port <n>', 'the port, or the next free one; 0 for any').argParser(portOf).default(4747))
    .addOption(new Option('--host <address>', 'an address of this machine alone').default('127.0.0.1'))
    .addOption(jobs(2))
    .option('--open', 'open it in the browser')
    .action(async (options) => done(await (await import('../commands/serve.ts')).serveCommand(options, terminal)));
};
