import { policies } from '../corpus/policy.ts';
import { slugOf } from './export/slug.ts';
import type { DossierParts, Exporter, ExportOptions } from './exporter.ts';

const CHUNK = 1 << 16;

/**
 * A dossier in a format, in chunks of about 64 kB; all of a path before the next path. What had to be left out goes to
 * `note`. The first rule of `policies` is taken where none is named.
 */
export const writeExport = async function* (
  exporter: Exporter,
  dossier: DossierParts,
  { policy = policies[0], note = () => {} }: Partial<ExportOptions> = {},
): AsyncGenerator<{ readonly path: string; readonly chunk: string }> {
  const only = `${slugOf(dossier.id)}${exporter.extension}`;
  let path = only;
  let held: string[] = [];
  let size = 0;
  const chunk = (): { path: string; chunk: string } => {
    const joined = { path, chunk: held.join('') };
    held = [];
    size = 0;
    return joined;
  };
  for await (const piece of exporter.write(dossier, { policy, note })) {
    const next = piece.path ?? only;
    if (held.length > 0 && (next !== path || size >= CHUNK)) yield chunk();
    path = next;
    held.push(piece.text);
    size += piece.text.length;
  }
  if (held.length > 0) yield chunk();
};
