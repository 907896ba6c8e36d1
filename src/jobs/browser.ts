import type { Resources } from '../engine/index.ts';
import { decodeGazetteer } from '../engine/index.ts';
import { DaybookError } from '../model/errors.ts';

/**
 * Loads what the engine reads with in a browser, from the address where a page serves the package's
 * `data/gazetteer/gazetteer.bin`. `fetcher` is the browser's `fetch` unless a page brings its own.
 */
export const fetchResources = async (
  address: string,
  fetcher: (address: string) => Promise<Response> = fetch,
): Promise<Resources> => {
  const response = await fetcher(address);
  if (!response.ok)
    throw new DaybookError(
      'resources-missing',
      `${address} answered ${response.status}: serve data/gazetteer/gazetteer.bin there`,
    );
  return { gazetteer: decodeGazetteer(new Uint8Array(await response.arrayBuffer())) };
};
