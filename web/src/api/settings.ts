import { queryOptions } from '@tanstack/react-query';
import { get, send } from './http.ts';
import type { Engines, Settings } from './types.ts';

/** What people set for the dossier. */
export const settingsQuery = () =>
  queryOptions({ queryKey: ['settings'], queryFn: ({ signal }) => get<Settings>('/api/settings', {}, signal) });

/** Sets some of it; the rest stays. */
export const saveSettings = (changed: Partial<Settings>): Promise<Settings> => send('PUT', '/api/settings', changed);

/** Which version of Daybook read how many reports. */
export const enginesQuery = () =>
  queryOptions({ queryKey: ['engines'], queryFn: ({ signal }) => get<Engines>('/api/dossier/engines', {}, signal) });
