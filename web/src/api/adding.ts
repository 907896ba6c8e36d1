import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { get, send, upload } from './http.ts';
import type { FormatList, ImportInfo, ImportList, ProblemPage } from './types.ts';
import type { NamedFile } from '../ui/file-drop.tsx';

/** What Daybook reads and writes; it does not change while it runs. */
export const formatsQuery = () =>
  queryOptions({
    queryKey: ['formats'],
    queryFn: ({ signal }) => get<FormatList>('/api/formats', {}, signal),
    staleTime: Infinity,
  });

/** The imports since the server was started, the latest first. */
export const importsQuery = () =>
  queryOptions({ queryKey: ['imports'], queryFn: ({ signal }) => get<ImportList>('/api/imports', {}, signal) });

/** One of them. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => get<ImportInfo>(`/api/imports/${encodeURIComponent(id)}`, {}, signal),
  });

/** Where the events of an import come from. */
export const importEvents = (id: string): string => `/api/imports/${encodeURIComponent(id)}/events`;

/** How often each kind of problem occurred. */
export const problemCountsQuery = () =>
  queryOptions({
    queryKey: ['problem-counts'],
    queryFn: ({ signal }) => get<ProblemPage>('/api/problems', { limit: 1 }, signal).then(({ counts }) => counts),
  });

/** The problems of a kind, page by page. */
export const problemsQuery = (code: string) =>
  infiniteQueryOptions({
    queryKey: ['problems', code],
    queryFn: ({ pageParam, signal }) =>
      get<ProblemPage>('/api/problems', { code, limit: 50, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

/** A text that was pasted, and what is known of it. */
export type PastedText = {
  readonly text: string;
  readonly headline?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly url?: string;
};

/** What can be added: files, a text, what an address holds, what a feed holds now. */
export type Adding =
  | { readonly files: readonly NamedFile[] }
  | { readonly text: PastedText }
  | { readonly url: string }
  | { readonly feed: string };

/** Begins an import; it waits its turn. */
export const startImport = (adding: Adding): Promise<ImportInfo> => {
  if (!('files' in adding)) return send('POST', '/api/imports', adding);
  const form = new FormData();
  for (const { path, file } of adding.files) form.append('files', file, path);
  return upload('/api/imports', form);
};

/** Stops an import; what has been read is still stored. */
export const stopImport = (id: string): Promise<ImportInfo> => send('DELETE', `/api/imports/${encodeURIComponent(id)}`);

/** Links all reports anew: work that waits its turn among the imports. */
export const startLinking = (): Promise<ImportInfo> => send('POST', '/api/link');
