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
