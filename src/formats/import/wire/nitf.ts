import type { Item } from '../feed/item.ts';
import { blocksOf } from '../html/blocks.ts';
import { versionOf } from './status.ts';
import { asDom, childOf, childrenOf, findAll, textOf } from '../xml/query.ts';
import type { XmlNode } from '../xml/tree.ts';

/** NITF's elements as the block walker knows them. Pictures with their captions and notes to editors are no copy. */
const names: Readonly<Record<string, string>> = {
  block: 'div',
  dateline: 'div',
  fn: 'aside',
  hl1: 'h2',
  hl2: 'h2',
  media: 'aside',
  nitf: 'div',
  note: 'aside',
};

/** "20220105T100000Z", as NITF writes dates, with its marks put in. */
const normOf = (norm: string | undefined): string | undefined =>
  norm
    ?.replace(/^(\d{4})(\d{2})(\d{2})/, '$1-$2-$3')
    .replace(
      /T(\d{2})(\d{2})(\d{2})?/,
      (_all, hour: string, minute: string, second: string | undefined) => `T${hour}:${minute}:${second ?? '00'}`,
    );

const blocksIn = (node: XmlNode | undefined): readonly string[] => (node ? blocksOf(asDom(node, names)) : []);

/** Copy with its dateline in front, as it is printed; where the copy repeats the dateline, once. */
const copyOf = (body: XmlNode | undefined): readonly string[] => {
  const copy = blocksIn(childOf(body, 'body.content'));
  const dateline = textOf(childOf(body, 'body.head', 'dateline'));
  const [first = ''] = copy;
  if (dateline === undefined || first.startsWith(dateline)) return copy;
  return [`${dateline.replace(/[\s\-–—.]+$/, '')} — ${first}`, ...copy.slice(1)];
};

/** What a NITF document says: its head, `hedline`, `byline`, `dateline` and the blocks of `body.content`. */
export const nitfFields = (root: XmlNode, place: string): Item => {
  const body = childOf(root, 'body');
  const head = childOf(body, 'body.head');
  const docdata = childOf(root, 'head', 'docdata');
  const key = childOf(docdata, 'du-key')?.attributes;
  const pubdata = childOf(root, 'head', 'pubdata')?.attributes;
  return {
    place,
    id: childOf(docdata, 'doc-id')?.attributes['id-string'],
    ...versionOf(key?.key, key?.version),
    headline: textOf(childOf(head, 'hedline', 'hl1')) ?? textOf(childOf(root, 'head', 'title')),
    published: normOf(
      childOf(docdata, 'date.release')?.attributes.norm ??
        childOf(docdata, 'date.issue')?.attributes.norm ??
        pubdata?.['date.publication'],
    ),
    bylines: childrenOf(head, 'byline')
      .map((byline) => textOf(findAll(byline, 'person')[0] ?? byline)?.replace(/^by\s+/i, ''))
      .filter((name) => name !== undefined),
    outlet: pubdata?.name ?? childOf(docdata, 'doc.copyright')?.attributes.holder,
    agency: textOf(childOf(head, 'distributor')),
    language: root.attributes.lang,
    blocks: copyOf(body),
  };
};
