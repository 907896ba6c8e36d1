import type { DomDocument } from './dom.ts';
import { hostOf, isoOf } from '../fields.ts';

export type PageMetadata = {
  readonly headline?: string | undefined;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly outlet?: string | undefined;
  readonly bylines?: readonly string[] | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly agency?: string | undefined;
};

type Json = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
const nameOf = (value: unknown): string | undefined => text(value) ?? (isObject(value) ? text(value.name) : undefined);

const isArticle = (node: unknown): node is Json =>
  isObject(node) &&
  list(node['@type']).some((type) => typeof type === 'string' && /Article|Report|BlogPosting/.test(type));

/** The first article of the page's JSON-LD, `@graph` included. A script that is not JSON is passed over: it is not copy. */
const articleOf = (document: DomDocument): Json => {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const value: unknown = JSON.parse(script.textContent ?? '');
      const nodes = list(value).flatMap((node) =>
        isObject(node) && Array.isArray(node['@graph']) ? node['@graph'] : [node],
      );
      const article = nodes.find(isArticle);
      if (article) return article;
    } catch {
      continue;
    }
  }
  return {};
};

const meta = (document: DomDocument, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
    const content = text(found?.getAttribute('content') ?? undefined);
    if (content !== undefined) return content;
  }
  return undefined;
};

const authorsOf = (article: Json, document: DomDocument): string[] | undefined => {
  const named = list(article.author)
    .map(nameOf)
    .filter((name) => name !== undefined);
  const other =
    named.length > 0 ? named : [meta(document, 'author', 'article:author')].filter((name) => name !== undefined);
  const plain = other.filter((name) => !/^https?:/.test(name));
  return plain.length > 0 ? plain : undefined;
};

const timeElement = (document: DomDocument): string | undefined =>
  isoOf(document.querySelector('article time[datetime], time[datetime]')?.getAttribute('datetime') ?? undefined);

/** Metadata of a page: JSON-LD first, then OpenGraph and `meta`, then `time` elements. Dates that are not ISO are left out. */
export const metadataOf = (document: DomDocument): PageMetadata => {
  const article = articleOf(document);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const url = text(article.url) ?? meta(document, 'og:url') ?? text(canonical);
  return {
    headline:
      text(article.headline) ??
      meta(document, 'og:title') ??
      text(document.querySelector('h1')?.textContent ?? undefined),
    published:
      isoOf(text(article.datePublished)) ??
      isoOf(meta(document, 'article:published_time', 'datePublished', 'date', 'pubdate', 'dc.date')) ??
      timeElement(document),
    modified: isoOf(text(article.dateModified)) ?? isoOf(meta(document, 'article:modified_time', 'dateModified')),
    outlet: nameOf(article.publisher) ?? meta(document, 'og:site_name') ?? hostOf(url),
    bylines: authorsOf(article, document),
    url,
    language: document.documentElement?.getAttribute('lang') ?? undefined,
    agency: nameOf(article.sourceOrganization) ?? nameOf(article.provider),
  };
};
