import { z } from 'zod';
import type { DeepReadonly } from './readonly.ts';
import { spanSchema } from './span.ts';

export const severitySchema = z.enum(['info', 'warning', 'error']);

export const problemSchema = z
  .strictObject({
    code: z.string().regex(/^[a-z][a-z0-9-]*$/),
    severity: severitySchema,
    message: z.string().min(1),
    span: spanSchema.exactOptional(),
  })
  .meta({
    id: 'Problem',
    description: 'Something that could not be read, with its reason. Only an `error` makes the exit status 1.',
  });

export type Problem = DeepReadonly<z.infer<typeof problemSchema>>;
