import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Importer } from '../importer.ts';
import { readText } from './bytes.ts';
import { reportInput } from './fields.ts';
import { blocksOf } from './html/blocks.ts';
import type { DomDocument } from './html/dom.ts';
import { joinBlocks } from './html/furniture.ts';
import { metadataOf } from './html/metadata.ts';

const charsetOf = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]{0,200}charset=["']?([\w-]{3,30})/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)))?.[1];

/** The article Readability finds; undefined when it finds none or gives up on a page of too many elements. */
const articleOf = (html: string): string | undefined => {
  try {
    const { document } = parseHTML(html);
    const options = { charThreshold: 200, maxElemsToParse: 200_000 };
    return document.documentElement
      ? (new Readability(document as never, options).parse()?.content ?? undefined)
      : undefined;
  } catch {
    return undefined;
  }
};

/** Paragraphs of the article; when there is none, of the whole body, menus and all, and a problem says so. */
const articleBlocks = (html: string): { blocks: readonly string[]; whole: boolean } => {
  const article = articleOf(html);
  if (article !== undefined) {
    const { document } = parseHTML(`<!doctype html><html><body>${article}</body></html>`);
    const blocks = blocksOf(document as unknown as DomDocument);
    if (blocks.length > 0) return { blocks, whole: false };
  }
  return { blocks: blocksOf(parseHTML(html).document as unknown as DomDocument), whole: true };
};

/** A web page: the article's paragraphs as text, never as markup; metadata from JSON-LD, OpenGraph, `meta` and `time`. */
export const html: Importer = {
  id: 'html',
  label: 'Web page',
  extensions: ['.html', '.htm', '.xhtml'],
  sniff: (head) =>
    /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|article)\b/i.test(head) ? 0.9 : 0,
  read: async function* (source) {
    const decoded = await readText(source, charsetOf);
    if ('code' in decoded) return yield { id: source.name, problems: [decoded] };
    const fields = metadataOf(parseHTML(decoded.text).document as unknown as DomDocument);
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
