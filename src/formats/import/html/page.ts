import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { blocksOf } from './blocks.ts';
import type { DomDocument } from './dom.ts';
import { metadataOf } from './metadata.ts';

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

/** What the page says of itself. */
export const pageMetadata = (html: string): ReturnType<typeof metadataOf> =>
  metadataOf(parseHTML(html).document as unknown as DomDocument);

/** Paragraphs of the article; when there is none, of the whole body, menus and all, and a problem says so. */
export const articleBlocks = (html: string): { blocks: readonly string[]; whole: boolean } => {
  const article = articleOf(html);
  if (article !== undefined) {
    const { document } = parseHTML(`<!doctype html><html><body>${article}</body></html>`);
    const blocks = blocksOf(document as unknown as DomDocument);
    if (blocks.length > 0) return { blocks, whole: false };
  }
  return { blocks: blocksOf(parseHTML(html).document as unknown as DomDocument), whole: true };
};
