import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { startServer } from '../../server/index.ts';
import type { ExitCode } from '../exit.ts';
import { exit } from '../exit.ts';
import type { Terminal } from '../output.ts';
import { write } from '../output.ts';

export type ServeCommand = {
  readonly dossier: string;
  readonly port: number;
  readonly host: string;
  readonly jobs: number;
  readonly open?: boolean;
};

/** The web app, built beside the program. */
const WEB = resolve(import.meta.dirname, '../../../web/dist');

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens an address in the browser of this machine; where there is none, the printed address has to do. */
const openInBrowser = (address: string): void => {
  const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
};

const untilStopped = (): Promise<void> =>
  new Promise((done) => {
    let stopped = false;
    const stop = (): void => {
      // Twice ends at once; nothing stored is lost.
      if (stopped) process.exit(130);
      stopped = true;
      done();
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
  });

/** `daybook serve`: until Ctrl-C. */
export const serveCommand = async (
  { dossier, port, host, jobs, open = false }: ServeCommand,
  terminal: Terminal,
): Promise<ExitCode> => {
  const log = (failure: object): void => void terminal.stderr.write(`${JSON.stringify(failure)}\n`);
  const { address, close } = await startServer({ dossier, port, host, jobs, web: WEB, log });
  const stopped = untilStopped();
  await write(terminal.stdout, `Daybook is at ${address} (Ctrl-C ends it)\n`);
  if (open) openInBrowser(address);
  await stopped;
  await close();
  return exit.fine;
};
