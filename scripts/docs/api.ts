import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeApp } from '../../src/server/app.ts';
import { apiDocument } from '../../src/server/document.ts';
import type { ApiDocument, Operation, Parameter } from '../../src/server/document.ts';
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

type Query = readonly Parameter[];

const queryOf = ({ parameters = [] }: Operation): Query => parameters.filter((parameter) => parameter.in === 'query');

const nameOf = ({ name, required }: Parameter): string => `\`${name}\`${required ? '' : '?'}`;

/** What every route of events can be narrowed by is told once. */
const asked = (query: Query, filters: Query): string => {
  const names = new Set(filters.map(({ name }) => name));
  const narrowed = query.filter(({ name }) => names.has(name)).length === names.size;
  const own = narrowed ? query.filter(({ name }) => !names.has(name)) : query;
  return [...own.map(nameOf), ...(narrowed ? ['the filters'] : [])].join(' ');
};

/** The routes in `docs/api.md`, and the filters of events. */
export const apiPage = (current: string): string => {
  const { paths } = documentOf();
  const filters = queryOf(paths['/api/events/histogram']?.['get'] as Operation);
  const rows = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) =>
        `| \`${method.toUpperCase()} ${path}\` | ${sentence(operation.summary)} | ${asked(queryOf(operation), filters)} |`,
    ),
  );
  const filterRows = filters.map(({ name, description = '' }) => `| \`${name}\` | ${description} |`);
  const page = between(current, 'routes', ['| address | is | query |', '|---|---|---|', ...rows].join('\n'));
  return between(page, 'filters', ['| filter | leaves events |', '|---|---|', ...filterRows].join('\n'));
};
