import type { ReportInput, reportInputSchema } from '../../model/index.ts';
import type { Imported, Importer, Source } from '../importer.ts';
import { broken } from './broken.ts';
import { MAX_BYTES } from './bytes.ts';
import { originalOf, withOriginal } from '../original.ts';

const LINE_END = 10;

/** Lines of a byte stream, one at a time: memory holds one line, whatever the length of the stream. */
const linesOf = async function* (source: Source): AsyncGenerator<Uint8Array | 'too-long'> {
  let begun: Uint8Array[] = [];
  let length = 0;
  let skipping = false;
  for await (const chunk of source.bytes) {
    let at = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, at)) {
      const last = chunk.subarray(at, end);
      if (!skipping) yield begun.length === 0 ? last : Buffer.concat([...begun, last]);
      [begun, length, skipping, at] = [[], 0, false, end + 1];
    }
    if (!skipping && at < chunk.length) begun.push(chunk.subarray(at));
    length += chunk.length - at;
    if (length > MAX_BYTES && !skipping) {
      yield 'too-long';
      [begun, skipping] = [[], true];
    }
  }
  if (begun.length > 0) yield Buffer.concat(begun);
};

const idIn = (value: unknown, otherwise: string): string =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && value.id !== ''
    ? value.id
    : otherwise;

const parseLine = (line: string, place: string, schema: typeof reportInputSchema): Imported => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    return broken(place, 'broken-json', `${place}: not valid JSON (${(cause as Error).message.slice(0, 120)})`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { report: parsed.data as ReportInput };
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.');
  return broken(
    idIn(value, place),
    'not-a-report',
    `${place}: ${where ? `"${where}": ` : ''}${issue?.message ?? 'not a report'}`,
  );
};

/** JSON lines: one `{id, text, published?, url?, outlet?, headline?, language?}` per line. A broken line is a problem, the rest goes on. */
export const jsonl: Importer = {
  id: 'jsonl',
  label: 'JSON lines',
  extensions: ['.jsonl', '.ndjson'],
  mediaType: 'application/x-ndjson',
  holds: 'parts',
  sniff: (head) => (/^\uFEFF?\s*\{\s*"/.test(head) ? 0.6 : 0),
  read: async function* (source, { keepOriginal }) {
    const schema = (await import('../../model/report.ts')).reportInputSchema; // brings zod, which text does not need
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let number = 0;
    for await (const bytes of linesOf(source)) {
      number += 1;
      const place = `${source.name}:${number}`;
      if (bytes === 'too-long') {
        yield broken(place, 'too-large', `${place}: the line is larger than ${MAX_BYTES >> 20} MB`);
        continue;
      }
      const line = decoder.decode(bytes).replace(/^\uFEFF/, '');
      if (line.trim() === '') continue;
      const item = parseLine(line, place, schema);
      yield keepOriginal
        ? withOriginal(item, originalOf(bytes, `${source.name} line ${number}`, 'application/json'))
        : item;
    }
  },
};
