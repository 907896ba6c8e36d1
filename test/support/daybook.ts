import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { exitOfError } from '../../src/cli/exit.ts';
import { run } from '../../src/cli/program.ts';

const main = join(resolve(import.meta.dirname, '../..'), 'src/cli/main.ts');

export type Ran = { readonly status: number | null; readonly out: string; readonly err: string };

/** Runs the command as a user does, in a process of its own. */
export const daybook = (args: readonly string[], input = ''): Ran => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, out: stdout, err: stderr };
};

const collecting = (): { readonly stream: Writable; readonly text: () => string } => {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
};

/** The same without a process: twenty times faster. */
export const daybookHere = async (args: readonly string[]): Promise<Ran> => {
  const [out, err] = [collecting(), collecting()];
  const terminal = { stdin: Readable.from([]), stdout: out.stream, stderr: err.stream, env: {} };
  try {
    const status = await run(args, terminal);
    return { status, out: out.text(), err: err.text() };
  } catch (cause) {
    return { status: exitOfError(cause), out: out.text(), err: `${err.text()}daybook: ${(cause as Error).message}\n` };
  }
};
