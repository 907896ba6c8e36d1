import { childOf, childrenOf, findAll, textOf } from '../xml/query.ts';
import type { XmlNode } from '../xml/tree.ts';
import { parseXml } from '../xml/tree.ts';

/** What an EPUB says of itself, and its documents in the order in which they are read. Paths are from its root. */
export type Package = {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly bylines: readonly string[];
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  readonly spine: readonly string[];
  /** Lists of contents: the one of EPUB 3 and the one of EPUB 2. */
  readonly contents: readonly string[];
};

/** "../text/a%20b.xhtml#c" seen from "OPS/nav.xhtml" is "text/a b.xhtml". */
export const pathFrom = (base: string, href: string): string => {
  const url = URL.parse(href, `http://epub.invalid/${base.split('/').map(encodeURIComponent).join('/')}`);
  if (url?.host !== 'epub.invalid') return '';
  try {
    return decodeURIComponent(url.pathname.slice(1));
  } catch {
    return url.pathname.slice(1);
  }
};

/** Where `META-INF/container.xml` says that the package is. */
export const packagePathIn = (container: string): string | undefined => {
  const { roots } = parseXml(container, 'container.xml');
  return roots.flatMap((root) => findAll(root, 'rootfile')).map((file) => file.attributes['full-path'])[0];
};

/** The day of publication: in EPUB 2 the date that says so, else the first that is not about something else. */
const dateIn = (metadata: XmlNode | undefined): string | undefined => {
  const dates = childrenOf(metadata, 'date');
  const event = (date: XmlNode): string | undefined => date.attributes.event?.toLowerCase();
  const date = dates.find((node) => event(node) === 'publication') ?? dates.find((node) => event(node) === undefined);
  return textOf(date);
};

/** The package document of an EPUB that lies at `path`. */
export const packageOf = (text: string, path: string): Package => {
  const { roots } = parseXml(text, path);
  const root = roots.find(({ name }) => name === 'package');
  const metadata = childOf(root, 'metadata');
  const items = childrenOf(childOf(root, 'manifest'), 'item').map(({ attributes }) => attributes);
  const byId = new Map(items.map((item) => [item.id, item]));
  const spine = childOf(root, 'spine');
  const read = childrenOf(spine, 'itemref')
    .filter(({ attributes }) => attributes.linear !== 'no')
    .map(({ attributes }) => byId.get(attributes.idref ?? ''))
    .filter((item) => item !== undefined)
    .filter((item) => /html|xml/.test(item['media-type'] ?? 'html'));
  const nav = items.filter(({ id, properties }) => /\bnav\b/.test(properties ?? '') || id === spine?.attributes.toc);
  const paths = (list: typeof items): string[] =>
    list.map(({ href }) => pathFrom(path, href ?? '')).filter((found) => found !== path && found !== '');
  const contents = paths(nav);
  return {
    id: textOf(childOf(metadata, 'identifier')),
    title: textOf(childOf(metadata, 'title')),
    outlet: textOf(childOf(metadata, 'publisher')),
    bylines: childrenOf(metadata, 'creator')
      .map(textOf)
      .filter((name) => name !== undefined),
    published: dateIn(metadata),
    language: textOf(childOf(metadata, 'language')),
    spine: [...new Set(paths(read))].filter((document) => !contents.includes(document)),
    contents,
  };
};

/** Titles of documents in a list of contents; of several for one document the first. */
export const titlesIn = (text: string, path: string): ReadonlyMap<string, string> => {
  const { roots } = parseXml(text, path);
  const links = roots
    .flatMap((root) => findAll(root, 'a'))
    .map((link) => [link.attributes.href, textOf(link)] as const);
  const points = roots
    .flatMap((root) => pointsIn(root))
    .map((point) => {
      return [childOf(point, 'content')?.attributes.src, textOf(childOf(point, 'navLabel'))] as const;
    });
  const titles = new Map<string, string>();
  for (const [href, title] of [...links, ...points]) {
    const document = pathFrom(path, href ?? '');
    if (title !== undefined && !titles.has(document)) titles.set(document, title);
  }
  return titles;
};

const pointsIn = (node: XmlNode): readonly XmlNode[] =>
  findAll(node, 'navPoint').flatMap((point) => [point, ...pointsIn(point)]);
