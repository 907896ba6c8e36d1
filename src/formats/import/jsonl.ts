import type { ReportInput, reportInputSchema } from '../../model/index.ts';
import type { Imported, Importer, Source } from '../importer.ts';
import { broken } from './broken.ts';
import { MAX_BYTES } from './bytes.ts';

/** Lines of a byte stream, one at a time: memory holds one line, whatever the length of the stream. */
const linesOf = async function* (source: Source): AsyncGenerator<string | 'too-long'> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  let skipping = false;
  for await (const chunk of source.bytes) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop() as string;
    for (const part of parts) {
      if (!skipping) yield part;
      skipping = false;
    }
    if (rest.length > MAX_BYTES) {
      if (!skipping) yield 'too-long';
      skipping = true;
      rest = '';
    }
  }
  rest += decoder.decode();
  if (rest !== '' && !skipping) yield rest;
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
  sniff: (head) => (/^\uFEFF?\s*\{\s*"/.test(head) ? 0.6 : 0),
  read: async function* (source) {
    const schema = (await import('../../model/report.ts')).reportInputSchema; // brings zod, which text does not need
    let number = 0;
    for await (const line of linesOf(source)) {
      number += 1;
      const place = `${source.name}:${number}`;
      if (line === 'too-long')
        yield broken(place, 'too-large', `${place}: the line is larger than ${MAX_BYTES >> 20} MB`);
      else if (line.trim() !== '') yield parseLine(line.replace(/^\uFEFF/, ''), place, schema);
    }
  },
};
