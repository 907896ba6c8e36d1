import { z } from 'zod';
import { copyGroupSchema } from '../../model/chronology.ts';
import { reportRecordSchema } from '../../model/record.ts';
import { newsReportSchema } from '../../model/report.ts';
import { idSchema, spanSchema } from '../../model/span.ts';
import { toldStatementSchema } from './passages.ts';
import { pageSchema } from './common.ts';

export const storedReportSchema = newsReportSchema
  .pick({ id: true, outlet: true, agency: true, url: true, headline: true, language: true })
  .extend({
    published: z.string().exactOptional(),
    publishedDay: z.string().exactOptional(),
    words: z.int().min(0),
    captured: z.string().describe('When it came into the dossier.'),
    source: z.string().describe('The file, address or feed it came from.'),
    original: z.string().exactOptional().describe('SHA-256 of the bytes it came as, where they are kept.'),
    version: z.strictObject({ of: z.string(), number: z.int().min(1) }),
    supersededBy: z.string().exactOptional(),
  })
  .meta({ id: 'StoredReport', description: 'A report as lists show it, without its text.' });

const listedReportSchema = storedReportSchema
  .extend({
    events: z.int().min(0).describe('How many events of the chronology it tells.'),
    copies: copyGroupSchema
      .pick({ id: true, kind: true, first: true })
      .extend({ reports: z.int().min(2).describe('How many reports are one text with it, itself counted.') })
      .exactOptional(),
  })
  .meta({ id: 'ListedReport', description: 'A report as the list of reports shows it.' });

export const reportPageSchema = pageSchema(listedReportSchema);

export const outletsSchema = z
  .strictObject({ rows: z.array(z.strictObject({ name: z.string(), reports: z.int().min(1) })) })
  .meta({ id: 'Outlets', description: 'Who published the reports of a dossier, and how many.' });

const toldEventSchema = z
  .strictObject({
    event: z.string().describe('An event of the record: "e1".'),
    incident: z.string().exactOptional().describe('The incident of the record it belongs to: "i1".'),
    cluster: z.string().describe('Id of the event in the chronology.'),
    partOf: z.string().exactOptional().describe('Id of the event whose part that is.'),
    type: z.string(),
    title: z.string(),
  })
  .meta({ id: 'ToldEvent', description: 'Where what a report tells went.' });

export const reportSchema = z
  .strictObject({
    report: storedReportSchema,
    record: reportRecordSchema,
    versions: z.array(storedReportSchema).describe('All versions, the oldest first.'),
    events: z.array(toldEventSchema),
    copies: copyGroupSchema.exactOptional().describe('The reports it is one text with.'),
  })
  .meta({ id: 'Report', description: 'One report with its text and all that was read from it.' });

const told = z.array(toldStatementSchema);

const diffSchema = z
  .array(z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: z.string() }))
  .describe('Runs of words: the same or removed ones are the older text, the same or added ones the newer.');

export const changesSchema = z
  .strictObject({
    older: storedReportSchema,
    newer: storedReportSchema,
    statements: z.strictObject({
      kept: z.array(z.strictObject({ older: z.string(), newer: z.string() })).describe('Ids in both versions.'),
      changed: z.array(z.strictObject({ older: toldStatementSchema, newer: toldStatementSchema })),
      dropped: told,
      added: told,
    }),
    headline: diffSchema,
    text: diffSchema,
  })
  .meta({ id: 'ReportChanges', description: 'What a version of a report says otherwise than the one before it.' });

export const usesSchema = z
  .strictObject({
    sentences: z.array(spanSchema).describe('The sentences of the text, as it was read; boilerplate is in none.'),
    figures: z
      .array(z.strictObject({ figure: idSchema, event: z.string(), title: z.string() }))
      .describe('Figures of the record and the events whose tolls count them; those that are not here no event uses.'),
  })
  .meta({ id: 'ReportUses', description: 'How a report is cut into sentences, and what of it the chronology uses.' });
