import type { ReportInput, reportInputSchema } from '../../model/index.ts';
import { dossierSchemaName } from '../export/jsonl/kinds.ts';
import type { Imported, Importer, Source } from '../importer.ts';
import { broken } from './broken.ts';
import { MAX_BYTES } from './bytes.ts';
import { countLine, endOfDossier, inputOf } from './dossier.ts';
import { isObject, parseJson } from './json.ts';

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

/** A report, or why the value is none. */
const reportFrom = (value: unknown, place: string, schema: typeof reportInputSchema): Imported => {
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

/** The lines of a source that are JSON, and the problems of those that are not. */
const valuesIn = async function* (
  source: Source,
): AsyncGenerator<{ readonly place: string; readonly value: unknown } | { readonly bad: Imported }> {
  let number = 0;
  for await (const line of linesOf(source)) {
    number += 1;
    const place = `${source.name}:${number}`;
    if (line === 'too-long')
      yield { bad: broken(place, 'too-large', `${place}: the line is larger than ${MAX_BYTES >> 20} MB`) };
    else if (line.trim() !== '') {
      const parsed = parseJson(line.replace(/^\uFEFF/, ''));
      if ('value' in parsed) yield { place, value: parsed.value };
      else yield { bad: broken(place, 'broken-json', `${place}: not valid JSON (${parsed.reason})`) };
    }
  }
};

/**
 * JSON lines: one `{id, text, published?, url?, outlet?, headline?, language?}` per line. A broken line is a problem, the
 * rest goes on. Of a dossier that Daybook exported, the reports are read.
 */
export const jsonl: Importer = {
  id: 'jsonl',
  label: 'JSON lines',
  extensions: ['.jsonl', '.ndjson'],
  sniff: (head) => (/^\uFEFF?\s*\{\s*"/.test(head) ? 0.6 : 0),
  read: async function* (source) {
    const schema = (await import('../../model/report.ts')).reportInputSchema; // brings zod, which text does not need
    let passed: Map<string, number> | undefined;
    for await (const item of valuesIn(source)) {
      if ('bad' in item) yield item.bad;
      else if (!passed && isObject(item.value) && item.value['schema'] === dossierSchemaName) passed = new Map();
      else if (!passed) yield reportFrom(item.value, item.place, schema);
      else if (isObject(item.value) && item.value['kind'] === 'report')
        yield reportFrom(inputOf(item.value['report']), item.place, schema);
      else countLine(passed, item.value);
    }
    if (passed) yield* endOfDossier(passed, source.name);
  },
};
