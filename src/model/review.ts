import { z } from 'zod';
import { decisionSchema, tollSchema } from './chronology.ts';
import { certaintySchema } from './finding.ts';
import type { DeepReadonly } from './readonly.ts';
import { reportRecordSchema } from './record.ts';
import { idSchema, spanSchema } from './span.ts';

const id = z.string().min(1);
const path = z.string().describe('In the record: `/figures/f3`, `/figures/f3/min`, `/published`.');
const value = z.unknown().optional();

/** One coder at a time, or two who do not see each other's decisions. */
export const codingSchema = z.enum(['single', 'double']);

export const reviewLayerSchema = z.enum([
  'times',
  'toponyms',
  'figures',
  'attributions',
  'events',
  'labels',
  'caveats',
]);

export const valueStateSchema = z
  .strictObject({
    path,
    state: z
      .enum(['accepted', 'corrected', 'rejected', 'added', 'disputed', 'pending'])
      .describe(
        "What holds of it. `pending`: a second coder has not judged it yet; `disputed`: coders differ. Both leave the machine's value.",
      ),
    machine: value.describe('What the machine read; absent where it read nothing.'),
    value: value.describe('What stands in the record that is shown to this coder.'),
    span: spanSchema.exactOptional().describe('The words it is about; what is said of the report itself has none.'),
    decisions: z.array(id).describe('Decisions this rests on that the coder may see, the oldest first.'),
    by: z.array(z.string()),
    at: z.string().describe('Of the latest of them.'),
    why: z.string().exactOptional(),
  })
  .meta({ id: 'ValueState', description: 'What people decided of one finding or one field of it.' });

export const orphanSchema = z
  .strictObject({
    decision: decisionSchema,
    words: z.string().describe('The words it was about.'),
    why: z.string(),
  })
  .meta({
    id: 'OrphanDecision',
    description: 'A decision the record of now has nothing for; it counts again when it has.',
  });

export const reportReviewSchema = z
  .strictObject({
    report: id,
    coding: codingSchema,
    states: z.array(valueStateSchema),
    record: reportRecordSchema
      .exactOptional()
      .describe('As this coder sees it, where their own decisions are not in force yet.'),
    orphans: z.array(orphanSchema),
    decisions: z
      .array(decisionSchema)
      .describe('In the order they were made; of other coders only what this one may see.'),
  })
  .meta({ id: 'ReportReview', description: 'What people decided about a report, value by value.' });

export const historyRowSchema = z
  .strictObject({
    decision: id,
    what: decisionSchema.shape.what,
    path: path.exactOptional().describe('Of a report; absent for an event.'),
    old: value,
    new: value,
    by: z.string(),
    at: z.string(),
    why: z.string().exactOptional(),
    adjudicates: z.array(id).exactOptional(),
    undone: z
      .strictObject({ decision: id, by: z.string(), at: z.string(), why: z.string().exactOptional() })
      .exactOptional(),
  })
  .meta({ id: 'HistoryRow', description: 'One step in the history of a value, the oldest first.' });

export const queueRowSchema = z
  .strictObject({
    report: id,
    path,
    layer: reviewLayerSchema,
    words: z.string(),
    span: spanSchema,
    sentence: z.string().describe('The sentence around the words.'),
    sentenceSpan: spanSchema,
    value: z.string().describe('What was read, in words: "killed, 12 or more".'),
    certainty: certaintySchema,
    confidence: z.number().exactOptional(),
    event: z.strictObject({ id, title: z.string(), importance: z.number() }).exactOptional(),
    weight: z.number().describe('What the list is ordered by.'),
    why: z.array(z.string()).describe('Why it is asked: "guessed", "two accounts conflict", "no event uses it".'),
  })
  .meta({ id: 'QueueRow', description: 'A finding worth a look.' });

export const queuePageSchema = z
  .strictObject({
    rows: z.array(queueRowSchema),
    next: z.string().exactOptional(),
    events: z.int().describe('Events that were looked through: the most important ones.'),
    of: z.int().describe('Events there are.'),
  })
  .meta({ id: 'QueuePage', description: 'A part of the queue.' });

const judgementSchema = z.strictObject({
  decision: id,
  by: z.string(),
  at: z.string(),
  value,
  rejected: z.boolean().exactOptional(),
  why: z.string().exactOptional(),
});

export const disputeSchema = z
  .strictObject({
    report: id.exactOptional(),
    event: id.exactOptional(),
    path,
    words: z.string(),
    sentence: z.string().exactOptional(),
    machine: value,
    judgements: z.array(judgementSchema).min(2),
  })
  .meta({ id: 'Dispute', description: 'A value that two coders judged differently.' });

const alphaSchema = z.number().nullable().describe("Krippendorff's alpha; null where it is not defined.");

const agreementFields = { alpha: alphaSchema, units: z.int().describe('Values that at least two judged.') };

export const agreementSchema = z
  .strictObject({
    ...agreementFields,
    coders: z.array(z.string()),
    fields: z.array(z.strictObject({ field: z.string(), metric: z.enum(['nominal', 'interval']), ...agreementFields })),
    pairs: z.array(z.strictObject({ a: z.string(), b: z.string(), ...agreementFields })),
  })
  .meta({ id: 'Agreement', description: 'How far coders agree, the machine as one of them.' });

export const valueChangeSchema = z
  .strictObject({
    target: z.union([z.strictObject({ report: id, path }), z.strictObject({ event: id })]),
    words: z.string(),
    what: decisionSchema.shape.what,
    old: value,
    new: value,
  })
  .meta({ id: 'ValueChange', description: 'What a decision makes of a value.' });

export const eventChangeSchema = z
  .strictObject({
    event: id,
    title: z.string(),
    tolls: z.strictObject({ before: z.array(tollSchema), after: z.array(tollSchema) }),
    conflicts: z.strictObject({ before: z.int(), after: z.int() }),
    status: z.strictObject({ before: z.string(), after: z.string() }),
  })
  .meta({ id: 'EventChange', description: 'What decisions make of an event.' });

export const reviewPreviewSchema = z
  .strictObject({ changes: z.array(valueChangeSchema), events: z.array(eventChangeSchema) })
  .meta({ id: 'ReviewPreview', description: 'What decisions would change, nothing written.' });

export const findingDraftSchema = z
  .strictObject({
    what: z.enum(['accept', 'correct', 'reject', 'add']),
    target: z.union([
      z.strictObject({
        report: id,
        path: path.describe('Of what is added the layer: `/figures`.'),
        span: spanSchema.exactOptional().describe('The words of what is added.'),
      }),
      z.strictObject({ event: id }),
    ]),
    old: value.describe('What the reviewer saw: where another value stands by now, nothing is written.'),
    new: value,
    why: z.string().exactOptional(),
    adjudicates: z.array(idSchema).exactOptional(),
  })
  .meta({ id: 'FindingDraft', description: 'A decision as a reviewer makes it.' });

export const settingsSchema = z
  .strictObject({
    title: z.string(),
    coding: codingSchema.describe(
      '`single`: the latest decision holds. `double`: two coders who do not see each other.',
    ),
    coders: z.array(z.string().min(1)).describe('Names offered to those who decide.'),
  })
  .meta({ id: 'Settings', description: 'What a dossier says of itself and of those who review it.' });

export type Settings = DeepReadonly<z.infer<typeof settingsSchema>>;
export type Coding = z.infer<typeof codingSchema>;
export type ReviewLayer = z.infer<typeof reviewLayerSchema>;
export type ValueState = DeepReadonly<z.infer<typeof valueStateSchema>>;
export type Orphan = DeepReadonly<z.infer<typeof orphanSchema>>;
export type ReportReview = DeepReadonly<z.infer<typeof reportReviewSchema>>;
export type HistoryRow = DeepReadonly<z.infer<typeof historyRowSchema>>;
export type QueueRow = DeepReadonly<z.infer<typeof queueRowSchema>>;
export type QueuePage = DeepReadonly<z.infer<typeof queuePageSchema>>;
export type Dispute = DeepReadonly<z.infer<typeof disputeSchema>>;
export type Agreement = DeepReadonly<z.infer<typeof agreementSchema>>;
export type ValueChange = DeepReadonly<z.infer<typeof valueChangeSchema>>;
export type EventChange = DeepReadonly<z.infer<typeof eventChangeSchema>>;
export type ReviewPreview = DeepReadonly<z.infer<typeof reviewPreviewSchema>>;
export type FindingDraft = DeepReadonly<z.infer<typeof findingDraftSchema>>;
