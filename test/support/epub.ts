import { zipped } from './zip.ts';

const container =
  '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="OPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

const pageOf = (body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;

/**
 * An EPUB of these documents, read in this order: paths below `OPS/` with what stands in their bodies. `metadata` and
 * `contents` (a list of contents) are markup; `more` are other files, or some of these instead.
 */
export const epubOf = (
  documents: Readonly<Record<string, string>>,
  metadata = '',
  { contents = '', more = {} }: { readonly contents?: string; readonly more?: Readonly<Record<string, string>> } = {},
): Uint8Array => {
  const paths = Object.keys(documents);
  const item = (path: string, index: number): string =>
    `<item id="d${index}" href="${encodeURI(path)}" media-type="application/xhtml+xml"/>`;
  const opf = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">${metadata}</metadata><manifest>${paths.map(item).join('')}<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="nav"/>${paths.map((_path, index) => `<itemref idref="d${index}"/>`).join('')}</spine></package>`;
  return zipped({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': container,
    'OPS/package.opf': opf,
    'OPS/nav.xhtml': pageOf(`<nav><ol>${contents}</ol></nav>`),
    ...Object.fromEntries(paths.map((path) => [`OPS/${path}`, pageOf(documents[path] ?? '')])),
    ...more,
  });
};
