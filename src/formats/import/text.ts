import type { Importer } from '../importer.ts';
import { readText } from './bytes.ts';
import { headerFields, reportInput } from './fields.ts';

const headerLine = /^[A-Za-z]{2,12}: ?\S/;

/** Splits `key: value` lines at the top, up to a blank line, from the copy. A file without them is all copy. */
const splitHeader = (text: string): { header: string[]; body: string } => {
  const lines = text.split('\n', 30);
  let count = 0;
  while (count < lines.length && headerLine.test(lines[count] as string)) count += 1;
  if (count === 0 || (lines[count] ?? '').trim() !== '') return { header: [], body: text };
  const header = lines.slice(0, count);
  return { header, body: text.slice(header.join('\n').length + 1).replace(/^\s*\n/, '') };
};

/** Plain text, with optional `outlet:`, `published:`, `headline:` … lines and a blank line in front of the copy. */
export const text: Importer = {
  id: 'text',
  label: 'Plain text',
  extensions: ['.txt', '.text', ''],
  mediaType: 'text/plain',
  holds: 'report',
  sniff: () => 0.1,
  read: async function* (source) {
    const decoded = await readText(source);
    if ('code' in decoded) return yield { id: source.name, problems: [decoded] };
    const { header, body } = splitHeader(decoded.text);
    yield { report: reportInput({ ...headerFields(header), text: body.trimEnd() }), problems: decoded.problems };
  },
};
