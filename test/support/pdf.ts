/** A line of text on a page: where it begins, from the left and the lower edge, and how large its letters are. */
export type PdfLine = { readonly text: string; readonly x: number; readonly y: number; readonly size?: number };

export type PdfOptions = {
  readonly title?: string;
  /** Properties in XMP: `{ 'dc:publisher': 'Test Gazette' }`. */
  readonly xmp?: Readonly<Record<string, string>>;
  readonly encrypted?: boolean;
};

/** In WinAnsi, as the fonts of every PDF have it. */
const winAnsi: Readonly<Record<string, number>> = {
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
  '•': 0x95,
};

const hex = (text: string): string =>
  [...text].map((char) => (winAnsi[char] ?? char.charCodeAt(0)).toString(16).padStart(2, '0')).join('');

const contentOf = (lines: readonly PdfLine[]): string =>
  lines.map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`).join('\n');

const stream = (dictionary: string, content: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${content.length} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);

const packet = (xmp: Readonly<Record<string, string>>): string =>
  `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">${Object.entries(
    xmp,
  )
    .map(([key, value]) => `<${key}>${value}</${key}>`)
    .join('')}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

const file = (objects: readonly Buffer[], trailer: string): Uint8Array => {
  const parts = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, object] of objects.entries()) {
    offsets.push(length());
    parts.push(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]));
  }
  const at = length();
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(table + end)]));
};

/** A PDF of these pages. A page without lines is one of pictures. */
export const pdfOf = (
  pages: readonly (readonly PdfLine[])[],
  { title, xmp = {}, encrypted = false }: PdfOptions = {},
): Uint8Array => {
  const first = 6;
  const kids = pages.map((_page, index) => `${first + 2 * index} 0 R`).join(' ');
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R >>'),
    Buffer.from(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    stream('/Type /Metadata /Subtype /XML', Buffer.from(packet(xmp))),
    Buffer.from(`<< /CreationDate (D:20220301120000Z)${title === undefined ? '' : ` /Title <${hex(title)}>`} >>`),
    ...pages.flatMap((lines, index) => [
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
      ),
      stream('', Buffer.from(contentOf(lines))),
    ]),
  ];
  const key = '00'.repeat(32);
  const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>]`;
  return file(objects, `/Info 5 0 R ${encrypted ? locked : ''}`);
};
