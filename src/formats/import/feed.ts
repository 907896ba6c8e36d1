import type { Importer } from '../importer.ts';
import { readText } from './bytes.ts';
import { rootTag, xmlCharset } from './xml/root.ts';

const isJsonFeed = (head: string): boolean =>
  /^\uFEFF?\s*\{/.test(head) && /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\b/.test(head);

const isXmlFeed = (head: string): boolean =>
  /^(?:rss\b|(?:\w+:)?RDF\b[\s\S]*purl\.org\/rss|(?:\w+:)?feed\b[\s\S]*(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom))/.test(
    rootTag(head) ?? '',
  );

/** RSS, Atom and JSON Feed: one report an item, the whole article before its summary. What it links to is not fetched. */
export const feed: Importer = {
  id: 'feed',
  label: 'RSS, Atom or JSON Feed',
  extensions: ['.rss', '.atom', '.rdf', '.xml', '.json'],
  holds: 'items',
  sniff: (head) => (isXmlFeed(head) || isJsonFeed(head) ? 0.95 : 0),
  read: async function* (source) {
    const decoded = await readText(source, xmlCharset);
    if ('code' in decoded) return yield { id: source.name, problems: [decoded] };
    if (/^\s*\{/.test(decoded.text)) yield* (await import('./feed/json.ts')).jsonFeed(decoded.text, source.name);
    else yield* (await import('./feed/xml.ts')).xmlFeed(decoded.text, source.name);
    if (decoded.problems.length > 0) yield { id: source.name, problems: decoded.problems };
  },
};
