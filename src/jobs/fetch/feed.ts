import type { Imported } from '../../formats/index.ts';
import { importSource } from '../../formats/open.ts';
import type { OpenOptions } from '../../formats/open.ts';
import type { Fetcher, PageState } from './fetcher.ts';

export type Poll = {
  /** The items of the feed; none when it has not changed, a problem when it cannot be fetched. */
  readonly items: AsyncIterable<Imported>;
  /** For the next time. */
  readonly state: PageState;
};

const only = async function* (...items: readonly Imported[]): AsyncGenerator<Imported> {
  yield* items;
};

/** Asks a feed for what is in it now, if that is not what it was the last time. */
export const pollFeed = async (
  url: string,
  state: PageState,
  { fetcher, ...options }: OpenOptions & { readonly fetcher: Fetcher },
): Promise<Poll> => {
  const fetched = await fetcher(url, state);
  if (fetched.outcome === 'failed') return { items: only({ id: url, problems: [fetched.problem] }), state };
  if (fetched.outcome === 'unchanged') return { items: only(), state: fetched.state };
  return { items: importSource(fetched.source, { format: 'feed', ...options }), state: fetched.state };
};
