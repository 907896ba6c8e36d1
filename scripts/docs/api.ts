import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeApp } from '../../src/server/app.ts';
import { apiDocument } from '../../src/server/document.ts';
import type { ApiDocument, Operation } from '../../src/server/document.ts';
import { serveDossier } from '../../src/server/dossier.ts';
import { Works } from '../../src/server/work/works.ts';
import { between } from './between.ts';

/** The document of the routes, over a dossier nobody asks. */
const documentOf = (): ApiDocument => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-docs-'));
  const dossier = serveDossier(join(folder, 'none.db'));
  const idle = { now: () => '', log: () => undefined };
  try {
    const works = new Works({ dossier, ...idle });
    const { signal } = new AbortController();
    return apiDocument(makeApp({ dossier, works, web: folder, jobs: 1, closing: signal, ...idle }));
  } finally {
    dossier.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

const queryOf = ({ parameters = [] }: Operation): string =>
  parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, required }) => `\`${name}\`${required ? '' : '?'}`)
    .join(' ');

/** The routes in `docs/api.md`. */
export const apiPage = (current: string): string => {
  const rows = Object.entries(documentOf().paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) =>
        `| \`${method.toUpperCase()} ${path}\` | ${sentence(operation.summary)} | ${queryOf(operation)} |`,
    ),
  );
  return between(current, 'routes', ['| address | is | query |', '|---|---|---|', ...rows].join('\n'));
};
