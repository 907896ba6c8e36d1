import { readFileSync } from 'node:fs';
import { parseXml } from '../formats/import/xml/tree.ts';
import type { XmlNode } from '../formats/import/xml/tree.ts';
import { findAll } from '../formats/import/xml/query.ts';
import { DaybookError } from '../model/errors.ts';

const outlines = (node: XmlNode): readonly XmlNode[] =>
  findAll(node, 'outline').flatMap((outline) => [outline, ...outlines(outline)]);

const addressesIn = (path: string): readonly string[] => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new DaybookError(
      'usage',
      `${path} is neither an address nor a file that can be read: give http… or an OPML file`,
    );
  }
  const { roots } = parseXml(text, path);
  const found = roots.flatMap(outlines).flatMap(({ attributes }) => attributes.xmlUrl ?? attributes.xmlurl ?? []);
  if (found.length === 0)
    throw new DaybookError('usage', `${path} lists no feed: an OPML file has outlines with xmlUrl`);
  return found;
};

const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/** Addresses of feeds: as given, and those that OPML files list; each once. */
export const feedAddresses = (given: readonly string[]): readonly string[] => [
  ...new Set(given.flatMap((name) => (isAddress(name) ? [name] : addressesIn(name)))),
];
