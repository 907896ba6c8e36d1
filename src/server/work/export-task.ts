import { policyById } from '../../corpus/policy.ts';
import { exporterById } from '../../formats/index.ts';
import { writeExport } from '../../formats/write.ts';
import { zipOf } from '../../formats/zip.ts';
import { titleOf } from '../../jobs/dossier-info.ts';
import { exportParts } from '../../jobs/export-parts.ts';
import { DaybookError } from '../../model/errors.ts';
import type { Store } from '../../store/index.ts';
import { holdState } from '../../store/index.ts';
import type { Running } from './run-task.ts';
import type { Task, Told } from './task.ts';

const bytesOf = async function* (chunks: AsyncIterable<{ readonly chunk: string }>): AsyncGenerator<Uint8Array> {
  for await (const { chunk } of chunks) yield Buffer.from(chunk);
};

/** Writes the dossier as it is now in a format, piece by piece. */
export const exporting = async (
  store: Store,
  { name, format, policy: id, filter }: Extract<Task, { kind: 'export' }>,
  { tell, untilRoom }: Running,
): Promise<Told> => {
  const exporter = exporterById(format);
  const policy = policyById(id);
  if (!exporter || !policy)
    throw new DaybookError('unknown-format', `there is no format ${format}: nothing was written`);
  holdState(store);
  const { parts } = exportParts(store, { id: name, title: titleOf(store) }, filter);
  const chunks = writeExport(exporter, parts, { policy });
  for await (const bytes of exporter.files === 'many' ? zipOf(chunks) : bytesOf(chunks)) {
    tell({ tells: 'chunk', bytes });
    await untilRoom();
  }
  return { tells: 'done' };
};
