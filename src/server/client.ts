import type { makeApp } from './app.ts';

/** The API's type: `hc<Api>('/')` knows every route. */
export type Api = ReturnType<typeof makeApp>;
