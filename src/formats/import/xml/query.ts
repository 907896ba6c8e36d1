import type { DomNode } from '../html/dom.ts';
import type { XmlNode } from './tree.ts';

/** Child elements of a name, in order. */
export const childrenOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  (node?.children ?? []).filter((child) => typeof child !== 'string' && child.name === name) as XmlNode[];

/** The element at the end of a path of names, the first of each. */
export const childOf = (node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined =>
  path.reduce<XmlNode | undefined>((at, name) => childrenOf(at, name)[0], node);

/** All text in an element, as it stands. */
export const rawText = (node: XmlNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');

/** All text in an element, white space folded; undefined when there is none. */
export const textOf = (node: XmlNode | undefined): string | undefined =>
  (node && rawText(node).replace(/\s+/g, ' ').trim()) || undefined;

/** All elements of a name below a node, in order, those inside others of that name left out. */
export const findAll = (node: XmlNode, name: string): readonly XmlNode[] =>
  node.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.name === name ? [child] : findAll(child, name),
  );

/** The tree as the block walker of pages wants it; `rename` turns names of other vocabularies into those of HTML. */
export const asDom = (node: XmlNode, rename: Readonly<Record<string, string>> = {}): DomNode => ({
  nodeType: 1,
  nodeName: rename[node.name] ?? node.name,
  textContent: null,
  childNodes: node.children.map((child) =>
    typeof child === 'string'
      ? { nodeType: 3, nodeName: '#text', textContent: child, childNodes: [] }
      : asDom(child, rename),
  ),
});
