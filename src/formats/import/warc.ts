import type { Imported, Importer, ReadContext } from '../importer.ts';
import { originalOf } from '../original.ts';
import { broken } from './broken.ts';
import { hostOf, isoOf } from './fields.ts';
import { html } from './html.ts';
import type { Page } from './warc/http.ts';
import type { WarcRecord } from './warc/reader.ts';

type Whole = Extract<WarcRecord, { body: Buffer }>;

const uriOf = ({ fields }: WarcRecord): string | undefined => fields?.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1');

/** The page in a record: of a `response` what the server sent, of a `resource` the record itself. */
const pageOf = async ({ fields, body }: Whole): Promise<Page | undefined> => {
  const { charsetIn, responseOf } = await import('./warc/http.ts');
  const kind = fields.get('warc-type');
  const type = fields.get('content-type') ?? '';
  if (kind === 'resource') return { status: 200, type, charset: charsetIn(type), body };
  return kind === 'response' ? responseOf(body) : undefined;
};

/** Reports of a page, with what the archive knows of it: its address and when it was fetched. */
const reportsOf = async function* (
  page: Page,
  record: Whole,
  place: string,
  context: ReadContext,
): AsyncGenerator<Imported> {
  const url = uriOf(record);
  const retrieved = isoOf(record.fields.get('warc-date'));
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    yield page.body;
  };
  for await (const item of html.read({ name: place, bytes: bytes(), charset: page.charset }, context)) {
    if (!('report' in item)) yield item;
    else {
      const { report, ...rest } = item;
      const original = context.keepOriginal ? { original: originalOf(page.body, place, page.type) } : {};
      const outlet = report.outlet ?? hostOf(url);
      yield {
        ...rest,
        ...original,
        report: {
          ...report,
          ...(url === undefined ? {} : { url: report.url ?? url }),
          ...(outlet === undefined ? {} : { outlet }),
          ...(retrieved === undefined ? {} : { retrieved }),
        },
      };
    }
  }
};

const badRecord = (bad: 'broken' | 'too-large' | 'cut', place: string): Imported => {
  if (bad === 'cut')
    return broken(place, 'cut-short', `${place}: the file ends inside this record; it and what may follow are missing`);
  if (bad === 'too-large') return broken(place, 'too-large', `${place}: the record is too large; not read`);
  return broken(place, 'broken-record', `${place}: this is no WARC record; the next one was looked for`);
};

const readRecord = async function* (
  record: Whole,
  place: string,
  context: ReadContext,
): AsyncGenerator<Imported | 'passed'> {
  try {
    const page = await pageOf(record);
    if (page?.status !== 200 || !/html/i.test(page.type)) yield 'passed';
    else yield* reportsOf(page, record, place, context);
  } catch (cause) {
    yield broken(place, 'broken-record', `${place}: ${(cause as Error).message}`);
  }
};

/** A web archive: the pages in it that were found (status 200, HTML). Everything else in it is counted. */
export const warc: Importer = {
  id: 'warc',
  label: 'WARC, web archive',
  extensions: ['.warc'],
  mediaType: 'application/warc',
  holds: 'parts',
  sniff: (head) => (/^WARC\/\d\.\d\r?\n/.test(head) ? 0.99 : 0),
  read: async function* (source, context) {
    const { warcRecords } = await import('./warc/reader.ts');
    let number = 0;
    let passed = 0;
    for await (const record of warcRecords(source.bytes)) {
      number += 1;
      const place = uriOf(record) ?? `${source.name}, record ${number}`;
      if ('bad' in record) yield badRecord(record.bad, place);
      else
        for await (const item of readRecord(record, place, context)) {
          if (item === 'passed') passed += 1;
          else yield item;
        }
    }
    const message = `${source.name}: ${passed} of ${number} records hold no page and were passed over`;
    if (number === 0) yield broken(source.name, 'no-reports', `${source.name}: no records in it`);
    else if (passed > 0) yield { id: source.name, problems: [{ code: 'passed-over', severity: 'info', message }] };
  },
};
