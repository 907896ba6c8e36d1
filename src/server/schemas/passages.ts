import { z } from 'zod';
import { statementSchema } from '../../model/chronology.ts';
import { spanSchema } from '../../model/span.ts';

export const passageSchema = z
  .strictObject({
    statement: z.string(),
    report: z.string(),
    text: z.string().describe('The sentence around the words.'),
    words: z
      .array(z.strictObject({ start: z.int().min(0), end: z.int().min(0) }))
      .describe('The evidence inside `text`.'),
    span: spanSchema.describe('Where `text` stands in the report.'),
  })
  .meta({ id: 'Passage', description: 'The words that carry a statement, in their sentence.' });

export const toldStatementSchema = z
  .strictObject({ statement: statementSchema, passage: passageSchema.exactOptional() })
  .meta({ id: 'ToldStatement', description: 'A statement and the words that carry it.' });
