import type { Problem } from '../model/index.ts';
import { findAll } from './import/xml/query.ts';
import type { XmlNode } from './import/xml/tree.ts';
import { parseXml } from './import/xml/tree.ts';

export type FeedAddress = { readonly url: string; readonly title?: string };

/** Feeds in folders stand in outlines in outlines. */
const outlinesIn = (node: XmlNode): readonly XmlNode[] =>
  findAll(node, 'outline').flatMap((outline) => [outline, ...outlinesIn(outline)]);

const feedOf = ({ attributes }: XmlNode): readonly FeedAddress[] => {
  const url = (attributes.xmlUrl ?? attributes.xmlurl)?.trim();
  const title = (attributes.title ?? attributes.text)?.trim();
  return url === undefined || url === '' ? [] : [{ url, ...(title ? { title } : {}) }];
};

/** The feeds that an OPML file lists, each once, and what was wrong with the file. */
export const feedsOf = (
  text: string,
  name: string,
): { readonly feeds: readonly FeedAddress[]; readonly problems: readonly Problem[] } => {
  const { roots, problems } = parseXml(text, name);
  const found = roots.flatMap(outlinesIn).flatMap(feedOf);
  const feeds = [...new Map(found.toReversed().map((feed) => [feed.url, feed])).values()].toReversed();
  const none: Problem = { code: 'no-feeds', severity: 'error', message: `${name}: this is no list of feeds (OPML)` };
  return { feeds, problems: feeds.length === 0 ? [...problems, none] : problems };
};
