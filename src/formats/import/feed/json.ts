import type { Imported } from '../../importer.ts';
import { broken } from '../broken.ts';
import { markupBlocks } from '../html/markup.ts';
import type { Json } from '../json.ts';
import { isObject, listOf, parseJson, stringOf } from '../json.ts';
import { importedItem } from './item.ts';

const names = (value: Json): string[] =>
  [...listOf(value.authors), ...listOf(value.author)]
    .map((author) => (isObject(author) ? stringOf(author.name) : undefined))
    .filter((name) => name !== undefined);

const copyOf = (item: Json): readonly string[] => {
  const markup = stringOf(item.content_html);
  if (markup !== undefined) return markupBlocks(markup);
  return (stringOf(item.content_text) ?? stringOf(item.summary) ?? '').split(/\n[\t ]*\n/).map((block) => block.trim());
};

const idOf = ({ id }: Json): string | undefined => (typeof id === 'number' ? String(id) : stringOf(id));

const itemOf = (item: unknown, feed: Json, place: string): Imported => {
  if (!isObject(item)) return broken(place, 'broken-item', `${place}: not an object`);
  const authors = names(item);
  return importedItem({
    place,
    id: idOf(item),
    headline: stringOf(item.title),
    published: stringOf(item.date_published),
    modified: stringOf(item.date_modified),
    bylines: authors.length > 0 ? authors : names(feed),
    outlet: stringOf(feed.title),
    url: stringOf(item.url) ?? stringOf(item.external_url),
    language: stringOf(item.language) ?? stringOf(feed.language),
    blocks: copyOf(item),
  });
};

/** Reports of a JSON Feed, one an item. */
export const jsonFeed = function* (text: string, name: string): Generator<Imported> {
  const parsed = parseJson(text);
  if ('reason' in parsed) return yield broken(name, 'broken-json', `${name}: not valid JSON (${parsed.reason})`);
  if (!isObject(parsed.value) || !Array.isArray(parsed.value.items))
    return yield broken(name, 'not-a-feed', `${name}: this is no JSON Feed`);
  const { value } = parsed;
  if (parsed.value.items.length === 0) yield broken(name, 'no-reports', `${name}: the feed has no items`);
  for (const [index, item] of parsed.value.items.entries()) yield itemOf(item, value, `${name}, item ${index + 1}`);
};
