import { z } from 'zod';
import { spanSchema } from '../../model/span.ts';
import { pageSchema } from './common.ts';
import { eventSummarySchema } from './events.ts';
import { storedReportSchema } from './reports.ts';

const foundSchema = z
  .strictObject({
    report: storedReportSchema,
    snippet: z
      .strictObject({
        runs: z.array(z.strictObject({ text: z.string(), found: z.boolean() })).describe('Plain words, no markup.'),
        span: spanSchema,
      })
      .exactOptional(),
  })
  .meta({ id: 'Found', description: 'A report found, with the words around what was asked for.' });

export const searchSchema = z
  .strictObject({
    reports: pageSchema(foundSchema),
    events: z.array(eventSummarySchema).describe('Events whose title has the words; with the first page.'),
  })
  .meta({ id: 'SearchResult', description: 'Reports by their words, and events by their titles.' });
