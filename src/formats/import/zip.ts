import type { Importer } from '../importer.ts';
import { collect } from './bytes.ts';

/** The first file of an EPUB, not compressed, says what it is. */
export const epubHead = /^PK\u0003\u0004[\s\S]{20,40}mimetypeapplication\/epub\+zip/;

const MAX_ARCHIVE = 1024 ** 3;

/** A ZIP archive: each file in it is read in its own format, in the order of the archive. */
export const zip: Importer = {
  id: 'zip',
  label: 'ZIP, with any of these in it; WACZ',
  extensions: ['.zip', '.wacz'],
  mediaType: 'application/zip',
  holds: 'parts',
  // What says that it is an EPUB is one, whatever its name.
  sniff: (head) => (/^PK(?:\u0003\u0004|\u0005\u0006)/.test(head) ? (epubHead.test(head) ? 0.5 : 0.98) : 0),
  read: async function* (source, context) {
    const bytes = await collect(source, MAX_ARCHIVE);
    if (!(bytes instanceof Uint8Array)) return yield { id: source.name, problems: [bytes] };
    yield* (await import('./archive/zip.ts')).zipFiles(bytes, source.name, context);
  },
};
