import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listIn, unknownTypes } from '../jobs/asked.ts';
import type { TimelineFilter } from '../jobs/timeline.ts';
import { DaybookError } from '../model/errors.ts';
import type { Store } from '../store/index.ts';
import { closeStore, openStore } from '../store/index.ts';
import type { ColumnMap } from './columns.ts';
import type { Filters } from './options.ts';
import type { Terminal } from './output.ts';
import { safe } from './pretty/paint.ts';

/** Where a view gets its reports. */
export type DossierOptions = {
  readonly dossier: string;
  readonly from?: string | undefined;
  readonly columns?: ColumnMap | undefined;
  readonly jobs: number;
};

/** What every view of events is given besides its own flags. */
export type ViewCommand = DossierOptions & Filters & { readonly format: 'pretty' | 'json'; readonly limit: number };

/** A dossier of the inputs alone, gone when the work is done. */
const passing = async <T>(
  inputs: readonly string[],
  options: DossierOptions,
  terminal: Terminal,
  work: (store: Store) => Promise<T>,
): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-'));
  const store = openStore(join(folder, 'passing.db'), { mode: 'create' });
  try {
    const { addTo } = await import('./commands/add.ts');
    await addTo(store, inputs, options, terminal);
    // Whatever order the files come in, they are linked the same.
    const { linkAll } = await import('../jobs/link.ts');
    await linkAll(store, { now: () => new Date().toISOString() });
    return await work(store);
  } finally {
    closeStore(store);
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Works on the dossier, or on files and folders as if they were one. */
export const withDossier = async <T>(
  inputs: readonly string[],
  options: DossierOptions,
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

const usage = (message: string): DaybookError => new DaybookError('usage', message);

const typesOf = (list: string): readonly string[] => {
  const types = listIn(list);
  const unknown = unknownTypes(types);
  if (unknown.length === 0) return types;
  throw usage(`--type: there is no type ${unknown.map(safe).join(', ')}; docs/event-types.md lists them`);
};

/** The filters of the command line as the store takes them. */
export const filterOf = ({ since, until, type, ...given }: Filters): TimelineFilter => {
  if (since !== undefined && until !== undefined && since > until)
    throw usage(`--since ${since} is after --until ${until}: no day lies between them`);
  const { place, within, actor, origin, minOrigins, asBelievedOn } = given;
  const types = type === undefined ? undefined : typesOf(type);
  return Object.fromEntries(
    Object.entries({ since, until, place, within, types, actor, origin, minOrigins, asBelievedOn }).filter(
      ([, value]) => value !== undefined,
    ),
  );
};
