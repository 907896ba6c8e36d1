import { setTimeout as sleep } from 'node:timers/promises';
import { reportIdOf } from '../engine/read.ts';
import type { Imported } from '../formats/index.ts';
import { DaybookError } from '../model/errors.ts';
import type { Store } from '../store/index.ts';
import { meta, problems, setMeta } from '../store/index.ts';
import { storedTextHash } from '../store/known.ts';
import { addReports } from './add.ts';
import { pollFeed } from './fetch/feed.ts';
import type { Fetcher, PageState } from './fetch/fetcher.ts';

/** What the dossier keeps of a feed between two looks. */
type FeedState = PageState & {
  /** The last time it was looked at. */
  readonly seen?: string;
  /** Looks that failed since it last answered. */
  readonly failures?: number;
};

/** A feed that could not be read, and when it is tried again. */
export type FeedFailure = { readonly feed: string; readonly message: string; readonly again: Date };

/** What a look at all feeds came to. */
export type Look = {
  readonly at: Date;
  /** Reports and new versions that were added. */
  readonly added: number;
  /** Items in the feeds that answered with something. */
  readonly items: number;
  readonly failures: readonly FeedFailure[];
  /** Absent after the only look. */
  readonly next?: Date;
  /** The dossier could not be written to. */
  readonly problem?: string;
};

export type WatchOptions = {
  readonly feeds: readonly string[];
  /** Opens the dossier for one look: between looks others may write to it. */
  readonly withStore: <T>(work: (store: Store) => Promise<T>) => Promise<T>;
  readonly fetcher: Fetcher;
  readonly jobs: number;
  /** Milliseconds between two looks. */
  readonly every: number;
  readonly once?: boolean;
  readonly signal: AbortSignal;
  readonly onLook: (look: Look) => Promise<void> | void;
  readonly now?: () => Date;
};

/** A feed that fails is asked half as often after each failure, but once a day at least. */
const LONGEST = 24 * 60 * 60_000;
const pauseAfter = (failures: number, every: number): number =>
  Math.min(every * 2 ** Math.min(failures, 20), Math.max(every, LONGEST));

const keyOf = (feed: string): string => `feed:${feed}`;

const stateOf = (store: Store, feed: string): FeedState => JSON.parse(meta(store, keyOf(feed)) ?? '{}') as FeedState;

const isDue = ({ failures = 0, seen }: FeedState, every: number, at: Date): boolean =>
  failures === 0 || seen === undefined || at.getTime() >= Date.parse(seen) + pauseAfter(failures, every) - every / 2;

/** Stored already, or told already that it cannot be read. */
const isKnown = (store: Store, item: Imported): boolean =>
  'report' in item
    ? storedTextHash(store, reportIdOf(item.report)) !== undefined
    : problems(store, { report: item.id, limit: 1 }).rows.length > 0;

type Seen = { readonly added: number; readonly items: number; readonly failure?: FeedFailure };

const addAll = async (
  store: Store,
  items: readonly Imported[],
  { jobs, signal, now = () => new Date() }: WatchOptions,
) => {
  const fresh = items.filter((item) => !isKnown(store, item));
  // A look that brings nothing new need not know the whole dossier.
  if (fresh.length === 0) return 0;
  const each = async function* (): AsyncGenerator<Imported> {
    yield* fresh;
  };
  const { added, versions } = await addReports(store, each(), { jobs, signal, now: () => now().toISOString() });
  return added + versions;
};

const failureOf = (items: readonly Imported[]): string | undefined => {
  if (items.length === 0 || items.some((item) => 'report' in item)) return undefined;
  return items.flatMap((item) => item.problems ?? []).find(({ severity }) => severity === 'error')?.message;
};

/** Looks at one feed. What it said of its state is kept when its items are stored: cut off before, it is asked again. */
const lookAt = async (store: Store, feed: string, options: WatchOptions): Promise<Seen> => {
  const { fetcher, every, now = () => new Date() } = options;
  const { failures = 0, seen: _, ...page } = stateOf(store, feed);
  const { items, state } = await pollFeed(feed, page, { fetcher, keepOriginal: true });
  const found: Imported[] = [];
  for await (const item of items) found.push(item);
  const message = failureOf(found);
  const added = await addAll(store, found, options);
  const seen = now().toISOString();
  const kept: FeedState = message === undefined ? { ...state, seen } : { ...page, seen, failures: failures + 1 };
  if (options.signal.aborted && added === 0) return { added, items: found.length };
  setMeta(store, keyOf(feed), JSON.stringify(kept));
  if (message === undefined) return { added, items: found.length };
  const again = new Date(Date.parse(seen) + pauseAfter(failures + 1, every));
  return { added, items: 0, failure: { feed, message, again } };
};

const lookAtAll = async (options: WatchOptions, at: Date): Promise<Omit<Look, 'next'>> =>
  options.withStore(async (store) => {
    let [added, items] = [0, 0];
    const failures: FeedFailure[] = [];
    for (const feed of options.feeds) {
      if (options.signal.aborted) break;
      if (!isDue(stateOf(store, feed), options.every, at)) continue;
      const seen = await lookAt(store, feed, options);
      added += seen.added;
      items += seen.items;
      if (seen.failure) failures.push(seen.failure);
    }
    return { at, added, items, failures };
  });

/** A dossier that is in use now may be free at the next look; anything else ends the watch. */
const looked = async (options: WatchOptions, at: Date): Promise<Omit<Look, 'next'>> => {
  try {
    return await lookAtAll(options, at);
  } catch (cause) {
    const waits = cause instanceof DaybookError && (cause.code === 'store-locked' || cause.code === 'store-full');
    if (!waits || options.once === true) throw cause;
    return { at, added: 0, items: 0, failures: [], problem: cause.message };
  }
};

/** Looks at feeds again and again and adds what is new. A feed that fails is told and tried later; Ctrl-C ends it. */
export const watchFeeds = async (options: WatchOptions): Promise<Look> => {
  const { every, once = false, signal, onLook, now = () => new Date() } = options;
  for (;;) {
    const at = now();
    const look = await looked(options, at);
    const last = once || signal.aborted;
    const next = new Date(at.getTime() + every);
    const told: Look = last ? look : { ...look, next };
    await onLook(told);
    if (last) return told;
    const pause = Math.max(0, next.getTime() - now().getTime());
    await sleep(pause, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return told;
  }
};
