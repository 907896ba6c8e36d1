import { z } from 'zod';
import { chainLinkSchema, copyGroupSchema, originSchema } from '../../model/chronology.ts';
import { pageSchema } from './common.ts';
import { briefTollSchema, eventSummarySchema } from './events.ts';
import { toldStatementSchema } from './passages.ts';

const count = z.int().min(0);

const counted = z
  .strictObject({ counted: count, total: count })
  .describe('Of how many events this is; of many, of those that matter most.');

const speakerSchema = z
  .strictObject({
    name: z.string(),
    statements: count,
    through: z.array(z.strictObject({ name: z.string(), statements: count })).describe('The next link of the chain.'),
  })
  .meta({ id: 'Speaker', description: 'A voice, how often it speaks and through whom.' });

export const speakerPageSchema = pageSchema(speakerSchema);

const reportNameSchema = z
  .strictObject({
    id: z.string(),
    outlet: z.string().exactOptional(),
    published: z.string().exactOptional(),
    headline: z.string().exactOptional(),
  })
  .meta({ id: 'ReportName', description: 'A report as beside one of its statements.' });

const copiedTextSchema = copyGroupSchema
  .extend({ reports: z.array(reportNameSchema).min(2) })
  .meta({ id: 'CopiedText', description: 'Reports that are one text, by name.' });

export const copyPageSchema = pageSchema(copiedTextSchema);

export const sourcesSchema = z
  .strictObject({
    events: counted,
    of: z.enum(['reports', 'events']).describe('Whether speakers are those of all reports or of the events asked for.'),
    reports: count,
    texts: count.describe('Copies of one text count once.'),
    speakers: z.array(speakerSchema),
    originsTotal: count,
    origins: z.array(originSchema.omit({ statements: true }).extend({ events: count, statements: count })),
    copyGroups: count,
    copies: z.array(copiedTextSchema).describe('The largest groups; /api/copies has all.'),
  })
  .meta({ id: 'Sources', description: 'Who stands behind the events: voices, origins, copies.' });

const bound = z.int().min(0).nullable();

const sayingSchema = toldStatementSchema
  .extend({
    report: reportNameSchema,
    through: z.array(chainLinkSchema),
    event: z.strictObject({ id: z.string(), title: z.string() }).exactOptional(),
    figure: z.strictObject({ measure: z.string(), min: bound, max: bound }).exactOptional(),
    asOf: z.string().exactOptional(),
    said: z.string().exactOptional().describe('The day it was said.'),
  })
  .meta({ id: 'Saying', description: 'One thing a voice said, with where it stands.' });

export const speakerViewSchema = z
  .strictObject({
    speaker: speakerSchema.extend({
      acts: z
        .record(z.string(), count)
        .exactOptional()
        .describe('How often it did what: "deny": 3; not counted for a voice of more than 50,000 statements.'),
    }),
    statements: pageSchema(sayingSchema),
  })
  .meta({ id: 'SpeakerView', description: 'One voice and what it said.' });

export const speakerFiguresSchema = z
  .strictObject({
    events: counted,
    names: z
      .array(z.strictObject({ name: z.string(), statements: count }))
      .describe('Other names whose statements count as of one origin with its own.'),
    figures: z.array(
      z.strictObject({
        event: eventSummarySchema.pick({ id: true, title: true, from: true, to: true }),
        tolls: z.array(
          briefTollSchema.omit({ pointsTotal: true }).extend({
            points: z.array(
              briefTollSchema.shape.points.element.extend({
                takenBackIn: z.string().exactOptional().describe('The statement that takes it back.'),
              }),
            ),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'SpeakerFigures', description: 'What a voice counted, by event, and what else it is called.' });

export const chainsSchema = z
  .strictObject({
    events: counted,
    chains: z.array(
      z.strictObject({
        links: z.array(chainLinkSchema.pick({ role: true, name: true })).min(1),
        statements: z.int().min(1),
      }),
    ),
    more: z.strictObject({ chains: count, statements: count }).describe('What took rarer ways and is left out.'),
  })
  .meta({ id: 'Chains', description: 'Who is told through whom: the ways most statements took.' });
