import { z } from 'zod';
import { problemSchema, severitySchema } from '../../model/problem.ts';
import { pageSchema } from './common.ts';

const count = z.int().min(0);

export const problemRowSchema = problemSchema
  .extend({
    report: z.string().exactOptional(),
    stored: z
      .literal(true)
      .exactOptional()
      .describe('That report is in the dossier; an item that could not be read is not.'),
    source: z.string().describe('The file, address or feed.'),
    at: z.string().describe('When it was noted.'),
  })
  .meta({ id: 'ProblemRow', description: 'A problem with where it came from.' });

export const problemsSchema = pageSchema(problemRowSchema).extend({
  counts: z.array(
    z.strictObject({
      code: z.string(),
      severity: severitySchema,
      count,
      example: z.string().describe('A message of one.'),
    }),
  ),
});
