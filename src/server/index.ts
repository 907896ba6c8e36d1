import { makeApp } from './app.ts';
import { serveDossier } from './dossier.ts';
import { failureOf } from './errors.ts';
import type { Failure } from './errors.ts';
import { listen } from './listen.ts';
import type { Listening } from './listen.ts';
import { Works } from './work/works.ts';

export type ServeOptions = {
  readonly dossier: string;
  readonly host: string;
  readonly port: number;
  readonly web: string;
  readonly jobs: number;
  readonly log: (failure: Failure) => void;
};

const now = (): string => new Date().toISOString();

/** Serves a dossier and its web app until it is closed: then a running import is stopped, and what it had read stored. */
export const startServer = async ({ dossier: path, host, port, web, jobs, log }: ServeOptions): Promise<Listening> => {
  const dossier = serveDossier(path);
  const closing = new AbortController();
  const works = new Works({ dossier, now, log: (error) => log(failureOf('import', error)) });
  try {
    const app = makeApp({ dossier, web, works, jobs, closing: closing.signal, now, log });
    const { address, close } = await listen(app.fetch, { host, port });
    return {
      address,
      close: async () => {
        closing.abort();
        await Promise.all([works.close(), close()]);
        dossier.close();
      },
    };
  } catch (cause) {
    dossier.close();
    throw cause;
  }
};
