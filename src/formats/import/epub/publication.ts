import type { Entry, ZipFile } from 'yauzl';
import type { Imported } from '../../importer.ts';
import type { Problem } from '../../../model/index.ts';
import { entriesOf, nameOf, openZip, refusal, unpacked } from '../archive/entries.ts';
import { broken } from '../broken.ts';
import { readText } from '../bytes.ts';
import type { Decoded } from '../bytes.ts';
import { importedItem } from '../feed/item.ts';
import { blocksOf } from '../html/blocks.ts';
import { markupBlocks } from '../html/markup.ts';
import { asDom, childOf, findAll, textOf } from '../xml/query.ts';
import { xmlCharset } from '../xml/root.ts';
import { parseXml } from '../xml/tree.ts';
import { packageOf, packagePathIn, pathFrom, titlesIn } from './package.ts';
import type { Package } from './package.ts';

/** Documents with fewer letters are covers, dedications, title pages; an EPUB of one document is that document. */
const ENOUGH = 200;
/** All documents together, unpacked. */
const MAX_TEXT = 512 * 1024 * 1024;

type Read = (path: string) => Promise<Decoded | Problem>;

const missing = (path: string): Problem => ({
  code: 'missing-part',
  severity: 'error',
  message: `${path}: is not in it`,
});

/** Files of an EPUB by their paths. A file that is encrypted, damaged or blown up is a problem. */
const readerOf = (file: ZipFile, entries: readonly Entry[], name: string): Read => {
  const byPath = new Map(entries.map((entry) => [nameOf(entry), entry]));
  let left = MAX_TEXT;
  return async (path) => {
    const entry = byPath.get(path);
    const place = `${name}/${path}`;
    if (!entry) return missing(place);
    const why = refusal(entry) ?? ((left -= entry.uncompressedSize) < 0 ? 'there is too much in this EPUB' : undefined);
    const unreadable = (reason: string): Problem => ({
      code: 'unreadable-file',
      severity: 'error',
      message: `${place}: ${reason}; not read`,
    });
    if (why !== undefined) return unreadable(why);
    return readText({ name: place, bytes: unpacked(file, entry) }, xmlCharset).catch((cause: unknown) =>
      unreadable((cause as Error).message),
    );
  };
};

const lockedList = 'META-INF/encryption.xml';

/** Where rights are managed, documents are encrypted one by one and a list says which. */
const withoutLocked = async (read: Read, entries: readonly Entry[], name: string): Promise<Read> => {
  if (!entries.some((entry) => nameOf(entry) === lockedList)) return read;
  const list = await read(lockedList);
  const roots = 'code' in list ? [] : parseXml(list.text, name).roots;
  const references = roots.flatMap((root) => findAll(root, 'CipherReference'));
  const locked = new Set(references.map(({ attributes }) => pathFrom('', attributes.URI ?? '')));
  const encrypted = (path: string): Problem => ({
    code: 'encrypted',
    severity: 'error',
    message: `${name}/${path}: it is encrypted; not read`,
  });
  return async (path) => (locked.has(path) ? encrypted(path) : read(path));
};

type Document = { readonly blocks: readonly string[]; readonly heading?: string | undefined };

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** Paragraphs and first heading of a document; one that is no XML is read as browsers read pages. */
const documentOf = (text: string, path: string): Document => {
  const { roots, problems } = parseXml(text, path);
  const body = roots.map((root) => childOf(root, 'body')).find((node) => node !== undefined);
  if (!body || problems.length > 0) return { blocks: markupBlocks(text) };
  const heading = headings.flatMap((level) => findAll(body, level))[0];
  return { blocks: blocksOf(asDom(body)), heading: textOf(heading) };
};

const lengthOf = ({ blocks }: Document): number => blocks.reduce((sum, block) => sum + block.length, 0);

const allTitles = async ({ contents }: Package, read: Read): Promise<ReadonlyMap<string, string>> => {
  const titles = new Map<string, string>();
  for (const path of contents) {
    const decoded = await read(path);
    if ('code' in decoded) continue;
    for (const [document, title] of titlesIn(decoded.text, path))
      if (!titles.has(document)) titles.set(document, title);
  }
  return titles;
};

const reports = async function* (about: Package, name: string, read: Read): AsyncGenerator<Imported> {
  const titles = await allTitles(about, read);
  const alone = about.spine.length === 1;
  let passed = 0;
  for (const path of about.spine) {
    const place = `${name}/${path}`;
    const decoded = await read(path);
    if ('code' in decoded) {
      yield { id: place, problems: [decoded] };
      continue;
    }
    const document = documentOf(decoded.text, place);
    const headline = document.heading ?? titles.get(path) ?? (alone ? about.title : undefined);
    const { id, outlet, bylines, published, language } = about;
    const fields = { outlet, bylines, published, language };
    const own = alone || id === undefined ? id : `${id}#${path}`;
    if (!alone && lengthOf(document) < ENOUGH) passed += 1;
    else yield importedItem({ ...fields, place, id: own, headline, blocks: document.blocks }, decoded.problems);
  }
  const message = `${name}: ${passed} documents with hardly any text were passed over`;
  if (passed > 0) yield { id: name, problems: [{ code: 'passed-over', severity: 'info', message }] };
};

const opened = async function* (file: ZipFile, name: string): AsyncGenerator<Imported> {
  const { entries } = await entriesOf(file);
  const read = await withoutLocked(readerOf(file, entries, name), entries, name);
  const container = await read('META-INF/container.xml');
  if ('code' in container) return yield { id: name, problems: [container] };
  const path = packagePathIn(container.text);
  const text = path === undefined ? missing(`${name}: its package document`) : await read(path);
  if ('code' in text) return yield { id: name, problems: [text] };
  const about = packageOf(text.text, path ?? '');
  if (about.spine.length === 0) yield broken(name, 'no-reports', `${name}: it lists no documents`);
  yield* reports(about, name, read);
};

/** Reports of an EPUB; a damaged document is a problem and the others are read. */
export const epubReports = async function* (bytes: Uint8Array, name: string): AsyncGenerator<Imported> {
  try {
    yield* opened(await openZip(bytes), name);
  } catch (cause) {
    yield broken(name, 'unreadable-file', `${name}: the EPUB is damaged or cut short (${(cause as Error).message})`);
  }
};
