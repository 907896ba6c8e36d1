import type { Importer } from '../importer.ts';
import { broken } from './broken.ts';
import { readText } from './bytes.ts';
import { reportInput } from './fields.ts';
import { nestedTooDeep } from './html/nesting.ts';
import { joinBlocks } from './html/furniture.ts';

const charsetOf = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]{0,200}charset=["']?([\w-]{3,30})/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)))?.[1];

/** A web page: the article's paragraphs as text, never as markup; metadata from JSON-LD, OpenGraph, `meta` and `time`. */
export const html: Importer = {
  id: 'html',
  label: 'Web page',
  extensions: ['.html', '.htm', '.xhtml'],
  mediaType: 'text/html',
  holds: 'report',
  sniff: (head) =>
    /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|article)\b/i.test(
      head,
    )
      ? 0.9
      : 0,
  read: async function* (source) {
    const decoded = await readText(source, charsetOf);
    if ('code' in decoded) return yield { id: source.name, problems: [decoded] };
    if (nestedTooDeep(decoded.text))
      return yield broken(
        source.name,
        'too-deep',
        `${source.name}: its elements are nested deeper than any page; not read`,
      );
    const { articleBlocks, pageMetadata } = await import('./html/page.ts'); // slow to load, and most input is text
    const fields = pageMetadata(decoded.text);
    const { blocks, whole } = articleBlocks(decoded.text);
    const problems = whole
      ? [
          ...decoded.problems,
          {
            code: 'article-not-found',
            severity: 'warning' as const,
            message: `${source.name}: no article found in the page; the whole page was read`,
          },
        ]
      : decoded.problems;
    const body = blocks[0] === fields.headline ? blocks.slice(1) : blocks;
    const { text, masked } = joinBlocks(body);
    const dated = fields.published === undefined ? {} : { publishedBasis: 'metadata' as const };
    const fullMask = masked.length > 0 ? { masked } : {};
    yield { report: reportInput({ ...fields, ...dated, ...fullMask, text }), problems };
  },
};
