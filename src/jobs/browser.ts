import type { Resources } from '../engine/index.ts';
import { decodeGazetteer, openLanguageModel } from '../engine/index.ts';
import { DaybookError } from '../model/errors.ts';

type Fetcher = (address: string) => Promise<Response>;

const bytesAt = async (address: string, fetcher: Fetcher): Promise<Uint8Array> => {
  const response = await fetcher(address);
  if (!response.ok)
    throw new DaybookError(
      'resources-missing',
      `${address} answered ${response.status}: serve the package's data folder there`,
    );
  return new Uint8Array(await response.arrayBuffer());
};

/**
 * Loads what the engine reads with in a browser, from the address where a page serves the package's `data` folder.
 * `fetcher` is the browser's `fetch` unless a page brings its own.
 */
export const fetchResources = async (data: string, fetcher: Fetcher = fetch): Promise<Resources> => {
  const [gazetteer, english] = await Promise.all(
    ['gazetteer/gazetteer.bin', 'language/en/model.bin'].map((file) => bytesAt(`${data}/${file}`, fetcher)),
  );
  return {
    gazetteer: decodeGazetteer(gazetteer as Uint8Array),
    models: [openLanguageModel(english as Uint8Array)],
  };
};
