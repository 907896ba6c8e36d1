import { z } from 'zod';
import type { DeepReadonly } from './readonly.ts';
import { idSchema, spanSchema } from './span.ts';

const publishedSchema = z.strictObject({
  value: z.string().describe('ISO 8601 date, or date-time with offset.'),
  basis: z.enum(['given', 'metadata', 'header', 'dateline', 'url']),
});

const versionSchema = z.strictObject({
  of: z.string().min(1).describe('What all versions of the report share: the identifier its publisher gives it.'),
  number: z.int().min(1),
});

const datelineSchema = z.strictObject({
  span: spanSchema,
  place: idSchema.exactOptional().describe('A Toponym.'),
  date: z.iso.date().exactOptional(),
  agency: z.string().exactOptional(),
});

export const newsReportSchema = z
  .strictObject({
    id: z.string().min(1).describe('As given, else "sha256:" over outlet, url, published and text.'),
    text: z.string(),
    headline: z.string().exactOptional(),
    bylines: z.array(z.string()).exactOptional(),
    outlet: z.string().exactOptional(),
    agency: z.string().exactOptional(),
    url: z.string().exactOptional(),
    language: z.string().min(2),
    published: publishedSchema.exactOptional(),
    modified: z.string().exactOptional(),
    firstSeen: z.string().exactOptional(),
    retrieved: z.string().exactOptional(),
    dateline: datelineSchema.exactOptional(),
    masked: z.array(spanSchema).exactOptional().describe('Boilerplate: kept in the text, read by no stage.'),
    version: versionSchema.exactOptional(),
  })
  .meta({ id: 'NewsReport', description: 'One article as published. Immutable.' });

/** One line of the filter, and what an importer hands to the engine: everything but the text may be unknown. */
export const reportInputSchema = z
  .object({
    id: z.string().min(1).exactOptional(),
    text: z.string(),
    published: z.string().exactOptional().describe('ISO 8601 date or date-time.'),
    headline: z.string().exactOptional(),
    bylines: z.array(z.string()).exactOptional(),
    outlet: z.string().exactOptional(),
    agency: z.string().exactOptional(),
    url: z.string().exactOptional(),
    language: z.string().min(2).exactOptional(),
    publishedBasis: publishedSchema.shape.basis.exactOptional(),
    modified: z.string().exactOptional(),
    firstSeen: z.string().exactOptional(),
    retrieved: z.string().exactOptional(),
    masked: z.array(spanSchema).exactOptional(),
    version: versionSchema.exactOptional(),
  })
  .meta({ id: 'ReportInput', description: 'What goes into `read`.' });

export type NewsReport = DeepReadonly<z.infer<typeof newsReportSchema>>;
export type ReportInput = DeepReadonly<z.infer<typeof reportInputSchema>>;
