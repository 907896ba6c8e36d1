import { z } from 'zod';
import { idSchema } from './span.ts';

export const certaintySchema = z.enum(['stated', 'implied', 'guessed']);

/** The fields every extracted thing carries; schemas of findings spread them in. */
export const findingFields = {
  id: idSchema,
  rule: z
    .string()
    .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/)
    .describe('The rule that made it, `en/attribution/said-inverted`.'),
  certainty: certaintySchema.describe('Stated in the words, implied by them, or guessed.'),
  confidence: z.number().min(0).max(1).exactOptional().describe('Where a model gives one: orders the review queue.'),
};

export type Certainty = z.infer<typeof certaintySchema>;
export type Finding = {
  readonly id: string;
  readonly rule: string;
  readonly certainty: Certainty;
  readonly confidence?: number;
};
