import type { Importer } from '../importer.ts';
import { collect } from './bytes.ts';

const MAX_ARCHIVE = 1024 ** 3;

/** A ZIP archive: each file in it is read in its own format, in the order of the archive. */
export const zip: Importer = {
  id: 'zip',
  label: 'ZIP, with any of these in it; WACZ',
  extensions: ['.zip', '.wacz'],
  mediaType: 'application/zip',
  holds: 'parts',
  sniff: (head) => (/^PK(?:\u0003\u0004|\u0005\u0006)/.test(head) ? 0.98 : 0),
  read: async function* (source, context) {
    const bytes = await collect(source, MAX_ARCHIVE);
    if (!(bytes instanceof Uint8Array)) return yield { id: source.name, problems: [bytes] };
    yield* (await import('./archive/zip.ts')).zipFiles(bytes, source.name, context);
  },
};
