import type { Problem } from '../../../model/index.ts';
import type { Imported, ReadContext } from '../../importer.ts';
import { broken } from '../broken.ts';
import { importedItem } from '../feed/item.ts';
import { markupBlocks } from '../html/markup.ts';
import type { Json } from '../json.ts';
import { isObject, listOf, stringOf } from '../json.ts';
import { noteProblems, refusal, versionedId, versionOf } from './status.ts';

/** The first field that has a value: ninjs 1 writes `body_text`, 2 and 3 camel case and lists. */
const first = (item: Json, ...keys: readonly string[]): string | undefined => {
  for (const key of keys) {
    const value = item[key];
    const text = typeof value === 'number' ? String(value) : stringOf(value);
    if (text !== undefined) return text;
  }
  return undefined;
};

const isMain = (value: Json): boolean => value.role === undefined || value.role === 'main';
const isHtml = (value: Json): boolean => /html/i.test(stringOf(value.contentType ?? value.contenttype) ?? '');

/** Of several values the main one comes first, and plain text before XHTML. */
const best = (list: unknown): Json | undefined => {
  const values = listOf(list)
    .filter(isObject)
    .filter((value) => stringOf(value.value) !== undefined);
  const rank = (value: Json): number => (isMain(value) ? 0 : 2) + (isHtml(value) ? 1 : 0);
  return [...values].sort((a, b) => rank(a) - rank(b))[0];
};

const paragraphs = (text: string): readonly string[] => text.split(/\n[\t ]*\n/).map((block) => block.trim());

const copyOf = (item: Json): readonly string[] => {
  const body = best(item.bodies);
  if (body) return isHtml(body) ? markupBlocks(body.value as string) : paragraphs(body.value as string);
  const text = first(item, 'body_text', 'bodyText');
  if (text !== undefined) return paragraphs(text);
  const markup = first(item, 'body_xhtml', 'bodyXhtml', 'body_html', 'bodyHtml');
  return markup === undefined ? [] : markupBlocks(markup);
};

const headlineOf = (item: Json): string | undefined =>
  stringOf(best(item.headlines)?.value) ?? first(item, 'headline', 'title');

/** Who the copy is from: `infoSources` where they say who originated it, else the first. */
const agencyOf = (item: Json): string | undefined => {
  const sources = [...listOf(item.infoSources), ...listOf(item.infosource)].filter(isObject);
  return stringOf((sources.find((source) => /origin|cp$/i.test(stringOf(source.role) ?? '')) ?? sources[0])?.name);
};

const bylinesOf = (item: Json): string[] => {
  const by = first(item, 'by', 'byline');
  return by === undefined ? [] : [by.replace(/^by\s+/i, '')];
};

/** The place of the dateline stands in a field of its own; where the copy does not begin with it, it is told. */
const locatedNote = (item: Json, place: string, copy: readonly string[]): Problem[] => {
  const located = first(item, 'located');
  if (located === undefined || copy[0]?.toLowerCase().includes(located.toLowerCase())) return [];
  return [{ code: 'located', severity: 'info', message: `${place}: the wire places this item in ${located}` }];
};

/** The report of one ninjs item, or why there is none. */
export const ninjsItem = (item: Json, place: string, problems: readonly Problem[], { now }: ReadContext): Imported => {
  const uri = first(item, 'uri');
  const note = first(item, 'ednote', 'edNote');
  const use = {
    place,
    id: uri,
    status: first(item, 'pubstatus', 'pubStatus'),
    embargoed: first(item, 'embargoed', 'embargoedUntil', 'embargoeduntil'),
    note,
  };
  const refused = refusal(use, now);
  if (refused) return refused;
  const type = first(item, 'type');
  if (type !== undefined && type !== 'text' && type !== 'composite')
    return broken(uri ?? place, 'not-text', `${place}: a ninjs item of type "${type}", no text to read`);
  const blocks = copyOf(item);
  const sent = first(item, 'versioncreated', 'versionCreated');
  const created = first(item, 'firstcreated', 'firstCreated');
  return importedItem(
    {
      place,
      id: versionedId(uri, first(item, 'version')),
      ...versionOf(uri, first(item, 'version')),
      headline: headlineOf(item),
      published: created ?? sent,
      modified: created === undefined ? undefined : sent,
      bylines: bylinesOf(item),
      outlet: first(item, 'copyrightholder', 'copyrightHolder'),
      agency: agencyOf(item),
      url: uri,
      language: first(item, 'language'),
      blocks,
    },
    [...problems, ...noteProblems(place, note), ...locatedNote(item, place, blocks)],
  );
};
