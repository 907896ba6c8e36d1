import { z } from 'zod';
import type { DeepReadonly } from './readonly.ts';

export const spanSchema = z
  .strictObject({
    start: z.int().min(0),
    end: z.int().min(1),
    part: z.literal('headline').exactOptional(),
  })
  .refine((span) => span.start < span.end, 'a span holds at least one character')
  .meta({
    id: 'Span',
    description:
      'Half-open range of UTF-16 units into `report.text`, or into `report.headline` when `part` says so. The sliced text is the evidence.',
  });

export const idSchema = z.string().min(1).meta({ id: 'Id', description: 'Local to its record: "e1", "t3", "a2".' });

export type Span = DeepReadonly<z.infer<typeof spanSchema>>;
export type Id = z.infer<typeof idSchema>;
