import type { Imported, Importer, Source } from './importer.ts';
import { hostOf } from './import/fields.ts';

/**
 * A report with what is known of its fetching. Only where a document is one report its address is the report's: items
 * of a feed without an address of their own are not all the same page.
 */
export const withAddress = (item: Imported, { url, retrieved }: Source, holds: Importer['holds']): Imported => {
  if (!('report' in item) || retrieved === undefined) return item;
  const report = { ...item.report, retrieved: item.report.retrieved ?? retrieved };
  if (url === undefined || holds !== 'report') return { ...item, report };
  const outlet = report.outlet ?? hostOf(url);
  return { ...item, report: { ...report, url: report.url ?? url, ...(outlet === undefined ? {} : { outlet }) } };
};
