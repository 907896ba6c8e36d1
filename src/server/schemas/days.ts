import { z } from 'zod';
import { spanSchema } from '../../model/span.ts';

export const daysSchema = z
  .strictObject({
    days: z.array(
      z.strictObject({
        date: z.iso.date(),
        importance: z.number(),
        reports: z.int().min(0).describe('How many reports name it.'),
        events: z.array(z.strictObject({ id: z.string(), title: z.string() })),
        sentences: z.array(z.strictObject({ report: z.string(), span: spanSchema, text: z.string() })),
      }),
    ),
  })
  .meta({ id: 'Days', description: 'The days that matter most.' });
