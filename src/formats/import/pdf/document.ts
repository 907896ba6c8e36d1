import { getDocumentProxy } from 'unpdf';
import type { Imported } from '../../importer.ts';
import { broken } from '../broken.ts';
import { importedItem } from '../feed/item.ts';
import { linesOf, partFurniture } from './lines.ts';
import type { Line, Run } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';

const MAX_PAGES = 2000;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

type Said = (key: string) => string | undefined;

/** Titles that programs put there: "Microsoft Word - draft3.doc". */
const byProgram = /^(?:microsoft |untitled|document ?\d*$)|\.(?:docx?|indd|odt|pages|pdf|qxd|rtf|tex)$/i;

/** A property of the document's XMP packet; of several values the first. */
const propertiesOf = (metadata: unknown): Said => {
  const packet = metadata as { readonly get: (key: string) => unknown } | null;
  return (key) => {
    const value = [packet?.get(key)].flat()[0];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
};

/**
 * What the file says of itself. The day it was made is not the day it was published: that is only taken from those
 * who say it (PRISM, as publishers fill it in).
 */
const fieldsOf = async (pdf: Pdf): Promise<Readonly<Record<string, string | undefined>>> => {
  const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const xmp = propertiesOf(metadata);
  const { Title, Language } = info as { readonly Title?: unknown; readonly Language?: unknown };
  const title = xmp('dc:title') ?? (typeof Title === 'string' ? Title.trim() : '');
  const language = typeof Language === 'string' ? Language.trim() : '';
  return {
    headline: title === '' || byProgram.test(title) ? undefined : title,
    outlet: xmp('prism:publicationname') ?? xmp('dc:publisher'),
    published: xmp('prism:publicationdate') ?? xmp('prism:coverdate'),
    language: language.length > 1 ? language : undefined,
  };
};

const pagesOf = async (pdf: Pdf): Promise<readonly (readonly Line[])[]> => {
  const pages: (readonly Line[])[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOf(items.filter((item) => 'str' in item) as readonly Run[], number));
    page.cleanup();
  }
  return pages;
};

const reportOf = async (pdf: Pdf, name: string): Promise<Imported> => {
  if (pdf.numPages > MAX_PAGES)
    return broken(name, 'too-large', `${name}: ${pdf.numPages} pages, more than ${MAX_PAGES}; not read`);
  const pages = await pagesOf(pdf);
  const { copy, furniture } = partFurniture(pages);
  const written = pages.filter((lines) => lines.some(({ text }) => /\p{L}/u.test(text))).length;
  const pictures = `${name}: the PDF holds pictures of pages`;
  if (written === 0 || copy.length === 0) return broken(name, 'no-text', `${pictures}; run text recognition first`);
  const missing = pages.length - written;
  const message = `${name}: ${missing} of ${pages.length} pages hold no text`;
  const problems = missing > 0 ? [{ code: 'pages-without-text', severity: 'info' as const, message }] : [];
  return importedItem({ place: name, ...(await fieldsOf(pdf)), blocks: paragraphsOf(copy), furniture }, problems);
};

const failed = (cause: unknown, name: string): Imported => {
  const { name: kind, message } = cause as Error;
  if (kind === 'PasswordException') return broken(name, 'encrypted', `${name}: the PDF is encrypted; not read`);
  return broken(name, 'broken-pdf', `${name}: the PDF is damaged or cut short (${message.slice(0, 120)})`);
};

/** The report of a PDF, or why there is none. The bytes are taken: they are of no use afterwards. */
export const pdfReport = async (bytes: Uint8Array, name: string): Promise<Imported> => {
  let pdf: Pdf | undefined;
  try {
    pdf = await getDocumentProxy(bytes, { verbosity: 0, useSystemFonts: false, disableFontFace: true });
    return await reportOf(pdf, name);
  } catch (cause) {
    return failed(cause, name);
  } finally {
    await pdf?.loadingTask.destroy();
  }
};
