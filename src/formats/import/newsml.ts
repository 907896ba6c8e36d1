import type { Importer } from '../importer.ts';
import { readText } from './bytes.ts';
import { rootName, xmlCharset } from './xml/root.ts';

/** NewsML-G2 items, packed or alone, and NITF documents. What the wire withholds, kills or embargoes is not read. */
export const newsml: Importer = {
  id: 'newsml',
  label: 'NewsML-G2 or NITF',
  extensions: ['.xml', '.newsml', '.nitf'],
  mediaType: 'application/xml',
  holds: 'items',
  sniff: (head) => (['newsItem', 'newsMessage', 'packageItem', 'nitf'].includes(rootName(head) ?? '') ? 0.95 : 0),
  read: async function* (source, context) {
    const decoded = await readText(source, xmlCharset);
    if ('code' in decoded) return yield { id: source.name, problems: [decoded] };
    yield* (await import('./wire/newsml.ts')).newsmlItems(decoded.text, source.name, context);
    if (decoded.problems.length > 0) yield { id: source.name, problems: decoded.problems };
  },
};
