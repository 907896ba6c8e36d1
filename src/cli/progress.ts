import { SingleBar } from 'cli-progress';
import type { Terminal } from './output.ts';

/** How far a command has come in what it is doing. */
export type Step = { readonly stage: string; readonly done: number; readonly total?: number };

export type Progress = { readonly show: (step: Step) => void; readonly end: () => void };

/** A bar on a terminal; elsewhere nothing, so that logs stay readable. */
export const progressOn = ({ stderr }: Terminal): Progress => {
  if (stderr.isTTY !== true) return { show: () => {}, end: () => {} };
  const bar = new SingleBar({
    stream: stderr as NodeJS.WriteStream,
    format: '{stage} [{bar}] {value}{of} · {rate}/s · {left}',
    hideCursor: true,
  });
  let began = 0;
  let stage: string | undefined;
  return {
    show: ({ stage: now, done, total }) => {
      if (stage !== now) began = Date.now();
      const rate = Math.round(done / Math.max((Date.now() - began) / 1000, 0.001));
      const left = total === undefined || rate === 0 ? '' : `${Math.ceil((total - done) / rate)} s left`;
      const payload = { stage: now, of: total === undefined ? '' : `/${total}`, rate, left };
      if (stage !== now) bar.start(total ?? 0, done, payload);
      stage = now;
      bar.update(done, payload);
    },
    end: () => bar.stop(),
  };
};

/** Ctrl-C once: what is on its way is stored, then the run ends. Twice ends at once; nothing stored is lost. */
export const stoppable = (terminal: Terminal): { readonly signal: AbortSignal; readonly done: () => void } => {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    terminal.stderr.write('\nstopping: what has been read is being stored; run the same again to go on\n');
    controller.abort();
  };
  process.on('SIGINT', stop);
  return { signal: controller.signal, done: () => process.off('SIGINT', stop) };
};
