import type { Imported, ReadContext } from '../../importer.ts';
import { broken } from '../broken.ts';
import { importedItem } from '../feed/item.ts';
import type { Item } from '../feed/item.ts';
import { blocksOf } from '../html/blocks.ts';
import { markupBlocks } from '../html/markup.ts';
import { asDom, childOf, childrenOf, findAll, rawText, textOf } from '../xml/query.ts';
import type { XmlNode } from '../xml/tree.ts';
import { parseXml } from '../xml/tree.ts';
import { nitfFields } from './nitf.ts';
import { noteProblems, refusal, versionedId, versionOf } from './status.ts';

const bodyOf = (content: XmlNode, place: string): Partial<Item> | undefined => {
  const inline = childOf(content, 'inlineXML');
  const nitf = inline && (childOf(inline, 'nitf') as XmlNode | undefined);
  if (nitf) return nitfFields(nitf, place);
  if (inline) {
    const body = findAll(inline, 'body')[0] ?? inline;
    return { blocks: blocksOf(asDom(body)) };
  }
  const data = childOf(content, 'inlineData');
  if (!data) return undefined;
  const text = rawText(data);
  return {
    blocks: /html/i.test(data.attributes.contenttype ?? '')
      ? markupBlocks(text)
      : text.split(/\n[\t ]*\n/).map((block) => block.trim()),
  };
};

const nameOf = (node: XmlNode | undefined): string | undefined =>
  textOf(childOf(node, 'name')) ?? node?.attributes.literal ?? textOf(node);

/** A code, whichever way the item writes it: "stat:usable". */
const codeOf = (node: XmlNode | undefined): string | undefined =>
  node?.attributes.qcode ?? node?.attributes.uri ?? textOf(node);

const bylinesOf = (meta: XmlNode | undefined): string[] => {
  const by = childrenOf(meta, 'by').map(textOf);
  const named = by.length > 0 ? by : childrenOf(meta, 'creator').map(nameOf);
  return named.filter((name) => name !== undefined).map((name) => name.replace(/^by\s+/i, ''));
};

const fieldsOf = (node: XmlNode, body: Partial<Item>, place: string): Item => {
  const meta = childOf(node, 'itemMeta');
  const content = childOf(node, 'contentMeta');
  const first = textOf(childOf(meta, 'firstCreated'));
  const sent = textOf(childOf(meta, 'versionCreated'));
  const own = {
    id: versionedId(node.attributes.guid, node.attributes.version),
    ...versionOf(node.attributes.guid, node.attributes.version),
    headline: textOf(childOf(content, 'headline')) ?? textOf(childOf(meta, 'title')),
    published: first ?? sent,
    modified: first === undefined ? undefined : sent,
    outlet: nameOf(childOf(meta, 'provider')),
    agency: nameOf(childOf(content, 'infoSource')) ?? textOf(childOf(content, 'creditline')),
    language: childOf(content, 'language')?.attributes.tag ?? node.attributes.lang,
  };
  const bylines = bylinesOf(content);
  const known = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return { ...body, ...known, ...(bylines.length > 0 ? { bylines } : {}), place, blocks: body.blocks ?? [] };
};

/** The report of one `newsItem`, or why there is none. */
const newsItem = (node: XmlNode, place: string, { now }: ReadContext): Imported => {
  const id = node.attributes.guid;
  if (!node.whole) return broken(id ?? place, 'broken-item', `${place}: its markup is broken or cut short; not read`);
  const meta = childOf(node, 'itemMeta');
  const embargo = childOf(meta, 'embargoed');
  const note = textOf(childOf(meta, 'edNote'));
  const use = {
    place,
    id,
    status: codeOf(childOf(meta, 'pubStatus')),
    embargoed: embargo && (textOf(embargo) ?? ''),
    note,
  };
  const refused = refusal(use, now);
  if (refused) return refused;
  const itemClass = codeOf(childOf(meta, 'itemClass'));
  if (itemClass !== undefined && !/text|composite/i.test(itemClass))
    return broken(id ?? place, 'not-text', `${place}: an item of class "${itemClass}", no text to read`);
  const content = childOf(node, 'contentSet');
  const body = content && bodyOf(content, place);
  if (!body) return broken(id ?? place, 'no-text', `${place}: its content is not in it, and nothing is fetched`);
  const signals = childrenOf(meta, 'signal').map((signal) => codeOf(signal) ?? '');
  return importedItem(fieldsOf(node, body, place), noteProblems(place, note, signals));
};

const nitfItem = (node: XmlNode, place: string): Imported => {
  const item = nitfFields(node, place);
  if (!node.whole)
    return broken(item.id ?? place, 'broken-item', `${place}: its markup is broken or cut short; not read`);
  const data = childOf(node, 'head', 'docdata');
  const status = data?.attributes['management-status'];
  const refused = refusal(
    { place, id: item.id, status, embargoed: status === 'embargoed' ? '' : undefined },
    undefined,
  );
  return refused ?? importedItem(item, noteProblems(place, childOf(data, 'ed-msg')?.attributes.info));
};

/** Items of other kinds that travel with the news; they hold no copy. */
const others = ['packageItem', 'conceptItem', 'knowledgeItem', 'planningItem', 'catalogItem'];

/** Reports of a NewsML-G2 item or message, or of a NITF document; then what was wrong with the whole. */
export const newsmlItems = function* (text: string, name: string, context: ReadContext): Generator<Imported> {
  const { roots, problems } = parseXml(text, name);
  const of = (kind: string): readonly XmlNode[] =>
    roots.flatMap((node) => (node.name === kind ? [node] : findAll(node, kind)));
  const items = of('newsItem');
  const documents = items.length > 0 ? [] : of('nitf');
  const skipped = others.flatMap(of);
  const place = (index: number): string =>
    items.length + documents.length === 1 ? name : `${name}, item ${index + 1}`;
  for (const [index, node] of items.entries()) yield newsItem(node, place(index), context);
  for (const [index, node] of documents.entries()) yield nitfItem(node, place(index));
  for (const node of skipped)
    yield {
      id: node.attributes.guid ?? name,
      problems: [{ code: 'not-text', severity: 'info', message: `${name}: a ${node.name} holds no copy; passed over` }],
    };
  if (problems.length > 0) yield { id: name, problems };
  else if (items.length + documents.length + skipped.length === 0)
    yield broken(name, 'no-reports', `${name}: no news item in it`);
};
