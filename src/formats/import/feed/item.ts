import type { Problem, ReportInput } from '../../../model/index.ts';
import type { Imported } from '../../importer.ts';
import { broken, warning } from '../broken.ts';
import { dateOf } from '../dates.ts';
import { hostOf, reportInput } from '../fields.ts';
import { joinBlocks, withFurniture } from '../html/furniture.ts';

/** An item of a feed or of a wire, as found in its markup: dates unread, copy in blocks. */
export type Item = {
  /** For problems: "feed.xml, item 3". */
  readonly place: string;
  readonly id?: string | undefined;
  readonly headline?: string | undefined;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly bylines?: readonly string[] | undefined;
  readonly outlet?: string | undefined;
  readonly agency?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly version?: ReportInput['version'];
  readonly blocks: readonly string[];
  /** Running titles and page numbers: they stand behind the copy, masked. */
  readonly furniture?: readonly string[];
};

const webAddress = (url: string | undefined): string | undefined => (/^https?:\/\//i.test(url ?? '') ? url : undefined);

const badDates = (item: Item): Problem[] =>
  (['published', 'modified'] as const)
    .filter((key) => item[key] !== undefined && dateOf(item[key]) === undefined)
    .map((key) => warning('bad-date', `${item.place}: "${key}" is not a date: "${item[key]?.slice(0, 40)}"; left out`));

/** The report of an item, or the problem that there is nothing in it to read. */
export const importedItem = (item: Item, problems: readonly Problem[] = []): Imported => {
  const { place, blocks, bylines, furniture = [], ...fields } = item;
  const url = webAddress(item.url);
  const copy = blocks.filter((block) => block.trim() !== '');
  const body = copy[0] === item.headline ? copy.slice(1) : copy;
  if (body.length === 0)
    return broken(
      item.id ?? url ?? place,
      'no-text',
      `${place}: there is no text in it${item.headline ? ` ("${item.headline.slice(0, 80)}")` : ''}`,
    );
  const { text, masked } = withFurniture(joinBlocks(body), furniture);
  const published = dateOf(item.published);
  const report = reportInput({
    ...fields,
    text,
    id: item.id ?? url,
    url,
    published,
    publishedBasis: published === undefined ? undefined : 'metadata',
    modified: dateOf(item.modified),
    bylines: bylines && bylines.length > 0 ? bylines : undefined,
    outlet: item.outlet ?? hostOf(url),
    masked: masked.length > 0 ? masked : undefined,
  });
  return { report, problems: [...problems, ...badDates(item)] };
};
