import type { Importer } from '../importer.ts';
import { collect } from './bytes.ts';
import { epubHead } from './zip.ts';

const MAX_EPUB = 256 * 1024 * 1024;

/** An EPUB: each of its documents with enough text is a report, in the order in which they are read. */
export const epub: Importer = {
  id: 'epub',
  label: 'EPUB',
  extensions: ['.epub'],
  mediaType: 'application/epub+zip',
  holds: 'items',
  sniff: (head) => (epubHead.test(head) ? 0.99 : 0),
  read: async function* (source) {
    const bytes = await collect(source, MAX_EPUB);
    if (!(bytes instanceof Uint8Array)) return yield { id: source.name, problems: [bytes] };
    yield* (await import('./epub/publication.ts')).epubReports(bytes, source.name);
  },
};
