import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { get, send, upload } from './http.ts';
import type { FormatList, ProblemPage, ReportPage, Started, Work, WorkPage } from './types.ts';
import type { NamedFile } from '../ui/file-drop.tsx';

/** What Daybook reads and writes; it does not change while it runs. */
export const formatsQuery = () =>
  queryOptions({
    queryKey: ['formats'],
    queryFn: ({ signal }) => get<FormatList>('/api/formats', {}, signal),
    staleTime: Infinity,
  });

const goesOn = ({ state }: Work): boolean => state === 'queued' || state === 'running';

/** Imports and linkings since the server was started, the latest first. */
export const worksQuery = () =>
  queryOptions({
    queryKey: ['works'],
    queryFn: ({ signal }) => get<WorkPage>('/api/imports', {}, signal),
    refetchInterval: ({ state }) => (state.data?.rows.some(goesOn) === true ? 2000 : false),
  });

const workAddress = (id: string): string => `/api/imports/${encodeURIComponent(id)}`;

/** One of them. */
export const workQuery = (id: string) =>
  queryOptions({ queryKey: ['work', id], queryFn: ({ signal }) => get<Work>(workAddress(id), {}, signal) });

/** Where what happens to it is told. */
export const workEvents = (id: string): string => `${workAddress(id)}/events`;

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

/** What can be added: files; a text with what is known of it; what an address holds; what a feed holds now. */
export type Adding =
  | { readonly files: readonly NamedFile[] }
  | {
      readonly text: string;
      readonly headline?: string;
      readonly outlet?: string;
      readonly published?: string;
      readonly url?: string;
    }
  | { readonly address: string }
  | { readonly feed: string };

/** Begins an import; it waits its turn. */
export const startImport = (adding: Adding): Promise<Started> => {
  if (!('files' in adding)) return send('POST', '/api/imports', adding);
  const form = new FormData();
  for (const { path, file } of adding.files) form.append('files', file, path);
  return upload('/api/imports', form);
};

/** Links all reports anew; it waits its turn among the imports. */
export const startLinking = (): Promise<Started> => send('POST', '/api/link');

/** Asks an import to end; what has been read is still stored. */
export const stopWork = (id: string): Promise<Work> => send('DELETE', workAddress(id));

/** Reports that came into the dossier between two moments, as they came. */
export const newReportsQuery = (since: string, until: string) =>
  infiniteQueryOptions({
    queryKey: ['new-reports', since, until],
    queryFn: ({ pageParam, signal }) =>
      get<ReportPage>(
        '/api/reports',
        { addedSince: since, addedUntil: until, versions: 'all', limit: 20, cursor: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
