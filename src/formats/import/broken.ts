import type { Problem } from '../../model/index.ts';
import type { Imported } from '../importer.ts';

/** An item that was not read, and why. */
export const broken = (id: string, code: string, message: string): Imported => ({
  id,
  problems: [{ code, severity: 'error', message }],
});

/** Something a reader should know of a report that was read. */
export const warning = (code: string, message: string): Problem => ({ code, severity: 'warning', message });
