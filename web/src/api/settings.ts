import { queryOptions } from '@tanstack/react-query';
import { get, send } from './http.ts';
import type { CheckAnswer, Settings } from './types.ts';

/** What people set for the dossier. */
export const settingsQuery = () =>
  queryOptions({ queryKey: ['settings'], queryFn: ({ signal }) => get<Settings>('/api/settings', {}, signal) });

/** Sets some of it; the rest stays. */
export const saveSettings = (changed: Partial<Settings>): Promise<Settings> => send('PUT', '/api/settings', changed);

/** Is the chain of decisions as it was made? */
export const checkQuery = () =>
  queryOptions({ queryKey: ['check'], queryFn: ({ signal }) => get<CheckAnswer>('/api/check', {}, signal) });
