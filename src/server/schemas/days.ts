import { z } from 'zod';
import { spanSchema } from '../../model/span.ts';

const topDay = z.strictObject({
  date: z.iso.date(),
  importance: z.number(),
  events: z
    .array(z.strictObject({ id: z.string(), title: z.string() }))
    .describe('The events filed under it that matter most, up to ten.'),
});

export const daysSchema = z
  .strictObject({ days: z.array(topDay) })
  .meta({ id: 'Days', description: 'The days that matter most, in the order of time.' });

export const dayViewSchema = topDay
  .extend({
    reports: z.array(z.string()).describe('Ids of the reports that name it, the weightiest first.'),
    sentences: z
      .array(z.strictObject({ report: z.string(), span: spanSchema, text: z.string() }))
      .describe('Those that speak best for it.'),
  })
  .meta({ id: 'DayView', description: 'One day and what the reports say of it.' });
