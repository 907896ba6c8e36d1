import type { Importer } from './importer.ts';
import { csv } from './import/csv.ts';
import { epub } from './import/epub.ts';
import { feed } from './import/feed.ts';
import { gzip } from './import/gzip.ts';
import { html } from './import/html.ts';
import { jsonl } from './import/jsonl.ts';
import { mail } from './import/mail.ts';
import { markdown } from './import/markdown.ts';
import { newsml } from './import/newsml.ts';
import { ninjs } from './import/ninjs.ts';
import { pdf } from './import/pdf.ts';
import { text } from './import/text.ts';
import { warc } from './import/warc.ts';
import { zip } from './import/zip.ts';

export { columns } from './importer.ts';
export type { Column, Imported, Importer, Original, ReadContext, Source } from './importer.ts';

/** The formats Daybook reads. */
export const importers: readonly Importer[] = [
  csv,
  epub,
  feed,
  gzip,
  html,
  jsonl,
  mail,
  markdown,
  newsml,
  ninjs,
  pdf,
  text,
  warc,
  zip,
];

const extensionOf = (name: string): string => /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0].toLowerCase() ?? '';

/** The importer for a source, by its first characters and its name; a wrong extension does not mislead it. */
export const sniff = (head: string, name: string): Importer => {
  const extension = extensionOf(name);
  const score = (importer: Importer): number =>
    importer.sniff(head, name) + (extension !== '' && importer.extensions.includes(extension) ? 0.45 : 0);
  return importers.reduce((best, importer) => (score(importer) > score(best) ? importer : best));
};

export const importerById = (id: string): Importer | undefined => importers.find((importer) => importer.id === id);
