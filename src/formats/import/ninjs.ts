import type { Importer } from '../importer.ts';
import { broken } from './broken.ts';
import { readText } from './bytes.ts';
import { isObject, listOf, parseJson } from './json.ts';

/** IPTC ninjs 1 to 3: an item, or an array of items. What the wire withholds, kills or embargoes is not read. */
export const ninjs: Importer = {
  id: 'ninjs',
  label: 'ninjs',
  extensions: ['.ninjs', '.json'],
  mediaType: 'application/json',
  holds: 'items',
  sniff: (head) =>
    /^\uFEFF?\s*\[?\s*\{/.test(head) &&
    /"uri"\s*:/.test(head) &&
    /"(?:body_?(?:text|xhtml)|bodies|pub[Ss]tatus|version[Cc]reated|headlines|infosource|infoSources)"\s*:/.test(head)
      ? 0.9
      : 0,
  read: async function* (source, context) {
    const decoded = await readText(source);
    if ('code' in decoded) return yield { id: source.name, problems: [decoded] };
    const parsed = parseJson(decoded.text);
    if ('reason' in parsed)
      return yield broken(source.name, 'broken-json', `${source.name}: not valid JSON (${parsed.reason})`);
    const { ninjsItem } = await import('./wire/ninjs.ts');
    const items = listOf(parsed.value);
    if (items.length === 0) yield broken(source.name, 'no-reports', `${source.name}: no items in it`);
    for (const [index, item] of items.entries()) {
      const place = items.length === 1 ? source.name : `${source.name}, item ${index + 1}`;
      yield isObject(item)
        ? ninjsItem(item, place, decoded.problems, context)
        : broken(place, 'broken-item', `${place}: not an object`);
    }
  },
};
