import { z } from 'zod';
import {
  agreementSchema,
  disputeSchema,
  dossierSchema,
  explainedSchema,
  findingDraftSchema,
  framingRowSchema,
  historyRowSchema,
  queuePageSchema,
  reportReviewSchema,
  reviewPreviewSchema,
  settingsSchema,
  reportInputSchema,
  reportRecordSchema,
  decisionSchema,
  policySchema,
  statementSchema,
  tollSchema,
  unreadableSchema,
} from '../../src/model/index.ts';

type Json = {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Json>>;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly Json[];
  readonly items?: Json;
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
};

const show = (schema: Json): string => {
  if (schema.$ref) {
    const name = schema.$ref.replace('#/$defs/', '');
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.anyOf) return schema.anyOf.map(show).join(' or ');
  if (schema.type === 'array') return `list of ${show(schema.items ?? {})}`;
  if (schema.type === 'object') return fieldsInline(schema);
  return [schema.type ?? 'anything'].flat().join(' or ');
};

const fieldsInline = (schema: Json): string => {
  const required = new Set(schema.required ?? []);
  return `{ ${Object.entries(schema.properties ?? {})
    .map(([name, field]) => `${name}${required.has(name) ? '' : '?'}: ${show(field)}`)
    .join('; ')} }`;
};

const section = (name: string, schema: Json): string => {
  const required = new Set(schema.required ?? []);
  const rows = Object.entries(schema.properties ?? {}).map(
    ([field, value]) =>
      `| \`${field}\`${required.has(field) ? '' : ' (optional)'} | ${show(value).replace(/\|/g, '\\|')} | ${value.description ?? ''} |`,
  );
  const table =
    rows.length > 0 ? `\n\n| field | is | note |\n|---|---|---|\n${rows.join('\n')}` : `\n\nA ${show(schema)}.`;
  return `### ${name}\n\n${schema.description ?? ''}${table}`;
};

const definitions = (schema: z.ZodType): ReadonlyMap<string, Json> => {
  const json = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as Json & { readonly id?: string };
  const own = json.id ? [[json.id, json] as const] : [];
  return new Map([...own, ...Object.entries(json.$defs ?? {})]);
};

const part = (schemas: readonly z.ZodType[], known: Set<string>): string => {
  const all = new Map(schemas.flatMap((schema) => [...definitions(schema)]));
  const fresh = [...all].filter(([name]) => !known.has(name));
  for (const [name] of fresh) known.add(name);
  return fresh.map(([name, schema]) => section(name, schema)).join('\n\n');
};

/** `docs/record.md`: every field of the record and the chronology, from the zod schemas. */
export const recordPage = (): string => {
  const known = new Set<string>();
  return `# The record and the chronology, field by field

Made from the schemas in \`src/model/\` by \`npm run docs\`; do not edit. Plain JSON; absent means unknown; offsets are UTF-16
units, half-open, into \`report.text\`. Every finding has an id, the rule that made it, a certainty, and at least one span of its own.

## One report: \`daybook/record@1\`

${part([reportRecordSchema, unreadableSchema, reportInputSchema], known)}

## Why it was read so

\`explain\`, and \`daybook read --explain\` with \`--format json\` or \`jsonl\`, give a record with its explanations beside it. The record
is the one given without them.

${part([explainedSchema], known)}

## Many reports

The chain of an attribution is computed (\`chainOf\`), not stored: speaker, channel, enclosing attributions, agency, outlet.

${part([statementSchema, dossierSchema, tollSchema, framingRowSchema, decisionSchema, policySchema], known)}

## What people decide

[Reviewing](review.md) tells how; the [API](api.md) gives and takes these.

${part(
  [
    findingDraftSchema,
    reviewPreviewSchema,
    reportReviewSchema,
    historyRowSchema,
    queuePageSchema,
    disputeSchema,
    agreementSchema,
    settingsSchema,
  ],
  known,
)}
`;
};
