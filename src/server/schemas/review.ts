import { z } from 'zod';
import { decisionSchema } from '../../model/chronology.ts';
import { problemSchema } from '../../model/problem.ts';
import {
  disputeSchema,
  eventChangeSchema,
  findingDraftSchema,
  historyRowSchema,
  orphanSchema,
  reviewLayerSchema,
  settingsSchema,
  valueChangeSchema,
} from '../../model/review.ts';
import { pageQuery, pageSchema } from './common.ts';

const name = z.string().trim().min(1).max(200);
const id = z.string().min(1).max(2000);
const why = z.string().trim().min(1).max(5000).describe('The reason, kept with the decision.');

/** Who asks or decides. */
const coderSchema = name.describe('The name of the coder.');

/** Whose eyes: without a name those of whoever settles differences. */
export const eyesQuery = {
  coder: coderSchema
    .optional()
    .describe('Shows what this coder may see; without it, what whoever settles differences may.'),
};

export const decidingSchema = z
  .strictObject({
    coder: coderSchema,
    decisions: z.array(findingDraftSchema).min(1).max(500).describe('All of them are made, or none.'),
    preview: z.boolean().exactOptional().describe('Nothing is written: the answer says what would be.'),
  })
  .meta({ id: 'Deciding', description: 'Decisions of one person.' });

export const decidedSchema = z
  .strictObject({
    decisions: z.array(decisionSchema),
    changes: z.array(valueChangeSchema),
    events: z.array(eventChangeSchema).describe('Events that are not as they were.'),
  })
  .meta({ id: 'Decided', description: 'What decisions came to, or would come to.' });

export const undoingSchema = z.strictObject({ coder: coderSchema, why });
export const mergingSchema = undoingSchema.extend({
  with: z.array(id).min(1).max(500).describe('Ids of the other events.'),
});
export const splittingSchema = undoingSchema.extend({
  reports: z.array(id).min(1).max(5000).describe('Ids of the reports that leave.'),
});

export const movedSchema = z
  .strictObject({ decision: decisionSchema, events: z.array(z.string()).describe('Events it touched.') })
  .meta({ id: 'MovedEvents', description: 'A decision and the events it left.' });

export const decisionQuery = z.strictObject({
  ...eyesQuery,
  by: name.optional().describe('Made by this person.'),
  what: decisionSchema.shape.what.optional(),
  report: id.optional().describe('About this report.'),
  event: id.optional().describe('About this event.'),
  order: z.enum(['made', 'newest']).optional().describe('As they were made, or the newest first.'),
  ...pageQuery,
});

export const decisionPageSchema = pageSchema(decisionSchema).extend({
  chain: z
    .strictObject({ whole: z.boolean(), decisions: z.int().min(0), problems: z.array(problemSchema) })
    .exactOptional()
    .describe('With the first page: whether each is as it was made and none was taken out.'),
});

export const historyQuery = z
  .strictObject({ ...eyesQuery, report: id.optional(), path: z.string().max(200).optional(), event: id.optional() })
  .refine(({ report, path, event }) => (event === undefined) === (report !== undefined && path !== undefined), {
    message: 'give report and path, or event',
  });

export const historySchema = z.strictObject({ rows: z.array(historyRowSchema) });

export const queueQuery = z.strictObject({
  coder: coderSchema.optional().describe('Leaves out what this coder judged; where all see all, what anyone did.'),
  report: id.optional().describe('Findings of this report, also figures no event uses.'),
  event: id.optional().describe('Findings in this event.'),
  layer: reviewLayerSchema.optional(),
  ...pageQuery,
});

export const disputesSchema = z.strictObject({ rows: z.array(disputeSchema) });
export const orphansSchema = z.strictObject({ rows: z.array(orphanSchema) });

/** What of the settings is to change. */
export const settingSchema = z.strictObject({
  title: z.string().max(500).exactOptional(),
  coding: settingsSchema.shape.coding.exactOptional(),
  coders: z.array(name).max(100).exactOptional(),
});
