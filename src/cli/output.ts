import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { View } from './pretty/record.ts';
import { paintFor } from './pretty/paint.ts';

/** What a command talks to; tests give their own. */
export type Terminal = {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** Writes and waits until the reader has room: a slow reader slows the whole pipeline, memory does not grow. */
export const write = async (stream: Writable, text: string): Promise<void> => {
  if (!stream.write(text)) await once(stream, 'drain');
};

export const viewOf = ({ stdout, env }: Terminal): View => ({
  paint: paintFor(stdout, env),
  width: Math.max(40, Math.min(stdout.columns ?? 100, 110)),
});

/** Marks that steer a terminal or turn its text round, as JSON may write them: the value is the same. */
const steering = /[\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069]/g;

/** Prints a value as JSON that no terminal takes for commands. */
export const writeJson = ({ stdout }: Terminal, value: unknown): Promise<void> => {
  const text = JSON.stringify(value, undefined, 2);
  return write(
    stdout,
    `${text.replace(steering, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`,
  );
};
