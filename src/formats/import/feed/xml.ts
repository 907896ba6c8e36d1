import type { Imported } from '../../importer.ts';
import { broken } from '../broken.ts';
import { blocksOf } from '../html/blocks.ts';
import { markupBlocks, plainLine } from '../html/markup.ts';
import { asDom, childrenOf, findAll, textOf } from '../xml/query.ts';
import type { XmlNode } from '../xml/tree.ts';
import { parseXml } from '../xml/tree.ts';
import { importedItem } from './item.ts';
import type { Item } from './item.ts';

/** Vocabularies beside RSS and Atom whose `title`, `description` and so on are about pictures and podcasts. */
const foreign = /mrss|itunes|podcast|googleplay|georss|^media$/i;

const own = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  childrenOf(node, name).find((child) => !foreign.test(child.uri));

const first = (node: XmlNode, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const text = textOf(own(node, name));
    if (text !== undefined) return text;
  }
  return undefined;
};

const linkOf = (node: XmlNode): string | undefined => {
  const links = childrenOf(node, 'link');
  const plain = links.find((link) => link.attributes.href === undefined && textOf(link) !== undefined);
  const atom = links.find(
    (link) => (link.attributes.rel ?? 'alternate') === 'alternate' && link.attributes.href !== undefined,
  );
  const guid = own(node, 'guid');
  const permalink = guid && guid.attributes.isPermaLink !== 'false' ? textOf(guid) : undefined;
  return (plain ? textOf(plain) : atom?.attributes.href) ?? permalink;
};

/** "desk@ledger.example (Ann Bell)" names Ann Bell; a bare address names nobody. */
const personOf = (text: string): string | undefined => {
  const name = /^\S+@\S+\s*\(([^)]{1,200})\)$/.exec(text)?.[1] ?? text;
  return /^\S+@\S+$/.test(name) ? undefined : name.trim();
};

const authorsOf = (node: XmlNode): string[] =>
  [...childrenOf(node, 'author'), ...childrenOf(node, 'creator')]
    .filter((author) => !foreign.test(author.uri))
    .map((author) => textOf(own(author, 'name')) ?? (own(author, 'email') ? undefined : textOf(author)))
    .map((name) => (name === undefined ? undefined : personOf(name)))
    .filter((name) => name !== undefined && name !== '') as string[];

const rawText = (node: XmlNode): string => node.children.filter((child) => typeof child === 'string').join('');

const blocksIn = (node: XmlNode): readonly string[] => {
  const inline = node.children.some((child) => typeof child !== 'string');
  if (inline) return blocksOf(asDom(node));
  if (node.attributes.type === 'text')
    return rawText(node)
      .split(/\n[\t ]*\n/)
      .map((block) => block.replace(/\s+/g, ' ').trim());
  return markupBlocks(rawText(node));
};

/** The whole article before its summary: `content:encoded`, Atom's `content`, then `description` and `summary`. */
const copyOf = (node: XmlNode): readonly string[] => {
  for (const name of ['encoded', 'content', 'description', 'summary']) {
    const element = own(node, name);
    const blocks = element ? blocksIn(element).filter((block) => block !== '') : [];
    if (blocks.length > 0) return blocks;
  }
  return [];
};

type Feed = {
  readonly outlet?: string | undefined;
  readonly language?: string | undefined;
  readonly bylines: readonly string[];
};

const feedOf = (root: XmlNode): Feed => {
  const channel = childrenOf(root, 'channel')[0] ?? root;
  return {
    outlet: plainLine(first(channel, 'title')),
    language: first(channel, 'language') ?? channel.attributes.lang ?? root.attributes.lang,
    bylines: root.name === 'feed' ? authorsOf(root) : [],
  };
};

const itemOf = (node: XmlNode, feed: Feed, place: string): Item => {
  const source = own(node, 'source');
  const authors = authorsOf(node);
  return {
    place,
    id: first(node, 'guid', 'id'),
    headline: plainLine(first(node, 'title')),
    published: first(node, 'published', 'pubDate', 'issued', 'date', 'updated'),
    modified: first(node, 'updated', 'modified'),
    bylines: authors.length > 0 ? authors : feed.bylines,
    // Copied into another feed, an item names the feed it is from.
    outlet: plainLine(source && (first(source, 'title') ?? textOf(source))) ?? feed.outlet,
    url: linkOf(node),
    language: node.attributes.lang ?? first(node, 'language') ?? feed.language,
    blocks: copyOf(node),
  };
};

/** Reports of an RSS (0.9 to 2.0, RDF too) or Atom feed, one an item; then what was wrong with the whole. */
export const xmlFeed = function* (text: string, name: string): Generator<Imported> {
  const { roots, problems } = parseXml(text, name);
  const [root] = roots;
  if (!root || !['rss', 'feed', 'RDF', 'channel'].includes(root.name))
    return yield {
      id: name,
      problems: [...problems, ...(broken(name, 'not-a-feed', `${name}: this is no RSS or Atom feed`).problems ?? [])],
    };
  const feed = feedOf(root);
  const items = roots.flatMap((node) =>
    ['item', 'entry'].includes(node.name) ? [node] : [...findAll(node, 'item'), ...findAll(node, 'entry')],
  );
  for (const [index, node] of items.entries()) {
    const item = itemOf(node, feed, `${name}, item ${index + 1}`);
    if (node.whole) yield importedItem(item);
    else
      yield broken(item.id ?? item.place, 'broken-item', `${item.place}: its markup is broken or cut short; not read`);
  }
  if (problems.length > 0) yield { id: name, problems };
  else if (items.length === 0) yield broken(name, 'no-reports', `${name}: the feed has no items`);
};
