import type { DossierParts, Exporter, Piece } from '../exporter.ts';
import { jsonText } from './json.ts';
import { dossierSchemaName, lineKinds } from './jsonl/kinds.ts';

const line = (value: unknown): Piece => ({ text: `${jsonText(value)}\n` });

const write = async function* (dossier: DossierParts): AsyncGenerator<Piece> {
  const { id, title, records } = dossier;
  yield line({ schema: dossierSchemaName, id, title, records: records !== undefined });
  let lines = 1;
  for (const [kind, part] of Object.entries(lineKinds))
    for await (const value of dossier[part] ?? []) {
      yield line({ kind, [kind]: value });
      lines += 1;
    }
  yield line({ kind: 'end', lines: lines + 1 });
};

/** JSON lines: the whole dossier, a header first, an end line last. Daybook reads them back. */
export const jsonl: Exporter = {
  id: 'jsonl',
  label: 'JSON lines, the whole dossier',
  files: 'one',
  extension: '.jsonl',
  mediaType: 'application/x-ndjson',
  loses: [],
  write,
};
