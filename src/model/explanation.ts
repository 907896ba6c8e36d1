import { z } from 'zod';
import { certaintySchema } from './finding.ts';
import { eventPlaceSchema, eventTimeSchema, timeExpressionSchema } from './findings.ts';
import { placeSchema } from './place.ts';
import type { DeepReadonly } from './readonly.ts';
import { reportRecordSchema } from './record.ts';
import { idSchema, spanSchema } from './span.ts';

const ruleSchema = z.strictObject({
  id: z.string().describe('As in the record: `en/time/weekday-relative`.'),
  reads: z.string().describe('What the rule reads, in plain English.'),
  example: z.string(),
});

const clueSchema = z
  .strictObject({
    clue: z.string().describe('Name of the clue in the weights: `before:locative`.'),
    says: z.string().describe('The clue in words.'),
    points: z.number().describe('What it adds to the score: its weight by its strength.'),
    by: z.array(idSchema).exactOptional().describe('Other toponyms it comes from.'),
  })
  .meta({ id: 'Clue', description: 'One thing that speaks for or against a reading of a place.' });

const common = {
  id: idSchema.describe('Of the finding it is about.'),
  words: z.string().min(1),
};

export const timeExplanationSchema = z
  .strictObject({
    of: z.literal('time'),
    ...common,
    ...timeExpressionSchema.pick({ type: true, value: true, interval: true, basis: true, offset: true }).shape,
    certainty: certaintySchema,
    rule: ruleSchema,
    says: z.array(z.string()).min(1).describe('What the words say by themselves.'),
    anchor: z
      .strictObject({
        says: z.string(),
        from: z.iso.date().exactOptional().describe('The days counted from; absent where nothing is.'),
        to: z.iso.date().exactOptional(),
        time: idSchema.exactOptional().describe('The date told before that it counts from.'),
        days: z.int().exactOptional().describe('Days from the anchor to the day read.'),
      })
      .describe('What it is counted from.'),
    tense: z
      .strictObject({
        looks: z.enum(['back', 'ahead', 'open']),
        says: z.string(),
        span: spanSchema.exactOptional().describe('The words that show it.'),
      })
      .exactOptional()
      .describe('Only where the words leave the direction open.'),
    others: z.array(z.strictObject({ value: z.string(), when: z.string() })).describe('Readings not taken.'),
  })
  .meta({ id: 'TimeExplanation', description: 'Why a phrase of time was read so.' });

export const placeExplanationSchema = z
  .strictObject({
    of: z.literal('place'),
    ...common,
    place: placeSchema.exactOptional(),
    certainty: certaintySchema,
    rule: ruleSchema,
    isPlace: z
      .strictObject({
        score: z.number().describe('Above 0 the phrase is a place.'),
        confidence: z.number(),
        dateline: z.boolean().describe('Kept as the place of the dateline whatever the score.'),
        clues: z.array(clueSchema).describe('Greatest first; their points add up to the score.'),
      })
      .describe('Whether the phrase names a place.'),
    sureness: z.number().exactOptional().describe('Share of the reading taken among all readings of the name, 0 to 1.'),
    candidates: z
      .array(z.strictObject({ place: placeSchema, score: z.number(), clues: z.array(clueSchema) }))
      .describe('As in the record, best first; the points of the clues add up to the score.'),
  })
  .meta({ id: 'PlaceExplanation', description: 'Why a phrase was read as a place, and as this one.' });

export const eventExplanationSchema = z
  .strictObject({
    of: z.literal('event'),
    ...common,
    type: z.string(),
    time: z.strictObject({ says: z.string(), reading: eventTimeSchema.exactOptional() }),
    place: z.strictObject({ says: z.string(), reading: eventPlaceSchema.exactOptional() }),
  })
  .meta({ id: 'EventExplanation', description: 'What the day and the place of an event rest on.' });

export const explainedSchema = z
  .strictObject({
    record: reportRecordSchema,
    explanations: z.array(z.union([timeExplanationSchema, placeExplanationSchema, eventExplanationSchema])),
  })
  .meta({ id: 'Explained', description: 'A record and beside it the reasons for its times, places and events.' });

export type Clue = DeepReadonly<z.infer<typeof clueSchema>>;
export type TimeExplanation = DeepReadonly<z.infer<typeof timeExplanationSchema>>;
export type PlaceExplanation = DeepReadonly<z.infer<typeof placeExplanationSchema>>;
export type EventExplanation = DeepReadonly<z.infer<typeof eventExplanationSchema>>;
export type Explanation = TimeExplanation | PlaceExplanation | EventExplanation;
export type Explained = DeepReadonly<z.infer<typeof explainedSchema>>;
