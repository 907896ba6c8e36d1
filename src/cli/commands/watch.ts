import { createFetcher } from '../../jobs/fetch/fetcher.ts';
import { feedAddresses } from '../../jobs/feeds.ts';
import type { Look } from '../../jobs/watch.ts';
import { watchFeeds } from '../../jobs/watch.ts';
import { closeStore, openStore } from '../../store/index.ts';
import type { Store } from '../../store/index.ts';
import type { ExitCode } from '../exit.ts';
import { exit } from '../exit.ts';
import type { Terminal } from '../output.ts';
import { write } from '../output.ts';
import { safe } from '../pretty/paint.ts';

export type WatchCommand = {
  readonly dossier: string;
  readonly every: number;
  readonly jobs: number;
  readonly once?: boolean;
};

const MINUTE = 60_000;

const two = (value: number): string => String(value).padStart(2, '0');

/** The hour on this machine's clock; with the day where that is another. */
const hour = (at: Date, today: Date): string => {
  const clock = `${two(at.getHours())}:${two(at.getMinutes())}`;
  if (at.toDateString() === today.toDateString()) return clock;
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${clock}`;
};

/** "12:00 3 new of 20, next at 12:15", and a line for each feed that failed. */
const linesOf = ({ at, added, items, failures, next, problem }: Look): readonly string[] => {
  const then = next ? `, next at ${hour(next, at)}` : '';
  const first = problem === undefined ? `${added} new of ${items}` : `nothing added: ${safe(problem)}`;
  return [
    `${hour(at, at)} ${first}${then}`,
    ...failures.map(({ feed, message, again }) => {
      const later = next ? `; tried again at ${hour(again, at)} or later` : '';
      return `      ${safe(feed)} failed: ${safe(message)}${later}`;
    }),
  ];
};

const stopping = (): { readonly signal: AbortSignal; readonly done: () => void } => {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    signal: controller.signal,
    done: () => void process.off('SIGINT', stop).off('SIGTERM', stop),
  };
};

/** `daybook watch`: feeds, again and again. */
export const watchCommand = async (
  feeds: readonly string[],
  { dossier, every, once = false, jobs }: WatchCommand,
  terminal: Terminal,
): Promise<ExitCode> => {
  const withStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    const store = openStore(dossier, { mode: 'create' });
    try {
      return await work(store);
    } finally {
      closeStore(store);
    }
  };
  const { signal, done } = stopping();
  const onLook = (look: Look): Promise<void> => write(terminal.stdout, `${linesOf(look).join('\n')}\n`);
  try {
    const addresses = feedAddresses(feeds);
    const fetcher = createFetcher();
    const last = await watchFeeds({
      feeds: addresses,
      withStore,
      fetcher,
      jobs,
      every: every * MINUTE,
      once,
      signal,
      onLook,
    });
    return once && last.failures.length === addresses.length ? exit.problems : exit.fine;
  } finally {
    done();
  }
};
