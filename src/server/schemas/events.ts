import { z } from 'zod';
import { chronologyEntrySchema, eventClusterSchema, tollSchema } from '../../model/chronology.ts';
import { passageSchema, toldStatementSchema } from './passages.ts';
import { storedReportSchema } from './reports.ts';
import { pageSchema } from './common.ts';

const family = z.string().describe('"violence", "protest" …: where the type stands.');

const count = z.int().min(0);

export const eventSummarySchema = eventClusterSchema
  .omit({ members: true, links: true, origins: true, movedTo: true })
  .extend({
    family,
    title: z.string().describe('The words of the headline, from a report.'),
    importance: z.number(),
    counts: z.strictObject({ reports: count, origins: count, conflicts: count }),
  })
  .meta({ id: 'EventSummary', description: 'An event as lists show it.' });

const briefPoint = tollSchema.shape.points.element
  .pick({ statement: true, speaker: true, min: true, max: true, relation: true, kind: true })
  .extend({
    asOf: z.string().exactOptional().describe('The day the value is of, else the day it was said.'),
    times: z.int().min(1).describe('How often this speaker gave this value.'),
    withdrawn: z.literal(true).exactOptional().describe('Taken back since.'),
  });

export const briefTollSchema = tollSchema
  .pick({ measure: true, ofWhom: true, scope: true })
  .extend({
    points: z.array(briefPoint).describe('A value once for each speaker, in the order of time.'),
    pointsTotal: count.describe('How many there are; `points` holds the latest of many.'),
  })
  .meta({ id: 'BriefToll', description: 'A toll as a card shows it.' });

export const eventCardSchema = eventSummarySchema
  .extend({
    tolls: z.array(briefTollSchema),
    originNames: z.array(z.string()).describe('Up to three, of the most statements.'),
    independence: chronologyEntrySchema.shape.independence,
  })
  .meta({ id: 'EventCard', description: 'An event as a card of the chronology shows it.' });

export const eventPageSchema = pageSchema(eventCardSchema);

export const memberReportSchema = storedReportSchema
  .pick({ id: true, outlet: true, agency: true, published: true, headline: true, version: true, supersededBy: true })
  .extend({ copyGroup: z.string().exactOptional().describe('The copy group it is one text with.') })
  .meta({ id: 'MemberReport', description: 'A report that tells an event, in short.' });

const partSchema = eventSummarySchema
  .pick({ id: true, type: true, from: true, to: true, precision: true, place: true, title: true })
  .extend({ reports: count })
  .meta({ id: 'EventPart', description: 'An event beside another, as a link names it.' });

export const eventSchema = z
  .strictObject({
    summary: eventSummarySchema,
    entry: chronologyEntrySchema.exactOptional().describe('Absent while the event waits to be worked out.'),
    reports: z.array(memberReportSchema),
    passages: z.array(passageSchema).describe('One for each statement of the entry.'),
    statementsTotal: count.describe('How many statements there are; the entry holds the first of many.'),
    withdrawn: z.array(z.string()).describe('Statements whose number was taken back since.'),
    parts: z.array(partSchema).describe('What its parts are called, by day.'),
    whole: partSchema.exactOptional().describe('Of a part, the event it belongs to.'),
    moved: z
      .strictObject({ from: z.string(), to: z.string() })
      .exactOptional()
      .describe('The id asked for leads to this event since a merge, a split or a new linking.'),
  })
  .meta({ id: 'Event', description: 'One event with all that tells of it.' });

export const statementPageSchema = pageSchema(toldStatementSchema).extend({ total: count });
