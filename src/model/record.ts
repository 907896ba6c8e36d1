import { z } from 'zod';
import {
  attributionSchema,
  caveatSchema,
  entitySchema,
  eventMentionSchema,
  eventPlaceSchema,
  eventTimeSchema,
  figureSchema,
  labelSchema,
  measureSchema,
  timeExpressionSchema,
  toponymSchema,
} from './findings.ts';
import { problemSchema } from './problem.ts';
import type { DeepReadonly } from './readonly.ts';
import { newsReportSchema } from './report.ts';
import { idSchema, spanSchema } from './span.ts';

export const personSchema = z.strictObject({
  name: z.string().exactOptional(),
  entity: idSchema.exactOptional(),
  span: spanSchema,
  age: z.string().exactOptional(),
  sex: z.string().exactOptional(),
  status: z.array(z.enum(['killed', 'injured', 'arrested', 'missing', 'suspect', 'other'])),
});

export const incidentSchema = z
  .strictObject({
    id: idSchema,
    lead: z.boolean(),
    main: idSchema.describe('The event it is about.'),
    events: z.array(idSchema).min(1),
    figures: z.array(idSchema),
    totals: z.array(
      z.strictObject({
        measure: measureSchema,
        min: z.int().min(0).nullable(),
        max: z.int().min(0).nullable(),
        figures: z.array(idSchema),
        people: z.array(z.int().min(0)).describe('Indexes into `people`.'),
      }),
    ),
    time: eventTimeSchema.exactOptional(),
    place: eventPlaceSchema.exactOptional(),
    people: z.array(personSchema),
  })
  .meta({ id: 'Incident', description: 'What a report tells as one happening; one is the lead.' });

export const reportRecordSchema = z
  .strictObject({
    schema: z.literal('daybook/record@1'),
    engine: z.strictObject({ version: z.string(), language: z.string(), model: z.string().exactOptional() }),
    report: newsReportSchema,
    entities: z.array(entitySchema),
    times: z.array(timeExpressionSchema),
    toponyms: z.array(toponymSchema),
    figures: z.array(figureSchema),
    attributions: z.array(attributionSchema),
    events: z.array(eventMentionSchema),
    incidents: z.array(incidentSchema),
    labels: z.array(labelSchema),
    caveats: z.array(caveatSchema),
    problems: z.array(problemSchema),
  })
  .meta({ id: 'ReportRecord', description: 'Everything read from one report.' });

export const unreadableSchema = z
  .strictObject({
    schema: z.literal('daybook/record@1'),
    report: z.strictObject({ id: z.string() }),
    problems: z.array(problemSchema).min(1),
  })
  .meta({ id: 'Unreadable', description: 'A line of the filter that could not be read, with the reason.' });

export type Person = DeepReadonly<z.infer<typeof personSchema>>;
export type Incident = DeepReadonly<z.infer<typeof incidentSchema>>;
export type ReportRecord = DeepReadonly<z.infer<typeof reportRecordSchema>>;
export type Unreadable = DeepReadonly<z.infer<typeof unreadableSchema>>;
