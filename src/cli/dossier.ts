import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../store/index.ts';
import { closeStore, openStore } from '../store/index.ts';
import type { ColumnMap } from './columns.ts';
import type { Filters } from './options.ts';
import type { Terminal } from './output.ts';
import type { TimelineFilter } from '../jobs/timeline.ts';

/** What every view is given besides its own flags. */
export type ViewCommand = Filters & {
  readonly dossier: string;
  readonly from?: string | undefined;
  readonly columns?: ColumnMap | undefined;
  readonly format: 'pretty' | 'json';
  readonly jobs: number;
};

/** A dossier of the inputs alone, gone when the work is done. */
const passing = async <T>(
  inputs: readonly string[],
  options: ViewCommand,
  terminal: Terminal,
  work: (store: Store) => Promise<T>,
): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-'));
  const store = openStore(join(folder, 'passing.db'), { mode: 'create' });
  try {
    const { addTo } = await import('./commands/add.ts');
    await addTo(store, inputs, options, terminal);
    return await work(store);
  } finally {
    closeStore(store);
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Works on the dossier, or on files and folders as if they were one. */
export const withDossier = async <T>(
  inputs: readonly string[],
  options: ViewCommand,
  terminal: Terminal,
  work: (store: Store) => Promise<T>,
): Promise<T> => {
  if (inputs.length > 0) return passing(inputs, options, terminal, work);
  const store = openStore(options.dossier, { mode: 'read' });
  try {
    return await work(store);
  } finally {
    closeStore(store);
  }
};

/** The filters of the command line as the store takes them. */
export const filterOf = ({
  since,
  until,
  place,
  within,
  type,
  actor,
  origin,
  minOrigins,
  asBelievedOn,
  limit,
}: Filters): TimelineFilter =>
  Object.fromEntries(
    Object.entries({
      since,
      until,
      place,
      within,
      types: type?.split(',').map((one) => one.trim()),
      actor,
      origin,
      minOrigins,
      asBelievedOn,
      limit,
    }).filter(([, value]) => value !== undefined),
  );
