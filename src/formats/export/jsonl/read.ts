import type { z } from 'zod';
import type { Dossier } from '../../../model/index.ts';
import { DaybookError, dossierSchema } from '../../../model/index.ts';
import type { LineKind } from './kinds.ts';
import { dossierSchemaName, lineKinds } from './kinds.ts';

const { shape } = dossierSchema;

const schemas: Readonly<Record<LineKind, z.ZodType>> = {
  report: shape.reports.element,
  record: shape.records.unwrap().element,
  copy: shape.copies.element,
  origin: shape.origins.element,
  entry: shape.entries.element,
  day: shape.days.element,
  decision: shape.decisions.element,
  problem: shape.problems.element,
};

const wrong = (number: number, what: string): DaybookError =>
  new DaybookError('unknown-format', `line ${number} of the dossier ${what}`);

type Line = Readonly<Record<string, unknown>>;

const parse = (text: string, number: number): Line => {
  try {
    return JSON.parse(text) as Line;
  } catch (cause) {
    throw wrong(number, `is not JSON: ${(cause as Error).message}`);
  }
};

const valueOf = (line: Line, kind: LineKind, number: number): unknown => {
  const { error } = schemas[kind].safeParse(line[kind]);
  const [issue] = error?.issues ?? [];
  if (issue) throw wrong(number, `is no ${kind}: "${issue.path.join('.')}": ${issue.message}`);
  return line[kind];
};

const headerOf = (line: Line, number: number): Line => {
  const known = line['schema'] === dossierSchemaName && typeof line['id'] === 'string' && line['id'] !== '';
  if (known && typeof line['title'] === 'string') return line;
  throw wrong(number, `is no header of ${dossierSchemaName}`);
};

type Draft = Record<(typeof lineKinds)[LineKind], unknown[]>;

const emptyDraft = (): Draft => ({
  reports: [],
  records: [],
  copies: [],
  origins: [],
  entries: [],
  days: [],
  decisions: [],
  problems: [],
});

const isKind = (kind: unknown): kind is LineKind => typeof kind === 'string' && Object.hasOwn(lineKinds, kind);

/** The dossier of the lines that the exporter `jsonl` wrote. Lines that are not whole, or end too soon, are an error. */
export const readDossier = async (lines: AsyncIterable<string> | Iterable<string>): Promise<Dossier> => {
  const draft = emptyDraft();
  let header: Line | undefined;
  let number = 0;
  let ended = false;
  for await (const text of lines) {
    if (text.trim() === '') continue;
    number += 1;
    const line = parse(text, number);
    if (ended) throw wrong(number, 'comes after its end');
    if (!header) {
      header = headerOf(line, number);
    } else if (line['kind'] === 'end') {
      if (line['lines'] !== number) throw wrong(number, `should be line ${String(line['lines'])}: lines are missing`);
      ended = true;
    } else if (isKind(line['kind'])) draft[lineKinds[line['kind']]].push(valueOf(line, line['kind'], number));
    else throw wrong(number, `is of no known kind: "${String(line['kind'])}"`);
  }
  if (!header || !ended) throw wrong(number, 'is its last, and no end: the file was cut short');
  const { records, ...parts } = draft;
  const { id, title } = header as Pick<Dossier, 'id' | 'title'>;
  return { id, title, ...parts, ...(header['records'] === true ? { records } : {}) } as Dossier;
};
