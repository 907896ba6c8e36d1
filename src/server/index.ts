import { makeApp } from './app.ts';
import { serveDossier } from './dossier.ts';
import type { Failure } from './errors.ts';
import { listen } from './listen.ts';
import type { Listening } from './listen.ts';

export type ServeOptions = {
  readonly dossier: string;
  readonly host: string;
  readonly port: number;
  readonly web: string;
  readonly log: (failure: Failure) => void;
};

/** Serves a dossier and its web app until it is closed. */
export const startServer = async ({ dossier: path, host, port, web, log }: ServeOptions): Promise<Listening> => {
  const dossier = serveDossier(path);
  try {
    const { address, close } = await listen(makeApp({ dossier, web, log }).fetch, { host, port });
    return { address, close: () => close().finally(dossier.close) };
  } catch (cause) {
    dossier.close();
    throw cause;
  }
};
