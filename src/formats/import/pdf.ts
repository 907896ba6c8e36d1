import type { Importer } from '../importer.ts';
import { broken } from './broken.ts';
import { collect } from './bytes.ts';

const MAX_PDF = 100 * 1024 * 1024;

const begins = /^[\s\S]{0,1024}?%PDF-\d/;

/** A PDF with text in it: its lines put together to paragraphs. Pictures of pages are not read. */
export const pdf: Importer = {
  id: 'pdf',
  label: 'PDF with text',
  extensions: ['.pdf'],
  mediaType: 'application/pdf',
  holds: 'report',
  sniff: (head) => (head.startsWith('%PDF-') ? 0.99 : begins.test(head) ? 0.6 : 0),
  read: async function* (source) {
    const bytes = await collect(source, MAX_PDF);
    if (!(bytes instanceof Uint8Array)) return yield { id: source.name, problems: [bytes] };
    if (!begins.test(Buffer.from(bytes.subarray(0, 1100)).toString('latin1')))
      return yield broken(source.name, 'broken-pdf', `${source.name}: this is no PDF`);
    yield await (await import('./pdf/document.ts')).pdfReport(bytes, source.name);
  },
};
