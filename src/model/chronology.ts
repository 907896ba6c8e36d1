import { z } from 'zod';
import { measureSchema, attributionSchema } from './findings.ts';
import { placeSchema } from './place.ts';
import { problemSchema } from './problem.ts';
import type { DeepReadonly } from './readonly.ts';
import { reportRecordSchema } from './record.ts';
import { newsReportSchema } from './report.ts';
import { idSchema, spanSchema } from './span.ts';

const id = z.string().min(1);
const day = z.iso.date().nullable();
const bound = z.int().min(0).nullable();

export const chainLinkSchema = z
  .strictObject({
    role: z.enum(['speaker', 'channel', 'carrier', 'agency', 'outlet']),
    name: z.string().min(1),
    entity: z.string().exactOptional(),
    unnamed: z
      .literal(true)
      .exactOptional()
      .meta({ description: 'The words name nobody: "a resident", or a pronoun nobody resolved.' }),
  })
  .meta({ id: 'ChainLink', description: 'One link of a voice chain; innermost first.' });

export const statementSchema = z
  .strictObject({
    id,
    report: id,
    version: z.int().min(1),
    chain: z.array(chainLinkSchema),
    says: z.union([
      z.strictObject({ event: idSchema }),
      z.strictObject({ figure: idSchema }),
      z.strictObject({ content: z.array(spanSchema) }),
    ]),
    act: attributionSchema.shape.act,
    manner: z.enum([...attributionSchema.shape.manner.options, 'own']),
    evidence: z.array(spanSchema).min(1),
    change: z.enum(['kept', 'changed', 'dropped']).exactOptional(),
    sensitive: z.boolean().exactOptional(),
  })
  .meta({
    id: 'Statement',
    description: 'The primary row: one voice chain saying one thing in one version of one report.',
  });

export const copyGroupSchema = z
  .strictObject({
    id,
    reports: z.array(id).min(2),
    kind: z.enum(['reprint', 'rewrite', 'excerpt']),
    first: id,
    why: z.array(z.string()),
  })
  .meta({ id: 'CopyGroup', description: 'Reports that are one text.' });

export const eventClusterSchema = z
  .strictObject({
    id,
    type: z.string(),
    from: day,
    to: day,
    precision: z.string(),
    place: placeSchema.exactOptional(),
    members: z.array(z.strictObject({ report: id, event: idSchema, incident: idSchema.exactOptional() })).min(1),
    partOf: id.exactOptional(),
    headline: z.strictObject({ report: id, span: spanSchema }),
    origins: z.array(id),
    status: z.enum(['provisional', 'confirmed', 'disputed', 'rejected']),
    links: z.array(z.strictObject({ a: id, b: id, score: z.number(), why: z.array(z.string()) })),
    movedTo: id.exactOptional(),
  })
  .meta({ id: 'EventCluster', description: 'Mentions across reports of one happening.' });

const tollPointSchema = z.strictObject({
  statement: id,
  speaker: z.string(),
  min: bound,
  max: bound,
  asOf: z.strictObject({ value: z.string(), basis: z.string() }).exactOptional(),
  said: z.string().exactOptional(),
  relation: z.enum(['repeats', 'updates', 'revises-down', 'corrects', 'retracts']).exactOptional(),
  of: id.exactOptional(),
  kind: z.enum(['increment', 'subset']).exactOptional().describe('No total: so many more, or so many of them.'),
});

export const tollSchema = z
  .strictObject({
    event: id,
    measure: measureSchema,
    ofWhom: z.string().exactOptional(),
    scope: z
      .strictObject({ place: placeSchema.exactOptional(), from: day.exactOptional(), to: day.exactOptional() })
      .exactOptional(),
    points: z.array(tollPointSchema).min(1),
  })
  .meta({ id: 'Toll', description: 'The series of one measure of one event: value, speaker, as-of time.' });

export const conflictSchema = z
  .strictObject({
    id,
    event: id,
    kind: z.enum(['figure', 'occurrence', 'date', 'place', 'actor']),
    statements: z.array(id).min(2),
    why: z.string().min(1),
  })
  .meta({ id: 'Conflict', description: 'Accounts that cannot both hold, with the reason.' });

export const originSchema = z
  .strictObject({
    id,
    name: z.string().min(1),
    kind: z.enum(['speaker', 'outlet', 'agency', 'document']),
    statements: z.array(id),
  })
  .meta({ id: 'Origin', description: 'The independent root of an account.' });

export const framingRowSchema = z
  .strictObject({
    word: z.string().min(1).describe('Lower case, singular: "armed criminal".'),
    of: z.enum(['event', 'participant']),
    voice: z.string(),
    own: z.boolean().describe("The report's own voice."),
    origin: id,
    texts: z.int().min(1).describe('Reprints of one text count once.'),
    reports: z.int().min(1),
    uses: z.array(z.strictObject({ report: id, label: idSchema })).min(1),
  })
  .meta({ id: 'FramingRow', description: 'A label, what it is of, and whose word it is.' });

export const selectorSchema = z
  .strictObject({
    report: id,
    quote: z.strictObject({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
    position: spanSchema,
    path: z.string(),
  })
  .meta({ id: 'Selector', description: 'Points at words so that it survives re-reading.' });

export const decisionSchema = z
  .strictObject({
    id,
    at: z.string(),
    by: z.string(),
    what: z.enum(['accept', 'correct', 'reject', 'add', 'merge', 'split', 'undo']),
    target: z.union([
      selectorSchema,
      z.strictObject({
        event: id,
        with: z.array(id).exactOptional(),
        members: z.array(selectorSchema).exactOptional(),
      }),
      z.strictObject({ report: id, path: z.string() }),
    ]),
    old: z.unknown().optional(),
    new: z.unknown().optional(),
    why: z.string().exactOptional(),
    adjudicates: z
      .array(id)
      .exactOptional()
      .describe('Decisions of coders that this one settles: it holds whatever they say.'),
    anchors: z
      .array(selectorSchema)
      .exactOptional()
      .describe('The words of what `new` (of an acceptance `old`) points at, so that it too survives re-reading.'),
    previousHash: z.string(),
    hash: z.string(),
  })
  .meta({ id: 'Decision', description: 'What a reviewer did; append-only, hash-chained.' });

export const policySchema = z
  .strictObject({
    id,
    label: z.string(),
    choose: z.enum(['latest-official', 'most-conservative', 'low-best-high', 'min-max', 'reviewed-only']),
    vague: z.string(),
    minPrecision: z.string().exactOptional(),
  })
  .meta({ id: 'Policy', description: 'The named rule of a flat table.' });

export const chronologyEntrySchema = z
  .strictObject({
    event: eventClusterSchema,
    tolls: z.array(tollSchema),
    conflicts: z.array(conflictSchema),
    statements: z.array(statementSchema),
    importance: z.number(),
    independence: z
      .strictObject({ reports: z.int().min(0), texts: z.int().min(0), origins: z.int().min(0) })
      .exactOptional()
      .describe('"27 reports, 4 texts, 2 origins".'),
    origins: z.array(originSchema).exactOptional(),
    framing: z.array(framingRowSchema).exactOptional(),
    parts: z.array(eventClusterSchema).exactOptional().describe('Other events the same reports tell together with it.'),
  })
  .meta({ id: 'ChronologyEntry', description: 'An event as the chronology shows it.' });

export const daySchema = z
  .strictObject({
    date: z.iso.date(),
    importance: z.number(),
    reports: z.array(id),
    entries: z.array(id),
    sentences: z.array(z.strictObject({ report: id, span: spanSchema })),
  })
  .meta({ id: 'Day', description: 'A day with its entries and its ranked evidence.' });

export const dossierSchema = z
  .strictObject({
    id,
    title: z.string(),
    days: z.array(daySchema),
    entries: z.array(chronologyEntrySchema),
    reports: z.array(newsReportSchema),
    records: z.array(reportRecordSchema).exactOptional(),
    copies: z.array(copyGroupSchema),
    origins: z.array(originSchema),
    decisions: z.array(decisionSchema),
    problems: z.array(problemSchema),
  })
  .meta({ id: 'Dossier', description: 'What an exporter receives: a collection of reports with its chronology.' });

export type ChainLink = DeepReadonly<z.infer<typeof chainLinkSchema>>;
export type Statement = DeepReadonly<z.infer<typeof statementSchema>>;
export type CopyGroup = DeepReadonly<z.infer<typeof copyGroupSchema>>;
export type EventCluster = DeepReadonly<z.infer<typeof eventClusterSchema>>;
export type Toll = DeepReadonly<z.infer<typeof tollSchema>>;
export type Conflict = DeepReadonly<z.infer<typeof conflictSchema>>;
export type Origin = DeepReadonly<z.infer<typeof originSchema>>;
export type FramingRow = DeepReadonly<z.infer<typeof framingRowSchema>>;
export type Selector = DeepReadonly<z.infer<typeof selectorSchema>>;
export type Decision = DeepReadonly<z.infer<typeof decisionSchema>>;
export type Policy = DeepReadonly<z.infer<typeof policySchema>>;
export type ChronologyEntry = DeepReadonly<z.infer<typeof chronologyEntrySchema>>;
export type Day = DeepReadonly<z.infer<typeof daySchema>>;
export type Dossier = DeepReadonly<z.infer<typeof dossierSchema>>;
